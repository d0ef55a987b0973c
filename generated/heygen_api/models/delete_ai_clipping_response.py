from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class DeleteAiClippingResponse(_OpenAnswerModel):
    """What `deleteAiClippingV3` returns. Marks a clipping job and all of its clips as deleted.

    Attributes:
        id: Its id.
    """

    id: str = _field("id", _text)
