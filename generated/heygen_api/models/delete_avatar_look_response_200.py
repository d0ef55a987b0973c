from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.avatar_look_delete_response import AvatarLookDeleteResponse


class DeleteAvatarLookResponse200(_OpenAnswerModel):
    """DeleteAvatarLookResponse200 of the API.

    Attributes:
        data: What `deleteAvatarLook` returns. Removes one avatar look together with the
            resource behind it.
    """

    data: AvatarLookDeleteResponse = _field("data", _model("AvatarLookDeleteResponse"))
