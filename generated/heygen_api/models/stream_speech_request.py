from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class StreamSpeechRequest(_OpenModel):
    """What `streamModelSpeech` takes. Stream speech from an ACTIVE professional voice as server-
    sent events.

    Attributes:
        voice_id: Id of the voice that speaks.
        text: Plain; SSML and break tags do not work.
        language: Code such as en.
        seed: Repeatability is not guaranteed.
        with_timestamps: True adds word timing events to the stream. HeyGen's default: False.
    """

    voice_id: str
    text: str
    language: str
    seed: int | None | Unset = UNSET
    with_timestamps: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        voice_id = self.voice_id

        text = self.text

        language = self.language

        seed: int | None | Unset = self.seed

        with_timestamps = self.with_timestamps

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["voice_id"] = voice_id
        field_dict["text"] = text
        field_dict["language"] = language
        if seed is not UNSET:
            field_dict["seed"] = seed
        if with_timestamps is not UNSET:
            field_dict["with_timestamps"] = with_timestamps
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> StreamSpeechRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        voice_id = _fields_.pop("voice_id")

        text = _fields_.pop("text")

        language = _fields_.pop("language")

        seed = cast("int | None | Unset", _fields_.pop("seed", UNSET))

        with_timestamps = _fields_.pop("with_timestamps", UNSET)

        self = cls(
            voice_id=voice_id,
            text=text,
            language=language,
            seed=seed,
            with_timestamps=with_timestamps,
        )
        self.additional_properties = _fields_
        return self
