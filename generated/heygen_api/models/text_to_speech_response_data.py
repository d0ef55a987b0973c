from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.word_with_timestamp import WordWithTimestamp


@_attrs_define(kw_only=True)
class TextToSpeechResponseData(_OpenModel):
    """What `createSpeechV3` returns. Turn text into speech with a chosen voice.

    Attributes:
        audio_url: Address of the sound file.
        duration: How long it is, in seconds.
        request_id: Id of the request.
        word_timestamps: When each word is spoken.
    """

    audio_url: str
    duration: float
    request_id: None | str | Unset = UNSET
    word_timestamps: list[WordWithTimestamp] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        audio_url = self.audio_url

        duration = self.duration

        request_id: None | str | Unset = self.request_id

        word_timestamps: list[dict[str, Any]] | None | Unset
        if isinstance(self.word_timestamps, Unset):
            word_timestamps = UNSET
        elif isinstance(self.word_timestamps, list):
            word_timestamps = []
            for word_timestamps_type_0_item_data in self.word_timestamps:
                word_timestamps_type_0_item = word_timestamps_type_0_item_data.to_dict()
                word_timestamps.append(word_timestamps_type_0_item)

        else:
            word_timestamps = self.word_timestamps

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["audio_url"] = audio_url
        field_dict["duration"] = duration
        if request_id is not UNSET:
            field_dict["request_id"] = request_id
        if word_timestamps is not UNSET:
            field_dict["word_timestamps"] = word_timestamps
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TextToSpeechResponseData:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.word_with_timestamp import WordWithTimestamp

        _fields_ = read_object(src_dict)
        audio_url = _fields_.pop("audio_url")

        duration = _fields_.pop("duration")

        request_id = cast("None | str | Unset", _fields_.pop("request_id", UNSET))

        def _parse_word_timestamps(data: object) -> list[WordWithTimestamp] | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, list):
                word_timestamps_type_0: list[WordWithTimestamp] = []
                for word_timestamps_type_0_item_data in read_as(list, data):
                    word_timestamps_type_0_item = WordWithTimestamp.from_dict(
                        word_timestamps_type_0_item_data
                    )

                    word_timestamps_type_0.append(word_timestamps_type_0_item)

                return word_timestamps_type_0
            raise UnexpectedShape("list[WordWithTimestamp] | None", data)

        word_timestamps = _parse_word_timestamps(_fields_.pop("word_timestamps", UNSET))

        self = cls(
            audio_url=audio_url,
            duration=duration,
            request_id=request_id,
            word_timestamps=word_timestamps,
        )
        self.additional_properties = _fields_
        return self
