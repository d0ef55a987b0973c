from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.scene import Scene
    from ..models.video_context import VideoContext


class VideoScenesResponse(_OpenAnswerModel):
    """What `getVideoScenesV3` returns. Describe a video scene by scene, including later editor
    changes.

    Attributes:
        video_id: Id of the video.
        video: What a video is about and whom it is for.
        scenes: Complete, without paging; in a branching video this is not playback order.
    """

    video_id: str = _field("video_id", _text)
    video: VideoContext = _field("video", _model("VideoContext"))
    scenes: list[Scene] | None = _field("scenes", _items(_model("Scene")), default=None)
