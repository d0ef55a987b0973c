from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_avatar_response import CreateAvatarResponse


class CreateAvatarResponse200(_OpenAnswerModel):
    """CreateAvatarResponse200 of the API.

    Attributes:
        data: What `createAvatar` returns. Make an avatar of type photo, digital_twin or prompt.
    """

    data: CreateAvatarResponse = _field("data", _model("CreateAvatarResponse"))
