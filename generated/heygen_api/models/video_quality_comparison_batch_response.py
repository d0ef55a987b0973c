from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.video_quality_job_status import VideoQualityJobStatus, check_video_quality_job_status
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.video_quality_comparison_batch_counts import VideoQualityComparisonBatchCounts
    from ..models.video_quality_comparison_batch_item import VideoQualityComparisonBatchItem


@_attrs_define(kw_only=True)
class VideoQualityComparisonBatchResponse(_OpenModel):
    """What `getVideoQualityComparisonBatchV3` returns. Reads a batch's overall status and one page
    of its comparisons.

    Attributes:
        batch_id: Id of the batch.
        status: How far a comparison, or a batch of them, has come. Shared by comparisons and
            batches.
        total_items: How many items there are in all.
        counts: How many comparisons of a batch are in which state.
        items: One page, in stable order.
        has_more: Whether there are more pages.
        next_token: Asks for the next page. Opaque cursor, when has_more.
    """

    batch_id: str
    status: VideoQualityJobStatus
    total_items: int
    counts: VideoQualityComparisonBatchCounts
    items: list[VideoQualityComparisonBatchItem]
    has_more: bool
    next_token: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        batch_id = self.batch_id

        status: str = self.status

        total_items = self.total_items

        counts = self.counts.to_dict()

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        has_more = self.has_more

        next_token: None | str | Unset = self.next_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["batch_id"] = batch_id
        field_dict["status"] = status
        field_dict["total_items"] = total_items
        field_dict["counts"] = counts
        field_dict["items"] = items
        field_dict["has_more"] = has_more
        if next_token is not UNSET:
            field_dict["next_token"] = next_token
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoQualityComparisonBatchResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.video_quality_comparison_batch_counts import VideoQualityComparisonBatchCounts
        from ..models.video_quality_comparison_batch_item import VideoQualityComparisonBatchItem

        _fields_ = read_object(src_dict)
        batch_id = _fields_.pop("batch_id")

        status = check_video_quality_job_status(_fields_.pop("status"))

        total_items = _fields_.pop("total_items")

        counts = VideoQualityComparisonBatchCounts.from_dict(_fields_.pop("counts"))

        items: list[VideoQualityComparisonBatchItem] = []
        for items_item_data in read_as(list, _fields_.pop("items")):
            items_item = VideoQualityComparisonBatchItem.from_dict(items_item_data)

            items.append(items_item)

        has_more = _fields_.pop("has_more")

        next_token = cast("None | str | Unset", _fields_.pop("next_token", UNSET))

        self = cls(
            batch_id=batch_id,
            status=status,
            total_items=total_items,
            counts=counts,
            items=items,
            has_more=has_more,
            next_token=next_token,
        )
        self.additional_properties = _fields_
        return self
