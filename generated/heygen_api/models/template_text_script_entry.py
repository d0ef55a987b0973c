from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.script_voice_settings import ScriptVoiceSettings
    from ..models.template_bindable_type import TemplateBindableType


class TemplateTextScriptEntry(_OpenAnswerModel):
    """A part of a template's script: speech made from text.

    Attributes:
        id: Opaque; stays the same for the template's life.
        text: What is said.
        type_: Tells which kind of object this is.
        voice_id: Id of the voice that speaks.
        voice_settings: How the voice sounds and how fast it speaks.
        trim_to_speech: Ignored: the speech is kept whole.
        bindable_as: Which kinds of variables can be bound to it.
        variable: The variable that is bound to it, if any.
        text_variables: The variables whose placeholders stand in its text.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "text"}
    id: str = _field("id", _text)
    text: str = _field("text", _text)
    type_: Literal["text"] | None = _field("type", _text, default=None)
    voice_id: str | None = _field("voice_id", _text, default=None)
    voice_settings: ScriptVoiceSettings | None = _field(
        "voice_settings", _model("ScriptVoiceSettings"), default=None
    )
    trim_to_speech: bool | None = _field("trim_to_speech", _boolean, default=None)
    bindable_as: list[TemplateBindableType] | None = _field(
        "bindable_as", _items(_text), default=None
    )
    variable: str | None = _field("variable", _text, default=None)
    text_variables: list[str] | None = _field("text_variables", _items(_text), default=None)
