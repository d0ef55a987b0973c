from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class TemplateSubtitlePosition(_OpenModel):
    """Where subtitles stand.

    Attributes:
        x: Place in the width. Horizontal. HeyGen's default: 0.0.
        y: Place in the height. Vertical. HeyGen's default: 0.0.
    """

    x: float | Unset = UNSET
    y: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        x = self.x

        y = self.y

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if x is not UNSET:
            field_dict["x"] = x
        if y is not UNSET:
            field_dict["y"] = y
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateSubtitlePosition:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        x = _fields_.pop("x", UNSET)

        y = _fields_.pop("y", UNSET)

        self = cls(x=x, y=y)
        self.additional_properties = _fields_
        return self
