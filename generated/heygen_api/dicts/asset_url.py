"""`AssetUrl` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, TypedDict


class AssetUrlDict(TypedDict):
    """`AssetUrl` as a dict."""

    type: Literal["url"]
    url: str
