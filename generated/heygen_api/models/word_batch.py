from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object

if TYPE_CHECKING:
    from ..models.word_event import WordEvent


@_attrs_define(kw_only=True)
class WordBatch(_OpenModel):
    """The data of one message of the word stream; covers about one second.

    Attributes:
        words: The words, in the order in which they start.
    """

    words: list[WordEvent]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        words = []
        for words_item_data in self.words:
            words_item = words_item_data.to_dict()
            words.append(words_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["words"] = words
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WordBatch:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.word_event import WordEvent

        _fields_ = read_object(src_dict)
        words: list[WordEvent] = []
        for words_item_data in read_as(list, _fields_.pop("words")):
            words_item = WordEvent.from_dict(words_item_data)

            words.append(words_item)

        self = cls(words=words)
        self.additional_properties = _fields_
        return self
