from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class VideoQualityComparisonBatchCounts(_OpenModel):
    """How many comparisons of a batch are in which state.

    Attributes:
        processing: How many are being worked on.
        completed: How many are completed.
        failed: How many failed.
    """

    processing: int
    completed: int
    failed: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        processing = self.processing

        completed = self.completed

        failed = self.failed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["processing"] = processing
        field_dict["completed"] = completed
        field_dict["failed"] = failed
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoQualityComparisonBatchCounts:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        processing = _fields_.pop("processing")

        completed = _fields_.pop("completed")

        failed = _fields_.pop("failed")

        self = cls(processing=processing, completed=completed, failed=failed)
        self.additional_properties = _fields_
        return self
