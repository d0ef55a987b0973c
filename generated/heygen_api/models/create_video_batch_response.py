from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class CreateVideoBatchResponse(_OpenModel):
    """What `createVideoBatchV3` returns. Queues as many as 100 video creations under a single
    batch id.

    Attributes:
        batch_id: Id of the batch. Poll GET /v3/videos/batches/{batch_id}.
    """

    batch_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        batch_id = self.batch_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["batch_id"] = batch_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateVideoBatchResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        batch_id = _fields_.pop("batch_id")

        self = cls(batch_id=batch_id)
        self.additional_properties = _fields_
        return self
