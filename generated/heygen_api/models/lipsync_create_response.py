from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class LipsyncCreateResponse(_OpenModel):
    """What `createLipsyncV3` returns. Put new audio on an existing video and re-animate the
    speaker's mouth to fit.

    Attributes:
        lipsync_id: Poll GET /v3/lipsyncs/{id} with it.
    """

    lipsync_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        lipsync_id = self.lipsync_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["lipsync_id"] = lipsync_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> LipsyncCreateResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        lipsync_id = _fields_.pop("lipsync_id")

        self = cls(lipsync_id=lipsync_id)
        self.additional_properties = _fields_
        return self
