from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True, repr=False)
class SetTemplateVariablesV3RequestVariablesAdditionalProperty(_OpenModel):
    """SetTemplateVariablesV3RequestVariablesAdditionalProperty of the API."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        return field_dict

    @classmethod
    def from_dict(
        cls, src_dict: Mapping[str, Any]
    ) -> SetTemplateVariablesV3RequestVariablesAdditionalProperty:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        self = cls()
        self.additional_properties = _fields_
        return self
