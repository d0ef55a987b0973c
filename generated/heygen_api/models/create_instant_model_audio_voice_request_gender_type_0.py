from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateInstantModelAudioVoiceRequestGenderType0 = Literal["female", "male"]


def check_create_instant_model_audio_voice_request_gender_type_0(
    value: object,
) -> CreateInstantModelAudioVoiceRequestGenderType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateInstantModelAudioVoiceRequestGenderType0, read_as(str, value))
