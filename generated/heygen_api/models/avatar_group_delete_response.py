from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class AvatarGroupDeleteResponse(_OpenAnswerModel):
    """What `deleteAvatarGroup` returns. Remove an avatar group and all of its looks for good.

    Attributes:
        id: Its id.
    """

    id: str = _field("id", _text)
