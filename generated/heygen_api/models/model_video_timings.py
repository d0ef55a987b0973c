from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class ModelVideoTimings(_OpenModel):
    """How long the work on a clip took.

    Attributes:
        inference: Seconds of the diffusion alone.
    """

    inference: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        inference = self.inference

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["inference"] = inference
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ModelVideoTimings:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        inference = _fields_.pop("inference")

        self = cls(inference=inference)
        self.additional_properties = _fields_
        return self
