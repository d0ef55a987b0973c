"""`UploadSRTRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl

if TYPE_CHECKING:
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class UploadSRTRequestDict(TypedDict):
    """`UploadSRTRequest` as a dict."""

    srt: AssetUrl | AssetUrlDict | AssetId | AssetIdDict
