from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object

if TYPE_CHECKING:
    from ..models.audio_voice_item import AudioVoiceItem


@_attrs_define(kw_only=True)
class DesignVoiceResponseData(_OpenModel):
    """What `designVoice` returns. Find at most three voices that fit a written description.

    Attributes:
        voices: The voices. Best match first.
        seed: As used; add 1 for other voices.
    """

    voices: list[AudioVoiceItem]
    seed: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        voices = []
        for voices_item_data in self.voices:
            voices_item = voices_item_data.to_dict()
            voices.append(voices_item)

        seed = self.seed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["voices"] = voices
        field_dict["seed"] = seed
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> DesignVoiceResponseData:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.audio_voice_item import AudioVoiceItem

        _fields_ = read_object(src_dict)
        voices: list[AudioVoiceItem] = []
        for voices_item_data in read_as(list, _fields_.pop("voices")):
            voices_item = AudioVoiceItem.from_dict(voices_item_data)

            voices.append(voices_item)

        seed = _fields_.pop("seed")

        self = cls(voices=voices, seed=seed)
        self.additional_properties = _fields_
        return self
