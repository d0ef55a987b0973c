"""`CreateBatchVideoFromCinematicAvatar` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.create_batch_video_from_cinematic_avatar_aspect_ratio import (
    CreateBatchVideoFromCinematicAvatarAspectRatio,
)
from ..models.create_batch_video_from_cinematic_avatar_resolution import (
    CreateBatchVideoFromCinematicAvatarResolution,
)

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreateBatchVideoFromCinematicAvatarDict(TypedDict):
    """`CreateBatchVideoFromCinematicAvatar` as a dict."""

    type: Literal["cinematic_avatar"]
    prompt: str
    avatar_id: list[str]
    references: NotRequired[
        _Sequence[AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict]
        | None
    ]
    aspect_ratio: NotRequired[CreateBatchVideoFromCinematicAvatarAspectRatio]
    resolution: NotRequired[CreateBatchVideoFromCinematicAvatarResolution]
    auto_duration: NotRequired[bool]
    duration: NotRequired[int | None]
    enhance_prompt: NotRequired[bool]
    title: NotRequired[str | None]
