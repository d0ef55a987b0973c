from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class CreateAiClippingResponse(_OpenModel):
    """What `createAiClippingV3` returns. Starts a job that cuts a source video into one or several
    short clips.

    Attributes:
        ai_clipping_id: Id of the clipping job.
    """

    ai_clipping_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        ai_clipping_id = self.ai_clipping_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["ai_clipping_id"] = ai_clipping_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAiClippingResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        ai_clipping_id = _fields_.pop("ai_clipping_id")

        self = cls(ai_clipping_id=ai_clipping_id)
        self.additional_properties = _fields_
        return self
