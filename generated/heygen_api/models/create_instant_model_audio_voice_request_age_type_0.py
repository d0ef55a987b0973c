from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateInstantModelAudioVoiceRequestAgeType0 = Literal["old", "young"]


def check_create_instant_model_audio_voice_request_age_type_0(
    value: object,
) -> CreateInstantModelAudioVoiceRequestAgeType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateInstantModelAudioVoiceRequestAgeType0, read_as(str, value))
