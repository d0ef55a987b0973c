from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text
from ..types import UNSET, Unset


class TemplateVoiceVariable(_OpenAnswerModel):
    """A variable of a template that takes a voice.

    Attributes:
        type_: Tells which kind of object this is.
        voice_id: Id of the voice that speaks.
        locale: Language and region. Such as en-US.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "voice"}
    type_: Literal["voice"] = _field("type", _text, default="voice")
    voice_id: str = _field("voice_id", _text)
    locale: None | str | Unset = _field(
        "locale", _text, default=UNSET, optional=True, nullable=True
    )
