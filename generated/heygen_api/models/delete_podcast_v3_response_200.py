from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.podcast_delete_response import PodcastDeleteResponse


class DeletePodcastV3Response200(_OpenAnswerModel):
    """DeletePodcastV3Response200 of the API.

    Attributes:
        data: What `deletePodcastV3` returns. Empty on success.
    """

    data: PodcastDeleteResponse = _field("data", _model("PodcastDeleteResponse"))
