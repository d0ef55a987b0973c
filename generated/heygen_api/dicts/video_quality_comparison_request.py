"""`VideoQualityComparisonRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.video_quality_question_id import VideoQualityQuestionId

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class VideoQualityComparisonRequestDict(TypedDict):
    """`VideoQualityComparisonRequest` as a dict."""

    prompt: str
    model_a: str
    model_b: str
    video_a: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    video_b: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    question_id: VideoQualityQuestionId
    judge_model_version: NotRequired[str | None]
