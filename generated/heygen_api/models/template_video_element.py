from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    number as _number,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.template_bindable_type import TemplateBindableType
    from ..models.video_trim import VideoTrim


class TemplateVideoElement(_OpenAnswerModel):
    """A video in a scene of a template.

    Attributes:
        id: Opaque; stays the same for the template's life.
        type_: Tells which kind of object this is.
        url: Absent without a live link; signed links expire.
        playback: Freeze, loop, fit_to_scene or full_video.
        trim: Seconds cut from each end.
        volume: 1.0 is source level, 0.0 silence.
        speed_multiplier: 2.0 plays twice as fast.
        bindable_as: Which kinds of variables can be bound to it.
        variable: The variable that is bound to it, if any.
        text_variables: The variables whose placeholders stand in its text.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "video"}
    id: str = _field("id", _text)
    type_: Literal["video"] | None = _field("type", _text, default=None)
    url: str | None = _field("url", _text, default=None)
    playback: str | None = _field("playback", _text, default=None)
    trim: VideoTrim | None = _field("trim", _model("VideoTrim"), default=None)
    volume: float | None = _field("volume", _number, default=None)
    speed_multiplier: float | None = _field("speed_multiplier", _number, default=None)
    bindable_as: list[TemplateBindableType] | None = _field(
        "bindable_as", _items(_text), default=None
    )
    variable: str | None = _field("variable", _text, default=None)
    text_variables: list[str] | None = _field("text_variables", _items(_text), default=None)
