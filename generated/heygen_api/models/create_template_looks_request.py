from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class CreateTemplateLooksRequest(_OpenModel):
    """Looks from a single template: two, in its own shape.

    Attributes:
        type_: Tells from what the looks are made.
        reference_look_id: A look of the avatar that the new looks join; it gives the identity.
        template_id: A single look template.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "template"}
    reference_look_id: str
    template_id: str
    type_: Literal["template"] = "template"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        reference_look_id = self.reference_look_id

        template_id = self.template_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["reference_look_id"] = reference_look_id
        field_dict["template_id"] = template_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateTemplateLooksRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["template"], read_as(str, _fields_.pop("type")))

        reference_look_id = _fields_.pop("reference_look_id")

        template_id = _fields_.pop("template_id")

        self = cls(type_=type_, reference_look_id=reference_look_id, template_id=template_id)
        self.additional_properties = _fields_
        return self
