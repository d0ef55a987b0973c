from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoQualityComparisonResultWinnerSide = Literal["a", "b"]


def check_video_quality_comparison_result_winner_side(
    value: object,
) -> VideoQualityComparisonResultWinnerSide:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(VideoQualityComparisonResultWinnerSide, read_as(str, value))
