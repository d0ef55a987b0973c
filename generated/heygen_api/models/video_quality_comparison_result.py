from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..models.video_quality_comparison_result_winner_side import (
    VideoQualityComparisonResultWinnerSide,
    check_video_quality_comparison_result_winner_side,
)
from ..models.video_quality_question_id import (
    VideoQualityQuestionId,
    check_video_quality_question_id,
)
from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class VideoQualityComparisonResult(_OpenModel):
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

    model_a: str
    model_b: str
    winner: str
    winner_side: VideoQualityComparisonResultWinnerSide
    confidence: float
    question_id: VideoQualityQuestionId
    judge_model_version: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        model_a = self.model_a

        model_b = self.model_b

        winner = self.winner

        winner_side: str = self.winner_side

        confidence = self.confidence

        question_id: str = self.question_id

        judge_model_version = self.judge_model_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["model_a"] = model_a
        field_dict["model_b"] = model_b
        field_dict["winner"] = winner
        field_dict["winner_side"] = winner_side
        field_dict["confidence"] = confidence
        field_dict["question_id"] = question_id
        field_dict["judge_model_version"] = judge_model_version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoQualityComparisonResult:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        model_a = _fields_.pop("model_a")

        model_b = _fields_.pop("model_b")

        winner = _fields_.pop("winner")

        winner_side = check_video_quality_comparison_result_winner_side(_fields_.pop("winner_side"))

        confidence = _fields_.pop("confidence")

        question_id = check_video_quality_question_id(_fields_.pop("question_id"))

        judge_model_version = _fields_.pop("judge_model_version")

        self = cls(
            model_a=model_a,
            model_b=model_b,
            winner=winner,
            winner_side=winner_side,
            confidence=confidence,
            question_id=question_id,
            judge_model_version=judge_model_version,
        )
        self.additional_properties = _fields_
        return self
