from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, json_of, read_object

if TYPE_CHECKING:
    from ..models.set_template_variables_v3_request_variables import (
        SetTemplateVariablesV3RequestVariables,
    )


@_attrs_define(kw_only=True, repr=False)
class SetTemplateVariablesV3Request(_OpenModel):
    """What `setTemplateVariablesV3` takes.

    Attributes:
        variables: Keyed by variable name: at most 64 letters, digits and underscores, not
            beginning with a digit. No source shows all fields of a variable; known are type text
            with match, and type image with element_id.
        expected_edit_version: The edit_version that was read last. If the template has changed
            since, the call fails.
    """

    variables: SetTemplateVariablesV3RequestVariables
    expected_edit_version: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        variables = json_of(self.variables)

        expected_edit_version: None | str | Unset = self.expected_edit_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["variables"] = variables
        if expected_edit_version is not UNSET:
            field_dict["expected_edit_version"] = expected_edit_version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SetTemplateVariablesV3Request:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.set_template_variables_v3_request_variables import (
            SetTemplateVariablesV3RequestVariables,
        )

        _fields_ = read_object(src_dict)
        variables = SetTemplateVariablesV3RequestVariables.from_dict(_fields_.pop("variables"))

        expected_edit_version = cast(
            "None | str | Unset", _fields_.pop("expected_edit_version", UNSET)
        )

        self = cls(variables=variables, expected_edit_version=expected_edit_version)
        self.additional_properties = _fields_
        return self
