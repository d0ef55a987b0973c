from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    integer as _integer,
    number as _number,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.video_translation_status import VideoTranslationStatus


class VideoTranslationDetail(_OpenAnswerModel):
    """A video translation and how far it has come.

    Attributes:
        id: Its id.
        status: How far a translation has come.
        title: Title, for people.
        output_language: Language of the result. Code.
        input_language: Code, detected or as requested.
        duration: How long it is, in seconds.
        translate_audio_only: Whether only the sound is translated and the lips stay as they
            are.
        video_url: Address of the video. Presigned; only when completed.
        audio_url: Address of the sound file. Presigned; only when completed.
        srt_caption_url: Presigned; present when completed.
        vtt_caption_url: Presigned; present when completed.
        callback_id: Id of your choice, repeated in the webhook so that you can match it.
        created_at: When it was made, in Unix time.
        failure_message: Filled only on failure.
    """

    id: str = _field("id", _text)
    status: VideoTranslationStatus = _field("status", _text)
    title: str | None = _field("title", _text, default=None)
    output_language: str | None = _field("output_language", _text, default=None)
    input_language: str | None = _field("input_language", _text, default=None)
    duration: float | None = _field("duration", _number, default=None)
    translate_audio_only: bool | None = _field("translate_audio_only", _boolean, default=None)
    video_url: str | None = _field("video_url", _text, default=None)
    audio_url: str | None = _field("audio_url", _text, default=None)
    srt_caption_url: str | None = _field("srt_caption_url", _text, default=None)
    vtt_caption_url: str | None = _field("vtt_caption_url", _text, default=None)
    callback_id: str | None = _field("callback_id", _text, default=None)
    created_at: int | None = _field("created_at", _integer, default=None)
    failure_message: str | None = _field("failure_message", _text, default=None)
