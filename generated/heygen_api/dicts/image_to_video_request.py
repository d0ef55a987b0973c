"""`ImageToVideoRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.image_to_video_request_aspect_ratio_type_0 import ImageToVideoRequestAspectRatioType0
from ..models.image_to_video_request_prompt_enhancement import ImageToVideoRequestPromptEnhancement
from ..models.image_to_video_request_resolution import ImageToVideoRequestResolution

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class ImageToVideoRequestDict(TypedDict):
    """`ImageToVideoRequest` as a dict."""

    model: Literal["heygen-video-1"]
    mode: Literal["image_to_video"]
    prompt: str
    image: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    prompt_enhancement: NotRequired[ImageToVideoRequestPromptEnhancement]
    duration: NotRequired[int]
    resolution: NotRequired[ImageToVideoRequestResolution]
    aspect_ratio: NotRequired[ImageToVideoRequestAspectRatioType0 | None]
    seed: NotRequired[int | None]
    callback_url: NotRequired[str | None]
    callback_id: NotRequired[str | None]
