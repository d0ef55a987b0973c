from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class CreateModelImageResponse(_OpenModel):
    """What `createModelImage` returns. No source shows whether there are more fields.

    Attributes:
        generation_id: Poll GET /v3/models/images/{generation_id} with it.
    """

    generation_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        generation_id = self.generation_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if generation_id is not UNSET:
            field_dict["generation_id"] = generation_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateModelImageResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        generation_id = _fields_.pop("generation_id", UNSET)

        self = cls(generation_id=generation_id)
        self.additional_properties = _fields_
        return self
