"""`CreateDigitalTwinRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreateDigitalTwinRequestDict(TypedDict):
    """`CreateDigitalTwinRequest` as a dict."""

    type: Literal["digital_twin"]
    name: str
    file: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    avatar_group_id: NotRequired[str | None]
