from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateInstantModelAudioVoiceRequestSimilarity = Literal[
    "extra_high", "high", "max", "medium", "mel"
]


def check_create_instant_model_audio_voice_request_similarity(
    value: object,
) -> CreateInstantModelAudioVoiceRequestSimilarity:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateInstantModelAudioVoiceRequestSimilarity, read_as(str, value))
