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
    from ..models.clip_status import ClipStatus
    from ..models.output_aspect_ratio import OutputAspectRatio


class Clip(_OpenAnswerModel):
    """A clip cut from a longer video.

    Attributes:
        id: Its id.
        status: How far a clip has come. Clips of one job finish independently.
        duration_seconds: How long it is, in seconds. Null before completed.
        aspect_ratio: Width to height of the picture. Null before completed.
        title: Title, for people. Written by the model.
        virality_score: A model prediction; null before completed.
        thumbnail_url: Signed link; null before completed.
        video_url: Signed MP4 link; null before completed.
        failure_message: Always null for now.
    """

    id: str = _field("id", _text)
    status: ClipStatus = _field("status", _text)
    duration_seconds: float | None = _field("duration_seconds", _number, default=None)
    aspect_ratio: OutputAspectRatio | None = _field("aspect_ratio", _text, default=None)
    title: str | None = _field("title", _text, default=None)
    virality_score: int | None = _field("virality_score", _integer, default=None)
    thumbnail_url: str | None = _field("thumbnail_url", _text, default=None)
    video_url: str | None = _field("video_url", _text, default=None)
    failure_message: str | None = _field("failure_message", _text, default=None)
