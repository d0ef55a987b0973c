from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoTTSVoiceFailureReason = Literal[
    "ARTIFACT_VALIDATION_FAILED",
    "DESIGN_FAILED",
    "INSUFFICIENT_AUDIO",
    "INTERNAL_ERROR",
    "INVALID_AUDIO",
    "PREPROCESSING_FAILED",
    "TRAINING_FAILED",
]


def check_video_tts_voice_failure_reason(value: object) -> VideoTTSVoiceFailureReason:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(VideoTTSVoiceFailureReason, read_as(str, value))
