from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class ImageBackground(_OpenAnswerModel):
    """A background that is a picture. Fills the whole frame.

    Attributes:
        id: Do not parse or order by it; stays the same through edits and re-rendering.
        type_: Tells which kind of object this is.
        url: Absent without a live recorded link; signed links expire, and presence does not
            prove the link resolves.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "image"}
    id: str = _field("id", _text)
    type_: Literal["image"] | None = _field("type", _text, default=None)
    url: str | None = _field("url", _text, default=None)
