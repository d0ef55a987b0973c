from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..models.words_end_event_reason import WordsEndEventReason, check_words_end_event_reason
from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class WordsEndEvent(_OpenModel):
    """The data of the last event, `end`, of the word stream.

    Attributes:
        reason: Why the session ended; the same as `end_reason` of the session where there is
            one.
    """

    reason: WordsEndEventReason
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        reason: str = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["reason"] = reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WordsEndEvent:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        reason = check_words_end_event_reason(_fields_.pop("reason"))

        self = cls(reason=reason)
        self.additional_properties = _fields_
        return self
