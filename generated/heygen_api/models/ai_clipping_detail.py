from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    items as _items,
    model as _model,
    number as _number,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.clip import Clip
    from ..models.highlight_output_settings import HighlightOutputSettings
    from ..models.job_status import JobStatus


class AiClippingDetail(_OpenAnswerModel):
    """A clipping job and how far it has come. Same shape in get, list and webhooks.

    Attributes:
        id: Its id.
        status: How far a job has come.
        title: Title, for people.
        input_language: Source language code, given or detected.
        source_duration: How long the source is, in seconds.
        output_settings: At present left out of get, list and webhook payloads.
        clips: Empty before the first clip is ready.
        progress: Estimate; live on GET /v3/ai-clipping/{id}; the list shows 0 until completed,
            then 100.
        callback_id: Id of your choice, repeated in the webhook so that you can match it.
        created_at: When it was made, in Unix time (seconds).
        failure_message: Only in status failed.
    """

    id: str = _field("id", _text)
    status: JobStatus = _field("status", _text)
    title: str | None = _field("title", _text, default=None)
    input_language: str | None = _field("input_language", _text, default=None)
    source_duration: float | None = _field("source_duration", _number, default=None)
    output_settings: HighlightOutputSettings | None = _field(
        "output_settings", _model("HighlightOutputSettings"), default=None
    )
    clips: list[Clip] | None = _field("clips", _items(_model("Clip")), default=None)
    progress: int | None = _field("progress", _integer, default=None)
    callback_id: str | None = _field("callback_id", _text, default=None)
    created_at: int | None = _field("created_at", _integer, default=None)
    failure_message: str | None = _field("failure_message", _text, default=None)
