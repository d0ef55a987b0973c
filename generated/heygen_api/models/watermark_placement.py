from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.watermark_position import WatermarkPosition, check_watermark_position
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class WatermarkPlacement(_OpenModel):
    """Where a watermark is put, and how large.

    Attributes:
        position: Corner or place of a watermark.
        offset_x: Share of frame width; above zero moves right.
        offset_y: Share of frame height; above zero moves down.
    """

    position: WatermarkPosition | Unset = UNSET
    offset_x: float | None | Unset = UNSET
    offset_y: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        position: str | Unset = UNSET
        if not isinstance(self.position, Unset):
            position = self.position

        offset_x: float | None | Unset = self.offset_x

        offset_y: float | None | Unset = self.offset_y

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if position is not UNSET:
            field_dict["position"] = position
        if offset_x is not UNSET:
            field_dict["offset_x"] = offset_x
        if offset_y is not UNSET:
            field_dict["offset_y"] = offset_y
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WatermarkPlacement:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        _position = _fields_.pop("position", UNSET)
        position: WatermarkPosition | Unset
        if _position is None or isinstance(_position, Unset):
            position = UNSET
        else:
            position = check_watermark_position(_position)

        offset_x = cast("float | None | Unset", _fields_.pop("offset_x", UNSET))

        offset_y = cast("float | None | Unset", _fields_.pop("offset_y", UNSET))

        self = cls(position=position, offset_x=offset_x, offset_y=offset_y)
        self.additional_properties = _fields_
        return self
