from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.template_scene_variable_ref import TemplateSceneVariableRef


@_attrs_define(kw_only=True)
class TemplateSceneV3(_OpenModel):
    """A scene of a template.

    Attributes:
        scene_id: Usable in the generate call's scene_ids.
        script: What is said. Placeholders appear unreplaced.
        variables: The variables that can be filled, by name.
    """

    scene_id: str
    script: None | str | Unset = UNSET
    variables: list[TemplateSceneVariableRef] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        scene_id = self.scene_id

        script: None | str | Unset = self.script

        variables: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.variables, Unset):
            variables = []
            for variables_item_data in self.variables:
                variables_item = variables_item_data.to_dict()
                variables.append(variables_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["scene_id"] = scene_id
        if script is not UNSET:
            field_dict["script"] = script
        if variables is not UNSET:
            field_dict["variables"] = variables
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateSceneV3:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.template_scene_variable_ref import TemplateSceneVariableRef

        _fields_ = read_object(src_dict)
        scene_id = _fields_.pop("scene_id")

        script = cast("None | str | Unset", _fields_.pop("script", UNSET))

        _variables = _fields_.pop("variables", UNSET)
        variables: list[TemplateSceneVariableRef] | Unset = UNSET
        if not (_variables is None or isinstance(_variables, Unset)):
            variables = []
            for variables_item_data in read_as(list, _variables):
                variables_item = TemplateSceneVariableRef.from_dict(variables_item_data)

                variables.append(variables_item)

        self = cls(scene_id=scene_id, script=script, variables=variables)
        self.additional_properties = _fields_
        return self
