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
    from ..models.video_status import VideoStatus


class VideoDetail(_OpenAnswerModel):
    """A translated video if output_language is present, else a generated one.

    Attributes:
        id: Its id.
        status: How far a video has come.
        title: Title, for people.
        created_at: When it was made, in Unix time.
        completed_at: Unix time at which generation ended.
        video_url: Address of the video. Presigned download link.
        thumbnail_url: Address of a small picture of it.
        gif_url: Address of a short moving picture of it.
        captioned_video_url: Presigned link; captions burned in.
        subtitle_url: Address of the subtitles. Presigned SRT link.
        duration: How long it is, in seconds.
        folder_id: Id of the folder.
        output_language: BCP-47; only on translated videos.
        failure_code: Code such as rendering_failed; filled only on failure.
        failure_message: Filled only on failure.
        video_page_url: Opens in the HeyGen app.
    """

    id: str = _field("id", _text)
    status: VideoStatus = _field("status", _text)
    title: str | None = _field("title", _text, default=None)
    created_at: int | None = _field("created_at", _integer, default=None)
    completed_at: int | None = _field("completed_at", _integer, default=None)
    video_url: str | None = _field("video_url", _text, default=None)
    thumbnail_url: str | None = _field("thumbnail_url", _text, default=None)
    gif_url: str | None = _field("gif_url", _text, default=None)
    captioned_video_url: str | None = _field("captioned_video_url", _text, default=None)
    subtitle_url: str | None = _field("subtitle_url", _text, default=None)
    duration: float | None = _field("duration", _number, default=None)
    folder_id: str | None = _field("folder_id", _text, default=None)
    output_language: str | None = _field("output_language", _text, default=None)
    failure_code: str | None = _field("failure_code", _text, default=None)
    failure_message: str | None = _field("failure_message", _text, default=None)
    video_page_url: str | None = _field("video_page_url", _text, default=None)
