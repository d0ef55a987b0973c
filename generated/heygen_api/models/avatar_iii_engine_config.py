from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class AvatarIIIEngineConfig(_OpenModel):
    """Renders with the engine Avatar III. Digital Twin (4K capable) for digital_twin/studio_avatar
    looks, Photo Avatar (never 4K) for photo_avatar looks; raw images unsupported.

    Attributes:
        type_: Motion_prompt and expressiveness are unsupported; the look's
            supported_api_engines shows eligibility.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "avatar_iii"}
    type_: Literal["avatar_iii"] = "avatar_iii"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AvatarIIIEngineConfig:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["avatar_iii"], read_as(str, _fields_.pop("type")))

        self = cls(type_=type_)
        self.additional_properties = _fields_
        return self
