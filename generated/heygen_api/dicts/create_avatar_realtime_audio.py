"""`CreateAvatarRealtimeAudio` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreateAvatarRealtimeAudioDict(TypedDict):
    """`CreateAvatarRealtimeAudio` as a dict."""

    type: Literal["audio"]
    avatar_id: str
    audio: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
