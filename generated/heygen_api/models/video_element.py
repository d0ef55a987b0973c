from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    model as _model,
    number as _number,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.video_trim import VideoTrim


class VideoElement(_OpenAnswerModel):
    """A video in a scene.

    Attributes:
        id: Do not parse or order by it; stays the same through edits and re-rendering.
        type_: Tells which kind of object this is.
        url: Absent without a live recorded link; signed links expire, and presence does not
            prove the link resolves.
        playback: Freeze (holds last frame), loop, fit_to_scene (changes speed) or full_video
            (plays whole, sets scene length).
        trim: Seconds cut from each end.
        volume: 1.0 is source level, 0.0 silence.
        speed_multiplier: 2.0 plays twice as fast.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "video"}
    id: str = _field("id", _text)
    type_: Literal["video"] | None = _field("type", _text, default=None)
    url: str | None = _field("url", _text, default=None)
    playback: str | None = _field("playback", _text, default=None)
    trim: VideoTrim | None = _field("trim", _model("VideoTrim"), default=None)
    volume: float | None = _field("volume", _number, default=None)
    speed_multiplier: float | None = _field("speed_multiplier", _number, default=None)
