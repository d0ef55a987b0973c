from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateProfessionalModelAudioVoiceRequestMode = Literal["professional",]


def check_create_professional_model_audio_voice_request_mode(
    value: object,
) -> CreateProfessionalModelAudioVoiceRequestMode:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateProfessionalModelAudioVoiceRequestMode, read_as(str, value))
