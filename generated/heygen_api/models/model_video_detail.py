from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.model_video_detail_failure_code_type_0 import ModelVideoDetailFailureCodeType0
    from ..models.model_video_detail_model import ModelVideoDetailModel
    from ..models.model_video_detail_status import ModelVideoDetailStatus
    from ..models.model_video_timings import ModelVideoTimings


class ModelVideoDetail(_OpenAnswerModel):
    """A HeyGen Video clip and how far it has come.

    Attributes:
        video_id: Its id.
        status: How far it has come.
        model: The model that makes the clip.
        created_at: When it was made, in Unix time (seconds).
        video_url: Address of the video, only when completed. Read the clip again for a fresh
            one.
        duration: How long it is, in seconds; only when completed.
        width: Width in pixels.
        height: Height in pixels.
        aspect_ratio: Width to height; for `adaptive` what it turned out to be.
        seed: The number that was used; only when completed.
        timings: How long the work took.
        failure_code: Why it failed, as a word; only when failed or cancelled.
        failure_message: Why it failed, for people.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"model": "heygen-video-1"}
    video_id: str = _field("video_id", _text)
    status: ModelVideoDetailStatus = _field("status", _text)
    model: ModelVideoDetailModel = _field("model", _text)
    created_at: int = _field("created_at", _integer)
    video_url: str | None = _field("video_url", _text, default=None)
    duration: int | None = _field("duration", _integer, default=None)
    width: int | None = _field("width", _integer, default=None)
    height: int | None = _field("height", _integer, default=None)
    aspect_ratio: str | None = _field("aspect_ratio", _text, default=None)
    seed: int | None = _field("seed", _integer, default=None)
    timings: ModelVideoTimings | None = _field("timings", _model("ModelVideoTimings"), default=None)
    failure_code: ModelVideoDetailFailureCodeType0 | None = _field(
        "failure_code", _text, default=None
    )
    failure_message: str | None = _field("failure_message", _text, default=None)
