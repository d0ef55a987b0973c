from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.video_scenes_response import VideoScenesResponse


class GetVideoScenesV3Response200(_OpenAnswerModel):
    """GetVideoScenesV3Response200 of the API.

    Attributes:
        data: What `getVideoScenesV3` returns. Describe a video scene by scene, including later
            editor changes.
    """

    data: VideoScenesResponse = _field("data", _model("VideoScenesResponse"))
