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
    from ..models.hyperframes_aspect_ratio import HyperframesAspectRatio
    from ..models.hyperframes_render_detail_format import HyperframesRenderDetailFormat
    from ..models.hyperframes_render_detail_quality_type_0 import (
        HyperframesRenderDetailQualityType0,
    )
    from ..models.hyperframes_render_status import HyperframesRenderStatus
    from ..models.hyperframes_resolution import HyperframesResolution


class HyperframesRenderDetail(_OpenAnswerModel):
    """A render and how far it has come.

    Attributes:
        render_id: Id of the render.
        status: How far a render has come.
        format_: File format.
        title: Title, for people.
        callback_id: Id of your choice, repeated in the webhook so that you can match it.
        video_url: Signed download link, filled only in status completed.
        thumbnail_url: Address of a small picture of it. Signed download link.
        duration: Seconds; stays null before completion.
        fps: Pictures per second.
        quality: How good, and how costly, the result is.
        resolution: Null when none was chosen.
        aspect_ratio: Null when none was chosen.
        composition: Path of the entry HTML file.
        created_at: When it was made, in Unix time.
        completed_at: Unix time of the end of the render; null before completed or failed.
        failure_message: Filled only in status failed.
    """

    render_id: str = _field("render_id", _text)
    status: HyperframesRenderStatus = _field("status", _text)
    format_: HyperframesRenderDetailFormat = _field("format", _text)
    title: str | None = _field("title", _text, default=None)
    callback_id: str | None = _field("callback_id", _text, default=None)
    video_url: str | None = _field("video_url", _text, default=None)
    thumbnail_url: str | None = _field("thumbnail_url", _text, default=None)
    duration: float | None = _field("duration", _number, default=None)
    fps: int | None = _field("fps", _integer, default=None)
    quality: HyperframesRenderDetailQualityType0 | None = _field("quality", _text, default=None)
    resolution: HyperframesResolution | None = _field("resolution", _text, default=None)
    aspect_ratio: HyperframesAspectRatio | None = _field("aspect_ratio", _text, default=None)
    composition: str | None = _field("composition", _text, default=None)
    created_at: int | None = _field("created_at", _integer, default=None)
    completed_at: int | None = _field("completed_at", _integer, default=None)
    failure_message: str | None = _field("failure_message", _text, default=None)
