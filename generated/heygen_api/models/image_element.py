from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class ImageElement(_OpenAnswerModel):
    """A picture in a scene.

    Attributes:
        id: Do not parse or order by it; stays the same through edits and re-rendering.
        type_: Tells which kind of object this is.
        url: Absent without a live link (element still listed); signed links expire; presence
            does not prove it resolves.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "image"}
    id: str = _field("id", _text)
    type_: Literal["image"] | None = _field("type", _text, default=None)
    url: str | None = _field("url", _text, default=None)
