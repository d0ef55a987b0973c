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
    from ..models.filler_word_removal_detail_job_status import FillerWordRemovalDetailJobStatus


class FillerWordRemovalDetail(_OpenAnswerModel):
    """A filler word removal and how far it has come. Completed always has video_url; a run that
    changed nothing returns a copy of the source and is refunded automatically.

    Attributes:
        id: Its id.
        status: How far a filler word removal has come. Unlike JobStatus it has no cancelled.
        title: Title, for people.
        progress: How much is done. Estimate; 100 on completion.
        video_url: Signed MP4 link in status completed; expires, GET again for a new one.
        thumbnail_url: Signed link; only when completed and a thumbnail exists.
        original_duration: How long it was. Seconds; when completed.
        output_duration: How long it became. Seconds; when completed.
        num_cuts: Removed filler segments; silence trims are not counted, so 0 can still be
            billed; when completed.
        reduction_pct: Percent of the source length removed; when completed.
        callback_id: Id of your choice, repeated in the webhook so that you can match it.
        created_at: When it was made, in Unix time (seconds).
        failure_message: Only in status failed.
    """

    id: str = _field("id", _text)
    status: FillerWordRemovalDetailJobStatus = _field("status", _text)
    title: str | None = _field("title", _text, default=None)
    progress: int | None = _field("progress", _integer, default=None)
    video_url: str | None = _field("video_url", _text, default=None)
    thumbnail_url: str | None = _field("thumbnail_url", _text, default=None)
    original_duration: float | None = _field("original_duration", _number, default=None)
    output_duration: float | None = _field("output_duration", _number, default=None)
    num_cuts: int | None = _field("num_cuts", _integer, default=None)
    reduction_pct: float | None = _field("reduction_pct", _number, default=None)
    callback_id: str | None = _field("callback_id", _text, default=None)
    created_at: int | None = _field("created_at", _integer, default=None)
    failure_message: str | None = _field("failure_message", _text, default=None)
