from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class VideoTrim(_OpenModel):
    """Which part of a video is used.

    Attributes:
        start_offset: Where it begins, in seconds.
        end_offset: Where it ends, in seconds.
    """

    start_offset: float
    end_offset: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        start_offset = self.start_offset

        end_offset = self.end_offset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["start_offset"] = start_offset
        field_dict["end_offset"] = end_offset
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoTrim:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        start_offset = _fields_.pop("start_offset")

        end_offset = _fields_.pop("end_offset")

        self = cls(start_offset=start_offset, end_offset=end_offset)
        self.additional_properties = _fields_
        return self
