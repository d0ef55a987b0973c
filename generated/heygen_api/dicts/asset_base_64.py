"""`AssetBase64` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, TypedDict


class AssetBase64Dict(TypedDict):
    """`AssetBase64` as a dict."""

    type: Literal["base64"]
    media_type: str
    data: str
