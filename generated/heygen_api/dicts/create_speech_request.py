"""`CreateSpeechRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..models.create_speech_request_model import CreateSpeechRequestModel


class CreateSpeechRequestDict(TypedDict):
    """`CreateSpeechRequest` as a dict."""

    voice_id: str
    text: str
    model: NotRequired[CreateSpeechRequestModel]
    language: NotRequired[str | None]
    expressiveness_boost: NotRequired[float]
    seed: NotRequired[int | None]
    speed: NotRequired[float | None]
    pitch_shift: NotRequired[float | None]
    pitch_variance: NotRequired[float | None]
    end_user_id: NotRequired[str | None]
    with_timestamps: NotRequired[bool]
