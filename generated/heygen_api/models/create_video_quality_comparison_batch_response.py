from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..models.video_quality_job_status import VideoQualityJobStatus, check_video_quality_job_status
from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class CreateVideoQualityComparisonBatchResponse(_OpenModel):
    """What `createVideoQualityComparisonBatchV3` returns. Queues a batch of pairwise video
    comparisons.

    Attributes:
        batch_id: Id of the batch. Poll with it.
        status: How far a comparison, or a batch of them, has come. Shared by comparisons and
            batches.
        total_items: How many items there are in all.
    """

    batch_id: str
    status: VideoQualityJobStatus
    total_items: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        batch_id = self.batch_id

        status: str = self.status

        total_items = self.total_items

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["batch_id"] = batch_id
        field_dict["status"] = status
        field_dict["total_items"] = total_items
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateVideoQualityComparisonBatchResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        batch_id = _fields_.pop("batch_id")

        status = check_video_quality_job_status(_fields_.pop("status"))

        total_items = _fields_.pop("total_items")

        self = cls(batch_id=batch_id, status=status, total_items=total_items)
        self.additional_properties = _fields_
        return self
