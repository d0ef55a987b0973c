from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.script_voice_settings import ScriptVoiceSettings


class TextScriptEntry(_OpenAnswerModel):
    """A part of a script. Speech synthesized from text.

    Attributes:
        id: Opaque; the same id under two scenes is one shared entry, spoken once.
        text: Raw text, markup included; an unfinished scene has an empty one.
        type_: Tells which kind of object this is.
        voice_id: Id of the voice that speaks.
        voice_settings: How the voice sounds and how fast it speaks.
        trim_to_speech: Ignored: the speech is kept whole.
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
