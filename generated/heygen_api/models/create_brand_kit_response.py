from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True)
class CreateBrandKitResponse(_OpenModel):
    """What `createBrandKit` returns. Build a brand kit by pulling logos, colors and fonts from a
    public website.

    Attributes:
        brand_kit_id: Id of the brand kit. Usable at once.
        status: Import runs on; poll GET /v3/brand-kits/{brand_kit_id} until completed.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"status": "loading"}
    brand_kit_id: str
    status: Literal["loading"] = "loading"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        brand_kit_id = self.brand_kit_id

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["brand_kit_id"] = brand_kit_id
        field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateBrandKitResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        brand_kit_id = _fields_.pop("brand_kit_id")

        status = cast(Literal["loading"], read_as(str, _fields_.pop("status")))

        self = cls(brand_kit_id=brand_kit_id, status=status)
        self.additional_properties = _fields_
        return self
