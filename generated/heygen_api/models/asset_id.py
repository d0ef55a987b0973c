from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class AssetId(_OpenAnswerModel):
    """A file that was uploaded before.

    Attributes:
        type_: Marks this way to name a file.
        asset_id: The id that the upload of the asset returned.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "asset_id"}
    type_: Literal["asset_id"] = _field("type", _text, default="asset_id")
    asset_id: str = _field("asset_id", _text)
