"""`UpdateBrandKitFontRole` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class UpdateBrandKitFontRoleDict(TypedDict):
    """`UpdateBrandKitFontRole` as a dict."""

    font_id: NotRequired[str | None]
    weight: NotRequired[int | None]
