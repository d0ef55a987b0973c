from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object

if TYPE_CHECKING:
    from ..models.video_quality_comparison_response import VideoQualityComparisonResponse


@_attrs_define(kw_only=True)
class VideoQualityComparisonBatchItem(_OpenModel):
    """A comparison of a batch.

    Attributes:
        item_index: Place in the submitted batch, from 0.
        comparison: A comparison of two videos and how far it has come.
    """

    item_index: int
    comparison: VideoQualityComparisonResponse
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        item_index = self.item_index

        comparison = self.comparison.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["item_index"] = item_index
        field_dict["comparison"] = comparison
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoQualityComparisonBatchItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.video_quality_comparison_response import VideoQualityComparisonResponse

        _fields_ = read_object(src_dict)
        item_index = _fields_.pop("item_index")

        comparison = VideoQualityComparisonResponse.from_dict(_fields_.pop("comparison"))

        self = cls(item_index=item_index, comparison=comparison)
        self.additional_properties = _fields_
        return self
