from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class CreateAvatarRealtimeResponse(_OpenModel):
    """The session that was created.

    Attributes:
        stream_id: Identifies the session in the other calls; poll GET /v3/avatar-
            realtime/{stream_id} with it.
    """

    stream_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        stream_id = self.stream_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["stream_id"] = stream_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAvatarRealtimeResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        stream_id = _fields_.pop("stream_id")

        self = cls(stream_id=stream_id)
        self.additional_properties = _fields_
        return self
