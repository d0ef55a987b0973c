from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.template_character_variable_character_type import (
    TemplateCharacterVariableCharacterType,
    check_template_character_variable_character_type,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class TemplateCharacterVariable(_OpenModel):
    """A variable of a template that takes an avatar.

    Attributes:
        type_: Tells which kind of object this is.
        character_id: Avatar or talking-photo id, as character_type says.
        character_type: Which kind of character it is. Default: 'avatar'.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "character"}
    character_id: str
    type_: Literal["character"] = "character"
    character_type: TemplateCharacterVariableCharacterType | Unset = "avatar"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        character_id = self.character_id

        character_type: str | Unset = UNSET
        if not isinstance(self.character_type, Unset):
            character_type = self.character_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["character_id"] = character_id
        if character_type is not UNSET:
            field_dict["character_type"] = character_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateCharacterVariable:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["character"], read_as(str, _fields_.pop("type")))

        character_id = _fields_.pop("character_id")

        _character_type = _fields_.pop("character_type", UNSET)
        character_type: TemplateCharacterVariableCharacterType | Unset
        if _character_type is None or isinstance(_character_type, Unset):
            character_type = UNSET
        else:
            character_type = check_template_character_variable_character_type(_character_type)

        self = cls(type_=type_, character_id=character_id, character_type=character_type)
        self.additional_properties = _fields_
        return self
