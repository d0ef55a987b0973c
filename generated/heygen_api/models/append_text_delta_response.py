from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class AppendTextDeltaResponse(_OpenModel):
    """Response data for POST /v3/avatar-realtime/{stream_id}/text.

    Attributes:
        buffered_bytes: Total bytes of text buffered for this session so far.
        ok: Always true on success. Default: True.
    """

    buffered_bytes: int
    ok: bool | Unset = True
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        buffered_bytes = self.buffered_bytes

        ok = self.ok

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["buffered_bytes"] = buffered_bytes
        if ok is not UNSET:
            field_dict["ok"] = ok
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AppendTextDeltaResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        buffered_bytes = _fields_.pop("buffered_bytes")

        ok = _fields_.pop("ok", UNSET)

        self = cls(buffered_bytes=buffered_bytes, ok=ok)
        self.additional_properties = _fields_
        return self
