from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.audio_voice_type import AudioVoiceType


class AudioVoiceItem(_OpenAnswerModel):
    """A voice.

    Attributes:
        voice_id: Id of the voice that speaks.
        name: Its name, for people.
        language: Name of the main language, e.g. English.
        gender: Gender of the voice or the avatar.
        support_pause: Understands SSML break tags.
        support_locale: Whether the voice can take on a locale. Has locale variants.
        type_: Kind of a voice.
        preview_audio_url: Address of a sample of the voice.
    """

    voice_id: str = _field("voice_id", _text)
    name: str = _field("name", _text)
    language: str = _field("language", _text)
    gender: str = _field("gender", _text)
    support_pause: bool = _field("support_pause", _boolean)
    support_locale: bool = _field("support_locale", _boolean)
    type_: AudioVoiceType = _field("type", _text)
    preview_audio_url: str | None = _field("preview_audio_url", _text, default=None)
