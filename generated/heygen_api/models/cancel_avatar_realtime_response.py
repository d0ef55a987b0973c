from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class CancelAvatarRealtimeResponse(_OpenModel):
    """What a request to stop a session did.

    Attributes:
        stream_id: Identifies the session.
        cancelled: True if this call stopped the session, false if it had already ended.
    """

    stream_id: str
    cancelled: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        stream_id = self.stream_id

        cancelled = self.cancelled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["stream_id"] = stream_id
        field_dict["cancelled"] = cancelled
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CancelAvatarRealtimeResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        stream_id = _fields_.pop("stream_id")

        cancelled = _fields_.pop("cancelled")

        self = cls(stream_id=stream_id, cancelled=cancelled)
        self.additional_properties = _fields_
        return self
