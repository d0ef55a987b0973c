"""`UpdateBrandKitLogoRoles` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class UpdateBrandKitLogoRolesDict(TypedDict):
    """`UpdateBrandKitLogoRoles` as a dict."""

    primary: NotRequired[str | None]
