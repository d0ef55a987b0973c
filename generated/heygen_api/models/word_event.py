from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class WordEvent(_OpenModel):
    """One spoken word with its times. Every punctuation mark is an event of its own.

    Attributes:
        word: A word, a piece of one, or a punctuation mark.
        start: When it starts, in seconds from the start of the audio.
        end: When it ends, in seconds from the start of the audio.
    """

    word: str
    start: float
    end: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        word = self.word

        start = self.start

        end = self.end

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["word"] = word
        field_dict["start"] = start
        field_dict["end"] = end
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WordEvent:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        word = _fields_.pop("word")

        start = _fields_.pop("start")

        end = _fields_.pop("end")

        self = cls(word=word, start=start, end=end)
        self.additional_properties = _fields_
        return self
