from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True, repr=False)
class CompleteAssetBatchRequest(_OpenModel):
    """What `completeAssetBatchV3` takes. Starts the checking and ingestion of all files uploaded
    for a batch.

    Attributes:
        batch_id: Id of the batch. From POST /v3/assets/direct-uploads/batches.
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CompleteAssetBatchRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        batch_id = _fields_.pop("batch_id")

        self = cls(batch_id=batch_id)
        self.additional_properties = _fields_
        return self
