from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.avatar_group_item import AvatarGroupItem


class GetAvatarGroupResponse200(_OpenAnswerModel):
    """GetAvatarGroupResponse200 of the API.

    Attributes:
        data: A group holds looks; type and engine support are told by GET /v3/avatars/looks.
    """

    data: AvatarGroupItem = _field("data", _model("AvatarGroupItem"))
