from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class AssetUrl(_OpenAnswerModel):
    """A file by its address.

    Attributes:
        type_: Marks this way to name a file.
        url: Address of the file; HTTPS and publicly reachable.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "url"}
    type_: Literal["url"] = _field("type", _text, default="url")
    url: str = _field("url", _text)
