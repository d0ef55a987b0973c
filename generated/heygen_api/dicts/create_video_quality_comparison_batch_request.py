"""`CreateVideoQualityComparisonBatchRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, TypedDict

from ..models.video_quality_comparison_request import VideoQualityComparisonRequest

if TYPE_CHECKING:
    from .video_quality_comparison_request import VideoQualityComparisonRequestDict


class CreateVideoQualityComparisonBatchRequestDict(TypedDict):
    """`CreateVideoQualityComparisonBatchRequest` as a dict."""

    comparisons: _Sequence[VideoQualityComparisonRequest | VideoQualityComparisonRequestDict]
