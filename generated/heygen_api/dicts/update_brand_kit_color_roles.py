"""`UpdateBrandKitColorRoles` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class UpdateBrandKitColorRolesDict(TypedDict):
    """`UpdateBrandKitColorRoles` as a dict."""

    primary: NotRequired[str | None]
    secondary: NotRequired[str | None]
    tertiary: NotRequired[str | None]
    accent: NotRequired[str | None]
