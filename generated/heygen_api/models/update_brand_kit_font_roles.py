from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.update_brand_kit_font_role import UpdateBrandKitFontRole


@_attrs_define(kw_only=True, repr=False)
class UpdateBrandKitFontRoles(_OpenModel):
    """Which font plays which role from now on.

    Attributes:
        title_text: Font of headings.
        body_text: Font of running text.
    """

    title_text: None | Unset | UpdateBrandKitFontRole = UNSET
    body_text: None | Unset | UpdateBrandKitFontRole = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        title_text: dict[str, Any] | None | Unset
        if isinstance(self.title_text, Unset):
            title_text = UNSET
        elif isinstance(self.title_text, _Model):
            title_text = self.title_text.to_dict()
        else:
            title_text = self.title_text

        body_text: dict[str, Any] | None | Unset
        if isinstance(self.body_text, Unset):
            body_text = UNSET
        elif isinstance(self.body_text, _Model):
            body_text = self.body_text.to_dict()
        else:
            body_text = self.body_text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if title_text is not UNSET:
            field_dict["title_text"] = title_text
        if body_text is not UNSET:
            field_dict["body_text"] = body_text
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UpdateBrandKitFontRoles:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.update_brand_kit_font_role import UpdateBrandKitFontRole

        _fields_ = read_object(src_dict)

        def _parse_title_text(data: object) -> None | Unset | UpdateBrandKitFontRole:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return UpdateBrandKitFontRole.from_dict(data)
            raise UnexpectedShape("None | UpdateBrandKitFontRole", data)

        title_text = _parse_title_text(_fields_.pop("title_text", UNSET))

        def _parse_body_text(data: object) -> None | Unset | UpdateBrandKitFontRole:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return UpdateBrandKitFontRole.from_dict(data)
            raise UnexpectedShape("None | UpdateBrandKitFontRole", data)

        body_text = _parse_body_text(_fields_.pop("body_text", UNSET))

        self = cls(title_text=title_text, body_text=body_text)
        self.additional_properties = _fields_
        return self
