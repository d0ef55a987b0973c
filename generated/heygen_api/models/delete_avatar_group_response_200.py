from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.avatar_group_delete_response import AvatarGroupDeleteResponse


class DeleteAvatarGroupResponse200(_OpenAnswerModel):
    """DeleteAvatarGroupResponse200 of the API.

    Attributes:
        data: What `deleteAvatarGroup` returns. Remove an avatar group and all of its looks for
            good.
    """

    data: AvatarGroupDeleteResponse = _field("data", _model("AvatarGroupDeleteResponse"))
