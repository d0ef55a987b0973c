from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.podcast_create_response import PodcastCreateResponse


class CreatePodcastV3Response202(_OpenAnswerModel):
    """CreatePodcastV3Response202 of the API.

    Attributes:
        data: What `createPodcastV3` returns. Starts making a podcast video in which two avatars
            talk about a topic or given files.
    """

    data: PodcastCreateResponse = _field("data", _model("PodcastCreateResponse"))
