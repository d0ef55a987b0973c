from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.model_audio_voice_mode import ModelAudioVoiceMode
    from ..models.video_tts_voice_failure_reason import VideoTTSVoiceFailureReason
    from ..models.video_tts_voice_status import VideoTTSVoiceStatus


class ModelAudioVoiceResponse(_OpenAnswerModel):
    """A voice and how far it has come.

    Attributes:
        voice_id: Id of the voice that speaks.
        mode: How a voice is made.
        name: Its name, for people.
        status: How far a voice has come; note that its words are in capitals.
        created_at: When it was made, in Unix time (seconds).
        language: Null for an instant voice that was made without one, until its recording is
            checked.
        failure_reason: Only if status is FAILED.
    """

    voice_id: str = _field("voice_id", _text)
    mode: ModelAudioVoiceMode = _field("mode", _text)
    name: str = _field("name", _text)
    status: VideoTTSVoiceStatus = _field("status", _text)
    created_at: int = _field("created_at", _integer)
    language: str | None = _field("language", _text, default=None)
    failure_reason: VideoTTSVoiceFailureReason | None = _field(
        "failure_reason", _text, default=None
    )
