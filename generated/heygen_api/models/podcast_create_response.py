from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text

if TYPE_CHECKING:
    from ..models.podcast_create_response_status import PodcastCreateResponseStatus


class PodcastCreateResponse(_OpenAnswerModel):
    """What `createPodcastV3` returns. Starts making a podcast video in which two avatars talk
    about a topic or given files.

    Attributes:
        podcast_id: Id of the podcast. Poll GET /v3/podcasts/{podcast_id}.
        status: How far it has come. Processing on creation.
    """

    podcast_id: str = _field("podcast_id", _text)
    status: PodcastCreateResponseStatus = _field("status", _text)
