from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class AssetBase64(_OpenAnswerModel):
    """A file inside the request.

    Attributes:
        type_: Marks this way to name a file.
        media_type: MIME type, such as audio/mpeg.
        data: The content in base64.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "base64"}
    type_: Literal["base64"] = _field("type", _text, default="base64")
    media_type: str = _field("media_type", _text)
    data: str = _field("data", _text)
