from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object

if TYPE_CHECKING:
    from ..models.speech_word_alignment import SpeechWordAlignment


@_attrs_define(kw_only=True)
class SpeechAlignmentEvent(_OpenModel):
    """When the words of a stretch of speech are spoken.

    Attributes:
        type_: Tells which kind of object this is.
        word_alignments: When each word is spoken.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "alignment"}
    word_alignments: list[SpeechWordAlignment]
    type_: Literal["alignment"] = "alignment"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        word_alignments = []
        for word_alignments_item_data in self.word_alignments:
            word_alignments_item = word_alignments_item_data.to_dict()
            word_alignments.append(word_alignments_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["word_alignments"] = word_alignments
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SpeechAlignmentEvent:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.speech_word_alignment import SpeechWordAlignment

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["alignment"], read_as(str, _fields_.pop("type")))

        word_alignments: list[SpeechWordAlignment] = []
        for word_alignments_item_data in read_as(list, _fields_.pop("word_alignments")):
            word_alignments_item = SpeechWordAlignment.from_dict(word_alignments_item_data)

            word_alignments.append(word_alignments_item)

        self = cls(type_=type_, word_alignments=word_alignments)
        self.additional_properties = _fields_
        return self
