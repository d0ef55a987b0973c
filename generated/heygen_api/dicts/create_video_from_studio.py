"""`CreateVideoFromStudio` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.avatar_video_scene import AvatarVideoScene
from ..models.caption_setting import CaptionSetting
from ..models.image_scene import ImageScene
from ..models.video_aspect_ratio import VideoAspectRatio
from ..models.video_resolution import VideoResolution
from ..models.video_scene import VideoScene
from ..models.watermark_input import WatermarkInput

if TYPE_CHECKING:
    from .avatar_video_scene import AvatarVideoSceneDict
    from .caption_setting import CaptionSettingDict
    from .image_scene import ImageSceneDict
    from .video_scene import VideoSceneDict
    from .watermark_input import WatermarkInputDict


class CreateVideoFromStudioDict(TypedDict):
    """`CreateVideoFromStudio` as a dict."""

    type: Literal["studio"]
    scenes: _Sequence[
        AvatarVideoScene
        | AvatarVideoSceneDict
        | ImageScene
        | ImageSceneDict
        | VideoScene
        | VideoSceneDict
    ]
    title: NotRequired[str | None]
    folder_id: NotRequired[str | None]
    aspect_ratio: NotRequired[VideoAspectRatio | None]
    resolution: NotRequired[VideoResolution | None]
    brand_glossary_id: NotRequired[str | None]
    callback_url: NotRequired[str | None]
    callback_id: NotRequired[str | None]
    caption: NotRequired[CaptionSetting | CaptionSettingDict | None]
    watermark: NotRequired[WatermarkInput | WatermarkInputDict | None]
