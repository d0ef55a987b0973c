from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class ColorBackground(_OpenAnswerModel):
    """A background of one colour.

    Attributes:
        color: The colour, as #RRGGBB. Hex such as #f6f6fc.
        type_: Tells which kind of object this is.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "color"}
    color: str = _field("color", _text)
    type_: Literal["color"] | None = _field("type", _text, default=None)
