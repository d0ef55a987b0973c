from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class AvatarLookDeleteResponse(_OpenAnswerModel):
    """What `deleteAvatarLook` returns. Removes one avatar look together with the resource behind
    it.

    Attributes:
        id: Its id.
    """

    id: str = _field("id", _text)
