"""`CreatePromptAvatarRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.prompt_avatar_aspect_ratio import PromptAvatarAspectRatio

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreatePromptAvatarRequestDict(TypedDict):
    """`CreatePromptAvatarRequest` as a dict."""

    type: Literal["prompt"]
    name: str
    prompt: str
    reference_images: NotRequired[
        _Sequence[AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict]
        | None
    ]
    avatar_group_id: NotRequired[str | None]
    avatar_id: NotRequired[str | None]
    aspect_ratio: NotRequired[PromptAvatarAspectRatio | None]
