from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.brand_kit_detail_status import BrandKitDetailStatus, check_brand_kit_detail_status
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.brand_kit_color_roles import BrandKitColorRoles
    from ..models.brand_kit_font import BrandKitFont
    from ..models.brand_kit_font_roles import BrandKitFontRoles
    from ..models.brand_kit_logo import BrandKitLogo
    from ..models.brand_kit_logo_roles import BrandKitLogoRoles


@_attrs_define(kw_only=True)
class BrandKitDetail(_OpenModel):
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

    brand_kit_id: str
    name: str
    status: BrandKitDetailStatus
    colors: list[str] | Unset = UNSET
    color_roles: BrandKitColorRoles | None | Unset = UNSET
    logos: list[BrandKitLogo] | Unset = UNSET
    logo_roles: BrandKitLogoRoles | None | Unset = UNSET
    fonts: list[BrandKitFont] | Unset = UNSET
    font_roles: BrandKitFontRoles | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        brand_kit_id = self.brand_kit_id

        name = self.name

        status: str = self.status

        colors: list[str] | Unset = UNSET
        if not isinstance(self.colors, Unset):
            colors = self.colors

        color_roles: dict[str, Any] | None | Unset
        if isinstance(self.color_roles, Unset):
            color_roles = UNSET
        elif isinstance(self.color_roles, _Model):
            color_roles = self.color_roles.to_dict()
        else:
            color_roles = self.color_roles

        logos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.logos, Unset):
            logos = []
            for logos_item_data in self.logos:
                logos_item = logos_item_data.to_dict()
                logos.append(logos_item)

        logo_roles: dict[str, Any] | None | Unset
        if isinstance(self.logo_roles, Unset):
            logo_roles = UNSET
        elif isinstance(self.logo_roles, _Model):
            logo_roles = self.logo_roles.to_dict()
        else:
            logo_roles = self.logo_roles

        fonts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fonts, Unset):
            fonts = []
            for fonts_item_data in self.fonts:
                fonts_item = fonts_item_data.to_dict()
                fonts.append(fonts_item)

        font_roles: dict[str, Any] | None | Unset
        if isinstance(self.font_roles, Unset):
            font_roles = UNSET
        elif isinstance(self.font_roles, _Model):
            font_roles = self.font_roles.to_dict()
        else:
            font_roles = self.font_roles

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["brand_kit_id"] = brand_kit_id
        field_dict["name"] = name
        field_dict["status"] = status
        if colors is not UNSET:
            field_dict["colors"] = colors
        if color_roles is not UNSET:
            field_dict["color_roles"] = color_roles
        if logos is not UNSET:
            field_dict["logos"] = logos
        if logo_roles is not UNSET:
            field_dict["logo_roles"] = logo_roles
        if fonts is not UNSET:
            field_dict["fonts"] = fonts
        if font_roles is not UNSET:
            field_dict["font_roles"] = font_roles
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> BrandKitDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.brand_kit_color_roles import BrandKitColorRoles
        from ..models.brand_kit_font import BrandKitFont
        from ..models.brand_kit_font_roles import BrandKitFontRoles
        from ..models.brand_kit_logo import BrandKitLogo
        from ..models.brand_kit_logo_roles import BrandKitLogoRoles

        _fields_ = read_object(src_dict)
        brand_kit_id = _fields_.pop("brand_kit_id")

        name = _fields_.pop("name")

        status = check_brand_kit_detail_status(_fields_.pop("status"))

        _colors = _fields_.pop("colors", UNSET)
        colors: list[str] | Unset = UNSET
        if not (_colors is None or isinstance(_colors, Unset)):
            colors = read_as(list, _colors)

        def _parse_color_roles(data: object) -> BrandKitColorRoles | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return BrandKitColorRoles.from_dict(data)
            raise UnexpectedShape("BrandKitColorRoles | None", data)

        color_roles = _parse_color_roles(_fields_.pop("color_roles", UNSET))

        _logos = _fields_.pop("logos", UNSET)
        logos: list[BrandKitLogo] | Unset = UNSET
        if not (_logos is None or isinstance(_logos, Unset)):
            logos = []
            for logos_item_data in read_as(list, _logos):
                logos_item = BrandKitLogo.from_dict(logos_item_data)

                logos.append(logos_item)

        def _parse_logo_roles(data: object) -> BrandKitLogoRoles | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return BrandKitLogoRoles.from_dict(data)
            raise UnexpectedShape("BrandKitLogoRoles | None", data)

        logo_roles = _parse_logo_roles(_fields_.pop("logo_roles", UNSET))

        _fonts = _fields_.pop("fonts", UNSET)
        fonts: list[BrandKitFont] | Unset = UNSET
        if not (_fonts is None or isinstance(_fonts, Unset)):
            fonts = []
            for fonts_item_data in read_as(list, _fonts):
                fonts_item = BrandKitFont.from_dict(fonts_item_data)

                fonts.append(fonts_item)

        def _parse_font_roles(data: object) -> BrandKitFontRoles | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return BrandKitFontRoles.from_dict(data)
            raise UnexpectedShape("BrandKitFontRoles | None", data)

        font_roles = _parse_font_roles(_fields_.pop("font_roles", UNSET))

        self = cls(
            brand_kit_id=brand_kit_id,
            name=name,
            status=status,
            colors=colors,
            color_roles=color_roles,
            logos=logos,
            logo_roles=logo_roles,
            fonts=fonts,
            font_roles=font_roles,
        )
        self.additional_properties = _fields_
        return self
