from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.audio_content_type import AudioContentType, check_audio_content_type
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class AudioSoundItem(_OpenModel):
    """A piece of music or a sound effect.

    Attributes:
        id: Its id.
        name: Its name, for people.
        description: Text that the search index holds for the track.
        audio_url: Pre-signed, expires, not for long caching.
        score: Similarity from 0 to 1, higher is closer.
        type_: Kind of a sound: music or an effect.
        duration: How long it is. Seconds; null if unknown.
        peak_offset: Sound effects: seconds until the loudest RMS point; null without placement
            data.
        placement: Sound effects: hit, riser or bed; null without placement data.
    """

    id: str
    name: str
    description: str
    audio_url: str
    score: float
    type_: AudioContentType
    duration: float | None | Unset = UNSET
    peak_offset: float | None | Unset = UNSET
    placement: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        name = self.name

        description = self.description

        audio_url = self.audio_url

        score = self.score

        type_: str = self.type_

        duration: float | None | Unset = self.duration

        peak_offset: float | None | Unset = self.peak_offset

        placement: None | str | Unset = self.placement

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["name"] = name
        field_dict["description"] = description
        field_dict["audio_url"] = audio_url
        field_dict["score"] = score
        field_dict["type"] = type_
        if duration is not UNSET:
            field_dict["duration"] = duration
        if peak_offset is not UNSET:
            field_dict["peak_offset"] = peak_offset
        if placement is not UNSET:
            field_dict["placement"] = placement
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AudioSoundItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        name = _fields_.pop("name")

        description = _fields_.pop("description")

        audio_url = _fields_.pop("audio_url")

        score = _fields_.pop("score")

        type_ = check_audio_content_type(_fields_.pop("type"))

        duration = cast("float | None | Unset", _fields_.pop("duration", UNSET))

        peak_offset = cast("float | None | Unset", _fields_.pop("peak_offset", UNSET))

        placement = cast("None | str | Unset", _fields_.pop("placement", UNSET))

        self = cls(
            id=id,
            name=name,
            description=description,
            audio_url=audio_url,
            score=score,
            type_=type_,
            duration=duration,
            peak_offset=peak_offset,
            placement=placement,
        )
        self.additional_properties = _fields_
        return self
