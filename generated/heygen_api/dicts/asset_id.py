"""`AssetId` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, TypedDict


class AssetIdDict(TypedDict):
    """`AssetId` as a dict."""

    type: Literal["asset_id"]
    asset_id: str
