"""`UpdateBrandKitRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.update_brand_kit_color_roles import UpdateBrandKitColorRoles
from ..models.update_brand_kit_font_roles import UpdateBrandKitFontRoles
from ..models.update_brand_kit_logo_roles import UpdateBrandKitLogoRoles

if TYPE_CHECKING:
    from .update_brand_kit_color_roles import UpdateBrandKitColorRolesDict
    from .update_brand_kit_font_roles import UpdateBrandKitFontRolesDict
    from .update_brand_kit_logo_roles import UpdateBrandKitLogoRolesDict


class UpdateBrandKitRequestDict(TypedDict):
    """`UpdateBrandKitRequest` as a dict."""

    name: NotRequired[str]
    color_roles: NotRequired[UpdateBrandKitColorRoles | UpdateBrandKitColorRolesDict]
    logo_roles: NotRequired[UpdateBrandKitLogoRoles | UpdateBrandKitLogoRolesDict]
    font_roles: NotRequired[UpdateBrandKitFontRoles | UpdateBrandKitFontRolesDict]
