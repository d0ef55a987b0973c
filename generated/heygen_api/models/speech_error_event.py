from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class SpeechErrorEvent(_OpenAnswerModel):
    """Why the speech ends early.

    Attributes:
        type_: Tells which kind of object this is.
        detail: What failed once the stream was under way.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "error"}
    type_: Literal["error"] = _field("type", _text, default="error")
    detail: str = _field("detail", _text)
