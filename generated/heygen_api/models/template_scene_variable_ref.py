from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class TemplateSceneVariableRef(_OpenModel):
    """A variable that a scene of a template uses.

    Attributes:
        name: A key of the template's variables.
        variable_type: Text, image, video, audio, character or voice.
    """

    name: str
    variable_type: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        name = self.name

        variable_type = self.variable_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["name"] = name
        field_dict["variable_type"] = variable_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateSceneVariableRef:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        name = _fields_.pop("name")

        variable_type = _fields_.pop("variable_type")

        self = cls(name=name, variable_type=variable_type)
        self.additional_properties = _fields_
        return self
