from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class AppendTextDeltaRequest(_OpenModel):
    """Append one text delta to a streaming session created with type='text_stream'.

    Attributes:
        delta: Text fragment to append. May be a single token or a coalesced batch of tokens.
            Must be non-empty unless `final: true` (which allows an empty delta to close the
            stream).
        final: If true, this is the last delta — input is closed after this request. Further
            POSTs to this stream return 410. HeyGen's default: False.
    """

    delta: str
    final: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        delta = self.delta

        final = self.final

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["delta"] = delta
        if final is not UNSET:
            field_dict["final"] = final
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AppendTextDeltaRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        delta = _fields_.pop("delta")

        final = _fields_.pop("final", UNSET)

        self = cls(delta=delta, final=final)
        self.additional_properties = _fields_
        return self
