from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoQualityQuestionId = Literal[
    "composition", "craft", "engagement", "prompt_intent", "q1", "temporal_consistency"
]


def check_video_quality_question_id(value: object) -> VideoQualityQuestionId:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(VideoQualityQuestionId, read_as(str, value))
