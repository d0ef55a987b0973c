from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    text as _text,
    union as _union,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl
    from ..models.template_image_variable_fit import TemplateImageVariableFit


class TemplateImageVariable(_OpenAnswerModel):
    """A variable of a template that takes a picture.

    Attributes:
        type_: Tells which kind of object this is.
        asset: The file: an address, an uploaded asset or inline data.
        fit: Relative to the placeholder box.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "image"}
    type_: Literal["image"] = _field("type", _text, default="image")
    asset: AssetBase64 | AssetId | AssetUrl = _field(
        "asset", _union(("AssetUrl", "AssetId", "AssetBase64"))
    )
    fit: TemplateImageVariableFit | Unset = _field("fit", _text, default=UNSET, optional=True)
