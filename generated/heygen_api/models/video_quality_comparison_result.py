from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    number as _number,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.video_quality_comparison_result_winner_side import (
        VideoQualityComparisonResultWinnerSide,
    )
    from ..models.video_quality_question_id import VideoQualityQuestionId


class VideoQualityComparisonResult(_OpenAnswerModel):
    """What a comparison found.

    Attributes:
        model_a: Name of what made the first video.
        model_b: Name of what made the second video.
        winner: The winning one of the two given model names.
        winner_side: Which of the two videos is better.
        confidence: Probability of the winning side.
        question_id: What two videos are judged by. Q1 is an old alias of engagement.
        judge_model_version: The exact version that judged.
    """

    model_a: str = _field("model_a", _text)
    model_b: str = _field("model_b", _text)
    winner: str = _field("winner", _text)
    winner_side: VideoQualityComparisonResultWinnerSide = _field("winner_side", _text)
    confidence: float = _field("confidence", _number)
    question_id: VideoQualityQuestionId = _field("question_id", _text)
    judge_model_version: str = _field("judge_model_version", _text)
