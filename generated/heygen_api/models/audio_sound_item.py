from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    number as _number,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.audio_content_type import AudioContentType


class AudioSoundItem(_OpenAnswerModel):
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

    id: str = _field("id", _text)
    name: str = _field("name", _text)
    description: str = _field("description", _text)
    audio_url: str = _field("audio_url", _text)
    score: float = _field("score", _number)
    type_: AudioContentType = _field("type", _text)
    duration: float | None = _field("duration", _number, default=None)
    peak_offset: float | None = _field("peak_offset", _number, default=None)
    placement: str | None = _field("placement", _text, default=None)
