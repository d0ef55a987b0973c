from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.avatar_group_item import AvatarGroupItem
    from ..models.avatar_look_item import AvatarLookItem


class CreateAvatarResponse(_OpenAnswerModel):
    """What `createAvatar` returns. Make an avatar of type photo, digital_twin or prompt.

    Attributes:
        avatar_item: The look that was made.
        avatar_group: The avatar group that the look belongs to.
    """

    avatar_item: AvatarLookItem | None = _field(
        "avatar_item", _model("AvatarLookItem"), default=None
    )
    avatar_group: AvatarGroupItem | None = _field(
        "avatar_group", _model("AvatarGroupItem"), default=None
    )
