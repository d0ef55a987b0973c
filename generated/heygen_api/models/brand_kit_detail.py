from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.brand_kit_color_roles import BrandKitColorRoles
    from ..models.brand_kit_detail_status import BrandKitDetailStatus
    from ..models.brand_kit_font import BrandKitFont
    from ..models.brand_kit_font_roles import BrandKitFontRoles
    from ..models.brand_kit_logo import BrandKitLogo
    from ..models.brand_kit_logo_roles import BrandKitLogoRoles


class BrandKitDetail(_OpenAnswerModel):
    """A brand kit with everything in it. Lists and roles may be partial while loading; after an
    error the partial import stays; completed kits remain editable.

    Attributes:
        brand_kit_id: Id of the brand kit.
        name: Its name, for people.
        status: How far it has come. Error: the import failed.
        colors: Hex, e.g. #FF5733; color_roles can use colors not listed here.
        color_roles: Can be missing while loading.
        logos: The logos.
        logo_roles: Can be missing while loading.
        fonts: The fonts.
        font_roles: Can be missing while loading.
    """

    brand_kit_id: str = _field("brand_kit_id", _text)
    name: str = _field("name", _text)
    status: BrandKitDetailStatus = _field("status", _text)
    colors: list[str] | None = _field("colors", _items(_text), default=None)
    color_roles: BrandKitColorRoles | None = _field(
        "color_roles", _model("BrandKitColorRoles"), default=None
    )
    logos: list[BrandKitLogo] | None = _field("logos", _items(_model("BrandKitLogo")), default=None)
    logo_roles: BrandKitLogoRoles | None = _field(
        "logo_roles", _model("BrandKitLogoRoles"), default=None
    )
    fonts: list[BrandKitFont] | None = _field("fonts", _items(_model("BrandKitFont")), default=None)
    font_roles: BrandKitFontRoles | None = _field(
        "font_roles", _model("BrandKitFontRoles"), default=None
    )
