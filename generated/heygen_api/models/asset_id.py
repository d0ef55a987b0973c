from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class AssetId(_OpenModel):
    """A file that was uploaded before.

    Attributes:
        type_: Marks this way to name a file.
        asset_id: The id that the upload of the asset returned.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "asset_id"}
    asset_id: str
    type_: Literal["asset_id"] = "asset_id"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        asset_id = self.asset_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["asset_id"] = asset_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AssetId:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["asset_id"], read_as(str, _fields_.pop("type")))

        asset_id = _fields_.pop("asset_id")

        self = cls(type_=type_, asset_id=asset_id)
        self.additional_properties = _fields_
        return self
