from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text

if TYPE_CHECKING:
    from ..models.video_output_format import VideoOutputFormat


class CreateAvatarVideoResponse(_OpenAnswerModel):
    """What `createVideo` returns. Start rendering a video of an avatar, or of any supplied image,
    speaking.

    Attributes:
        video_id: Id of the video.
        status: Open string, initially a value such as waiting.
        output_format: File format of a video.
    """

    video_id: str = _field("video_id", _text)
    status: str = _field("status", _text)
    output_format: VideoOutputFormat | None = _field("output_format", _text, default=None)
