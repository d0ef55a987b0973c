from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class TextElement(_OpenAnswerModel):
    """Text on the screen, in a scene of a video.

    Attributes:
        id: Do not parse or order by it; stays the same through edits and re-rendering.
        text: As it is shown, without its styling; a newline between paragraphs.
        type_: Tells which kind of object this is.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "text"}
    id: str = _field("id", _text)
    text: str = _field("text", _text)
    type_: Literal["text"] | None = _field("type", _text, default=None)
