"""`TemplateVideoVariable` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.template_video_variable_fit import TemplateVideoVariableFit
from ..models.template_video_variable_play_style import TemplateVideoVariablePlayStyle

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class TemplateVideoVariableDict(TypedDict):
    """`TemplateVideoVariable` as a dict."""

    type: Literal["video"]
    asset: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    fit: NotRequired[TemplateVideoVariableFit]
    play_style: NotRequired[TemplateVideoVariablePlayStyle]
    volume: NotRequired[float]
