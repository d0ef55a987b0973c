from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class StarfishEngineSettings(_OpenModel):
    """Settings of the Starfish speech engine. Has nothing to tune; forces Starfish for voices that
    can run on several engines.

    Attributes:
        engine_type: Tells which engine these settings are for.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"engine_type": "starfish"}
    engine_type: Literal["starfish"] = "starfish"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        engine_type = self.engine_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["engine_type"] = engine_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> StarfishEngineSettings:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        engine_type = cast(Literal["starfish"], read_as(str, _fields_.pop("engine_type")))

        self = cls(engine_type=engine_type)
        self.additional_properties = _fields_
        return self
