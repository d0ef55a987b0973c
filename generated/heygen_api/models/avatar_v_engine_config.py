from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class AvatarVEngineConfig(_OpenModel):
    """Renders with the engine Avatar V. Unset reference: video avatars use themselves; photo
    avatars take a group twin, then public studio look, else none (motion_prompt rejected).

    Attributes:
        type_: The look's supported_api_engines shows eligibility.
        reference_look_id: Must be an accessible digital_twin look of avatar_id's group; private
            twins need consent; omitted means automatic choice.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "avatar_v"}
    type_: Literal["avatar_v"] = "avatar_v"
    reference_look_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        reference_look_id: None | str | Unset = self.reference_look_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        if reference_look_id is not UNSET:
            field_dict["reference_look_id"] = reference_look_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AvatarVEngineConfig:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["avatar_v"], read_as(str, _fields_.pop("type")))

        reference_look_id = cast("None | str | Unset", _fields_.pop("reference_look_id", UNSET))

        self = cls(type_=type_, reference_look_id=reference_look_id)
        self.additional_properties = _fields_
        return self
