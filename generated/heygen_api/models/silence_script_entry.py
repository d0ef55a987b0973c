from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    number as _number,
    text as _text,
)


class SilenceScriptEntry(_OpenAnswerModel):
    """A pause in the script.

    Attributes:
        id: Its id.
        type_: Tells which kind of object this is.
        duration: Seconds; left out if a fully played clip decides how long the scene lasts.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "silence"}
    id: str = _field("id", _text)
    type_: Literal["silence"] | None = _field("type", _text, default=None)
    duration: float | None = _field("duration", _number, default=None)
