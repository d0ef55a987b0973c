from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    integer as _integer,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.voice_detail_v3_status_type_0 import VoiceDetailV3StatusType0


class VoiceDetailV3(_OpenAnswerModel):
    """What `getVoice` returns. Fetch one voice, with its cloning state where there is one.

    Attributes:
        voice_id: Id of the voice that speaks.
        support_pause: Understands SSML break tags.
        name: Only if there is a voice record.
        language: Only if there is a voice record.
        gender: Only if there is a voice record; e.g. male, female.
        preview_audio_url: Address of a sample of the voice. Finished voices only.
        status: How far it has come. Cloned voices only.
        failure_message: Only if status is failed.
        support_interactive_avatar: Whether it works with interactive avatars.
        created_at: When it was made, in Unix time.
    """

    voice_id: str = _field("voice_id", _text)
    support_pause: bool = _field("support_pause", _boolean)
    name: str | None = _field("name", _text, default=None)
    language: str | None = _field("language", _text, default=None)
    gender: str | None = _field("gender", _text, default=None)
    preview_audio_url: str | None = _field("preview_audio_url", _text, default=None)
    status: VoiceDetailV3StatusType0 | None = _field("status", _text, default=None)
    failure_message: str | None = _field("failure_message", _text, default=None)
    support_interactive_avatar: bool | None = _field(
        "support_interactive_avatar", _boolean, default=None
    )
    created_at: int | None = _field("created_at", _integer, default=None)
