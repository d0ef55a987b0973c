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
    from ..models.video_translation_status import VideoTranslationStatus


class LipsyncDetail(_OpenAnswerModel):
    """A lipsync and how far it has come.

    Attributes:
        id: Its id.
        status: How far a translation has come.
        title: Title, for people.
        duration: How long it is, in seconds.
        video_url: Address of the video. Presigned; only when completed.
        caption_url: Presigned SRT; only when completed.
        callback_id: Id of your choice, repeated in the webhook so that you can match it.
        created_at: When it was made, in Unix time.
        failure_message: Filled only on failure.
    """

    id: str = _field("id", _text)
    status: VideoTranslationStatus = _field("status", _text)
    title: str | None = _field("title", _text, default=None)
    duration: float | None = _field("duration", _number, default=None)
    video_url: str | None = _field("video_url", _text, default=None)
    caption_url: str | None = _field("caption_url", _text, default=None)
    callback_id: str | None = _field("callback_id", _text, default=None)
    created_at: int | None = _field("created_at", _integer, default=None)
    failure_message: str | None = _field("failure_message", _text, default=None)
