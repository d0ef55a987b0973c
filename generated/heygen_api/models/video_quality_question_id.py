from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoQualityQuestionId = Literal[
    "composition", "craft", "engagement", "prompt_intent", "q1", "temporal_consistency"
]


def check_video_quality_question_id(value: object) -> VideoQualityQuestionId:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(VideoQualityQuestionId, read_as(str, value))
