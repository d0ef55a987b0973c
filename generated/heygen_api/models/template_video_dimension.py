from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True, repr=False)
class TemplateVideoDimension(_OpenModel):
    """Size of a video made from a template. Aspect ratio has to equal the template's.

    Attributes:
        width: Pixels; must be even.
        height: Pixels; must be even.
    """

    width: int
    height: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        width = self.width

        height = self.height

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["width"] = width
        field_dict["height"] = height
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateVideoDimension:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        width = _fields_.pop("width")

        height = _fields_.pop("height")

        self = cls(width=width, height=height)
        self.additional_properties = _fields_
        return self
