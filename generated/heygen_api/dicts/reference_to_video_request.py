"""`ReferenceToVideoRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.reference_to_video_request_aspect_ratio import ReferenceToVideoRequestAspectRatio
from ..models.reference_to_video_request_prompt_enhancement import (
    ReferenceToVideoRequestPromptEnhancement,
)
from ..models.reference_to_video_request_resolution import ReferenceToVideoRequestResolution

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class ReferenceToVideoRequestDict(TypedDict):
    """`ReferenceToVideoRequest` as a dict."""

    model: Literal["heygen-video-1"]
    mode: Literal["reference_to_video"]
    prompt: str
    reference_images: NotRequired[
        _Sequence[AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict]
    ]
    reference_videos: NotRequired[
        _Sequence[AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict]
    ]
    reference_audio: NotRequired[
        _Sequence[AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict]
    ]
    prompt_enhancement: NotRequired[ReferenceToVideoRequestPromptEnhancement]
    duration: NotRequired[int]
    resolution: NotRequired[ReferenceToVideoRequestResolution]
    aspect_ratio: NotRequired[ReferenceToVideoRequestAspectRatio]
    seed: NotRequired[int | None]
    callback_url: NotRequired[str | None]
    callback_id: NotRequired[str | None]
