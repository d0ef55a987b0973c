from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class TemplateTextVariable(_OpenAnswerModel):
    """A variable of a template that takes text.

    Attributes:
        type_: Tells which kind of object this is.
        content: Reads can return an empty string; a generate call cannot send one.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "text"}
    type_: Literal["text"] = _field("type", _text, default="text")
    content: str = _field("content", _text)
