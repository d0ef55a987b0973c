from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoQualityComparisonResultWinnerSide = Literal["a", "b"]


def check_video_quality_comparison_result_winner_side(
    value: object,
) -> VideoQualityComparisonResultWinnerSide:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(VideoQualityComparisonResultWinnerSide, read_as(str, value))
