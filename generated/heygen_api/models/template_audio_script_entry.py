from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.template_bindable_type import TemplateBindableType


class TemplateAudioScriptEntry(_OpenAnswerModel):
    """A part of a template's script: speech from an uploaded file.

    Attributes:
        id: Opaque; stays the same for the template's life.
        type_: Tells which kind of object this is.
        audio_url: Absent without a live link; signed links expire.
        bindable_as: Which kinds of variables can be bound to it.
        variable: The variable that is bound to it, if any.
        text_variables: The variables whose placeholders stand in its text.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "audio"}
    id: str = _field("id", _text)
    type_: Literal["audio"] | None = _field("type", _text, default=None)
    audio_url: str | None = _field("audio_url", _text, default=None)
    bindable_as: list[TemplateBindableType] | None = _field(
        "bindable_as", _items(_text), default=None
    )
    variable: str | None = _field("variable", _text, default=None)
    text_variables: list[str] | None = _field("text_variables", _items(_text), default=None)
