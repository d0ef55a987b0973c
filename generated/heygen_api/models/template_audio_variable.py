from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    text as _text,
    union as _union,
)

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


class TemplateAudioVariable(_OpenAnswerModel):
    """A variable of a template that takes sound.

    Attributes:
        type_: Tells which kind of object this is.
        asset: The file: an address, an uploaded asset or inline data.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "audio"}
    type_: Literal["audio"] = _field("type", _text, default="audio")
    asset: AssetBase64 | AssetId | AssetUrl = _field(
        "asset", _union(("AssetUrl", "AssetId", "AssetBase64"))
    )
