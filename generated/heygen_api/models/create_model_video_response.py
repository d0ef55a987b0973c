from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class CreateModelVideoResponse(_OpenAnswerModel):
    """What `createModelVideo` returns. No source shows whether there are more fields.

    Attributes:
        video_id: Poll GET /v3/models/videos/{video_id} with it.
        status: How far it has come: pending at first.
    """

    video_id: str | None = _field("video_id", _text, default=None)
    status: str | None = _field("status", _text, default=None)
