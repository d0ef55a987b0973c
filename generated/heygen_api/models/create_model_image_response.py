from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class CreateModelImageResponse(_OpenAnswerModel):
    """What `createModelImage` returns. No source shows whether there are more fields.

    Attributes:
        generation_id: Poll GET /v3/models/images/{generation_id} with it.
    """

    generation_id: str | None = _field("generation_id", _text, default=None)
