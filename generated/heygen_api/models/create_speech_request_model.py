from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateSpeechRequestModel = Literal["heygen-voice-1", "heygen-voice-1-turbo"]


def check_create_speech_request_model(value: object) -> CreateSpeechRequestModel:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateSpeechRequestModel, read_as(str, value))
