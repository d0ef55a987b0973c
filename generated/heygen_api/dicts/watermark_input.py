"""`WatermarkInput` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.watermark_placement import WatermarkPlacement

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict
    from .watermark_placement import WatermarkPlacementDict


class WatermarkInputDict(TypedDict):
    """`WatermarkInput` as a dict."""

    image: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    scale: NotRequired[float]
    opacity: NotRequired[float]
    placement: NotRequired[WatermarkPlacement | WatermarkPlacementDict | None]
