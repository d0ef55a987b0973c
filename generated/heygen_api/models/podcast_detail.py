from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    number as _number,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.podcast_detail_status import PodcastDetailStatus


class PodcastDetail(_OpenAnswerModel):
    """A podcast and how far it has come.

    Attributes:
        podcast_id: Id of the podcast.
        status: How far it has come.
        title: Generated together with the script.
        video_url: Address of the video. Only when completed.
        thumbnail_url: Address of a small picture of it. Only when completed.
        duration: How long it is. Seconds; only when completed.
        failure_message: Only in status failed.
        created_at: When it was made, in Unix time (seconds).
    """

    podcast_id: str = _field("podcast_id", _text)
    status: PodcastDetailStatus = _field("status", _text)
    title: str | None = _field("title", _text, default=None)
    video_url: str | None = _field("video_url", _text, default=None)
    thumbnail_url: str | None = _field("thumbnail_url", _text, default=None)
    duration: float | None = _field("duration", _number, default=None)
    failure_message: str | None = _field("failure_message", _text, default=None)
    created_at: int | None = _field("created_at", _integer, default=None)
