from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class CreateAiClippingResponse(_OpenAnswerModel):
    """What `createAiClippingV3` returns. Starts a job that cuts a source video into one or several
    short clips.

    Attributes:
        ai_clipping_id: Id of the clipping job.
    """

    ai_clipping_id: str = _field("ai_clipping_id", _text)
