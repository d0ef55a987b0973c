from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.create_look_pack_looks_request_aspect_ratio_type_0 import (
    CreateLookPackLooksRequestAspectRatioType0,
    check_create_look_pack_looks_request_aspect_ratio_type_0,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class CreateLookPackLooksRequest(_OpenModel):
    """Looks from a Look Pack.

    Attributes:
        type_: Tells from what the looks are made.
        reference_look_id: A look of the avatar that the new looks join; it gives the identity.
        template_id: A public pack, or one that is assigned to the workspace.
        aspect_ratio: 16:9 if left out; 9:16 is cut from the middle of 16:9.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "look_pack"}
    reference_look_id: str
    template_id: str
    type_: Literal["look_pack"] = "look_pack"
    aspect_ratio: CreateLookPackLooksRequestAspectRatioType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        reference_look_id = self.reference_look_id

        template_id = self.template_id

        aspect_ratio: None | str | Unset = self.aspect_ratio

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["reference_look_id"] = reference_look_id
        field_dict["template_id"] = template_id
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateLookPackLooksRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["look_pack"], read_as(str, _fields_.pop("type")))

        reference_look_id = _fields_.pop("reference_look_id")

        template_id = _fields_.pop("template_id")

        def _parse_aspect_ratio(
            data: object,
        ) -> CreateLookPackLooksRequestAspectRatioType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                aspect_ratio_type_0 = check_create_look_pack_looks_request_aspect_ratio_type_0(data)

                return aspect_ratio_type_0
            raise UnexpectedShape("CreateLookPackLooksRequestAspectRatioType0 | None", data)

        aspect_ratio = _parse_aspect_ratio(_fields_.pop("aspect_ratio", UNSET))

        self = cls(
            type_=type_,
            reference_look_id=reference_look_id,
            template_id=template_id,
            aspect_ratio=aspect_ratio,
        )
        self.additional_properties = _fields_
        return self
