from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_avatar_video_response import CreateAvatarVideoResponse


class CreateVideoResponse200(_OpenAnswerModel):
    """CreateVideoResponse200 of the API.

    Attributes:
        data: What `createVideo` returns. Start rendering a video of an avatar, or of any
            supplied image, speaking.
    """

    data: CreateAvatarVideoResponse = _field("data", _model("CreateAvatarVideoResponse"))
