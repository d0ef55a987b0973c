from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    integer as _integer,
    text as _text,
)


class ImageAssetItem(_OpenAnswerModel):
    """A picture that was found. A photograph.

    Attributes:
        id: Its id. Opaque.
        url: Direct link; long-lived for the public library.
        width: Pixels; null if unknown.
        height: Pixels; null if unknown.
        orientation: Landscape, portrait or square; null if unknown.
        is_transparent: Whether its ground is transparent. Null if unknown.
        type_: Tells which kind of object this is.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "image"}
    id: str = _field("id", _text)
    url: str = _field("url", _text)
    width: int | None = _field("width", _integer, default=None)
    height: int | None = _field("height", _integer, default=None)
    orientation: str | None = _field("orientation", _text, default=None)
    is_transparent: bool | None = _field("is_transparent", _boolean, default=None)
    type_: Literal["image"] | None = _field("type", _text, default=None)
