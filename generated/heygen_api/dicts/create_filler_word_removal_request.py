"""`CreateFillerWordRemovalRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl

if TYPE_CHECKING:
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreateFillerWordRemovalRequestDict(TypedDict):
    """`CreateFillerWordRemovalRequest` as a dict."""

    video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict
    title: NotRequired[str | None]
    callback_url: NotRequired[str | None]
    callback_id: NotRequired[str | None]
