from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    items as _items,
    text as _text,
    union as _union,
)

if TYPE_CHECKING:
    from ..models.icon_asset_item import IconAssetItem
    from ..models.image_asset_item import ImageAssetItem


class SearchAssetsResponse200(_OpenAnswerModel):
    """SearchAssetsResponse200 of the API.

    Attributes:
        data: list[IconAssetItem | ImageAssetItem]
        has_more: bool | None
        next_token: str | None
    """

    data: list[IconAssetItem | ImageAssetItem] = _field(
        "data", _items(_union(("ImageAssetItem", "IconAssetItem")))
    )
    has_more: bool | None = _field("has_more", _boolean, default=None)
    next_token: str | None = _field("next_token", _text, default=None)
