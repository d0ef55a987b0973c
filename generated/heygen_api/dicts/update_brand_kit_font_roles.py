"""`UpdateBrandKitFontRoles` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.update_brand_kit_font_role import UpdateBrandKitFontRole

if TYPE_CHECKING:
    from .update_brand_kit_font_role import UpdateBrandKitFontRoleDict


class UpdateBrandKitFontRolesDict(TypedDict):
    """`UpdateBrandKitFontRoles` as a dict."""

    title_text: NotRequired[UpdateBrandKitFontRole | UpdateBrandKitFontRoleDict | None]
    body_text: NotRequired[UpdateBrandKitFontRole | UpdateBrandKitFontRoleDict | None]
