from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, json_of, read_object

if TYPE_CHECKING:
    from ..models.update_brand_kit_color_roles import UpdateBrandKitColorRoles
    from ..models.update_brand_kit_font_roles import UpdateBrandKitFontRoles
    from ..models.update_brand_kit_logo_roles import UpdateBrandKitLogoRoles


@_attrs_define(kw_only=True, repr=False)
class UpdateBrandKitRequest(_OpenModel):
    """What is to change in a brand kit. Omitted fields keep their value; {} clears a role object
    lastingly; null is refused.

    Attributes:
        name: Its name, for people. Trimmed at both ends.
        color_roles: Which colour plays which role from now on. Hex values such as '#FF5733'.
        logo_roles: Which logo plays which role from now on.
        font_roles: Which font plays which role from now on.
    """

    name: str | Unset = UNSET
    color_roles: UpdateBrandKitColorRoles | Unset = UNSET
    logo_roles: UpdateBrandKitLogoRoles | Unset = UNSET
    font_roles: UpdateBrandKitFontRoles | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        name = self.name

        color_roles: dict[str, Any] | Unset = UNSET
        if not isinstance(self.color_roles, Unset):
            color_roles = json_of(self.color_roles)

        logo_roles: dict[str, Any] | Unset = UNSET
        if not isinstance(self.logo_roles, Unset):
            logo_roles = json_of(self.logo_roles)

        font_roles: dict[str, Any] | Unset = UNSET
        if not isinstance(self.font_roles, Unset):
            font_roles = json_of(self.font_roles)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if name is not UNSET:
            field_dict["name"] = name
        if color_roles is not UNSET:
            field_dict["color_roles"] = color_roles
        if logo_roles is not UNSET:
            field_dict["logo_roles"] = logo_roles
        if font_roles is not UNSET:
            field_dict["font_roles"] = font_roles
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UpdateBrandKitRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.update_brand_kit_color_roles import UpdateBrandKitColorRoles
        from ..models.update_brand_kit_font_roles import UpdateBrandKitFontRoles
        from ..models.update_brand_kit_logo_roles import UpdateBrandKitLogoRoles

        _fields_ = read_object(src_dict)
        name = _fields_.pop("name", UNSET)

        _color_roles = _fields_.pop("color_roles", UNSET)
        color_roles: UpdateBrandKitColorRoles | Unset
        if _color_roles is None or isinstance(_color_roles, Unset):
            color_roles = UNSET
        else:
            color_roles = UpdateBrandKitColorRoles.from_dict(_color_roles)

        _logo_roles = _fields_.pop("logo_roles", UNSET)
        logo_roles: UpdateBrandKitLogoRoles | Unset
        if _logo_roles is None or isinstance(_logo_roles, Unset):
            logo_roles = UNSET
        else:
            logo_roles = UpdateBrandKitLogoRoles.from_dict(_logo_roles)

        _font_roles = _fields_.pop("font_roles", UNSET)
        font_roles: UpdateBrandKitFontRoles | Unset
        if _font_roles is None or isinstance(_font_roles, Unset):
            font_roles = UNSET
        else:
            font_roles = UpdateBrandKitFontRoles.from_dict(_font_roles)

        self = cls(name=name, color_roles=color_roles, logo_roles=logo_roles, font_roles=font_roles)
        self.additional_properties = _fields_
        return self
