from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    number as _number,
    text as _text,
    union as _union,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl
    from ..models.template_video_variable_fit import TemplateVideoVariableFit
    from ..models.template_video_variable_play_style import TemplateVideoVariablePlayStyle


class TemplateVideoVariable(_OpenAnswerModel):
    """A variable of a template that takes a video.

    Attributes:
        type_: Tells which kind of object this is.
        asset: The file: an address, an uploaded asset or inline data.
        fit: Relative to the placeholder box.
        play_style: Matters when the clip is shorter than the scene.
        volume: How loud it is. 0.0 mutes.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "video"}
    type_: Literal["video"] = _field("type", _text, default="video")
    asset: AssetBase64 | AssetId | AssetUrl = _field(
        "asset", _union(("AssetUrl", "AssetId", "AssetBase64"))
    )
    fit: TemplateVideoVariableFit | Unset = _field("fit", _text, default=UNSET, optional=True)
    play_style: TemplateVideoVariablePlayStyle | Unset = _field(
        "play_style", _text, default=UNSET, optional=True
    )
    volume: float | Unset = _field("volume", _number, default=UNSET, optional=True)
