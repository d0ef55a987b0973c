from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.podcast_detail import PodcastDetail


class GetPodcastV3Response200(_OpenAnswerModel):
    """GetPodcastV3Response200 of the API.

    Attributes:
        data: A podcast and how far it has come.
    """

    data: PodcastDetail = _field("data", _model("PodcastDetail"))
