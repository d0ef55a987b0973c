from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, json_of, read_as, read_object

if TYPE_CHECKING:
    from ..models.video_quality_comparison_request import VideoQualityComparisonRequest


@_attrs_define(kw_only=True, repr=False)
class CreateVideoQualityComparisonBatchRequest(_OpenModel):
    """What `createVideoQualityComparisonBatchV3` takes. Queues a batch of pairwise video
    comparisons.

    Attributes:
        comparisons: The comparisons, in order.
    """

    comparisons: list[VideoQualityComparisonRequest]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        comparisons = []
        for comparisons_item_data in self.comparisons:
            comparisons_item = json_of(comparisons_item_data)
            comparisons.append(comparisons_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["comparisons"] = comparisons
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateVideoQualityComparisonBatchRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.video_quality_comparison_request import VideoQualityComparisonRequest

        _fields_ = read_object(src_dict)
        comparisons: list[VideoQualityComparisonRequest] = []
        for comparisons_item_data in read_as(list, _fields_.pop("comparisons")):
            comparisons_item = VideoQualityComparisonRequest.from_dict(comparisons_item_data)

            comparisons.append(comparisons_item)

        self = cls(comparisons=comparisons)
        self.additional_properties = _fields_
        return self
