from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class SpeechWordAlignment(_OpenModel):
    """A word and when it is spoken.

    Attributes:
        text: The text.
        start_time: Where it begins, in seconds.
        end_time: Where it ends, in seconds.
        confidence: How sure the recognition is, from 0 to 1.
    """

    text: str
    start_time: float
    end_time: float
    confidence: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        text = self.text

        start_time = self.start_time

        end_time = self.end_time

        confidence = self.confidence

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["text"] = text
        field_dict["start_time"] = start_time
        field_dict["end_time"] = end_time
        field_dict["confidence"] = confidence
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SpeechWordAlignment:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        text = _fields_.pop("text")

        start_time = _fields_.pop("start_time")

        end_time = _fields_.pop("end_time")

        confidence = _fields_.pop("confidence")

        self = cls(text=text, start_time=start_time, end_time=end_time, confidence=confidence)
        self.additional_properties = _fields_
        return self
