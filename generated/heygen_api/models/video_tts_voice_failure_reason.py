from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoTTSVoiceFailureReason = Literal[
    "ARTIFACT_VALIDATION_FAILED",
    "INSUFFICIENT_AUDIO",
    "INTERNAL_ERROR",
    "INVALID_AUDIO",
    "PREPROCESSING_FAILED",
    "TRAINING_FAILED",
]


def check_video_tts_voice_failure_reason(value: object) -> VideoTTSVoiceFailureReason:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(VideoTTSVoiceFailureReason, read_as(str, value))
