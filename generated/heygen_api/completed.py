"""What waiting for a job returns, if such a job has an address: the job with the address.

heygen_ext imports this module when a wait has ended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import errors
from .answers import anything as _anything, boolean as _boolean, field as _field, integer as _integer
from .answers import items as _items, model as _model, number as _number, read_date as _date
from .answers import read_time as _datetime, read_uuid as _uuid, text as _text, union as _union
from .models import BackgroundRemovalJob
from .models import FillerWordRemovalDetail
from .models import HyperframesRenderDetail
from .models import LipsyncDetail
from .models import ModelImageGenerationDetail
from .models import ModelVideoDetail
from .models import PodcastDetail
from .models import VideoDetail
from .models import VideoQualityComparisonResponse
from .models import VideoTranslationDetail

if TYPE_CHECKING:
    from .models import BackgroundRemovalJobLayers, ModelImageItem, VideoQualityComparisonResult


class CompletedVideoDetail(VideoDetail):
    """VideoDetail of a completed job: it has its video_url."""

    video_url: str = _field("video_url", _text)


class CompletedVideoTranslationDetail(VideoTranslationDetail):
    """VideoTranslationDetail of a completed job: it has one of video_url, audio_url."""

    @property
    def address(self) -> str:
        """The first of these that the job has: video_url, audio_url."""
        found = [text for text in (self.video_url, self.audio_url) if text]
        if found:
            return found[0]
        raise errors.missing_field(
            "CompletedVideoTranslationDetail.address: HeyGen's answer has none of video_url, audio_url",
            model="CompletedVideoTranslationDetail",
            field="address",
        )


class CompletedLipsyncDetail(LipsyncDetail):
    """LipsyncDetail of a completed job: it has its video_url."""

    video_url: str = _field("video_url", _text)


class CompletedHyperframesRenderDetail(HyperframesRenderDetail):
    """HyperframesRenderDetail of a completed job: it has its video_url."""

    video_url: str = _field("video_url", _text)


class CompletedFillerWordRemovalDetail(FillerWordRemovalDetail):
    """FillerWordRemovalDetail of a completed job: it has its video_url."""

    video_url: str = _field("video_url", _text)


class CompletedPodcastDetail(PodcastDetail):
    """PodcastDetail of a completed job: it has its video_url."""

    video_url: str = _field("video_url", _text)


class CompletedModelVideoDetail(ModelVideoDetail):
    """ModelVideoDetail of a completed job: it has its video_url."""

    video_url: str = _field("video_url", _text)


class CompletedModelImageGenerationDetail(ModelImageGenerationDetail):
    """ModelImageGenerationDetail of a completed job: it has its images."""

    images: list[ModelImageItem] = _field("images", _items(_model("ModelImageItem")))


class CompletedBackgroundRemovalJob(BackgroundRemovalJob):
    """BackgroundRemovalJob of a completed job: it has its layers."""

    layers: BackgroundRemovalJobLayers = _field("layers", _model("BackgroundRemovalJobLayers"))


class CompletedVideoQualityComparisonResponse(VideoQualityComparisonResponse):
    """VideoQualityComparisonResponse of a completed job: it has its result."""

    result: VideoQualityComparisonResult = _field("result", _model("VideoQualityComparisonResult"))
