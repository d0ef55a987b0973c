from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class WorkflowRunProgress(_OpenModel):
    """How far a run has come. Node counts.

    Attributes:
        total: How many there are in all.
        pending: How many have not begun. Default: 0.
        processing: How many are being worked on. Default: 0.
        succeeded: How many succeeded. Default: 0.
        failed: How many failed. Default: 0.
        skipped: How many were skipped. Default: 0.
        canceled: How many were cancelled. Default: 0.
    """

    total: int
    pending: int | Unset = 0
    processing: int | Unset = 0
    succeeded: int | Unset = 0
    failed: int | Unset = 0
    skipped: int | Unset = 0
    canceled: int | Unset = 0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        total = self.total

        pending = self.pending

        processing = self.processing

        succeeded = self.succeeded

        failed = self.failed

        skipped = self.skipped

        canceled = self.canceled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["total"] = total
        if pending is not UNSET:
            field_dict["pending"] = pending
        if processing is not UNSET:
            field_dict["processing"] = processing
        if succeeded is not UNSET:
            field_dict["succeeded"] = succeeded
        if failed is not UNSET:
            field_dict["failed"] = failed
        if skipped is not UNSET:
            field_dict["skipped"] = skipped
        if canceled is not UNSET:
            field_dict["canceled"] = canceled
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowRunProgress:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        total = _fields_.pop("total")

        pending = _fields_.pop("pending", UNSET)

        processing = _fields_.pop("processing", UNSET)

        succeeded = _fields_.pop("succeeded", UNSET)

        failed = _fields_.pop("failed", UNSET)

        skipped = _fields_.pop("skipped", UNSET)

        canceled = _fields_.pop("canceled", UNSET)

        self = cls(
            total=total,
            pending=pending,
            processing=processing,
            succeeded=succeeded,
            failed=failed,
            skipped=skipped,
            canceled=canceled,
        )
        self.additional_properties = _fields_
        return self
