"""`CreateBackgroundRemovalRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreateBackgroundRemovalRequestDict(TypedDict):
    """`CreateBackgroundRemovalRequest` as a dict."""

    video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    layers: NotRequired[list[str]]
    title: NotRequired[str | None]
    request_id: NotRequired[str | None]
