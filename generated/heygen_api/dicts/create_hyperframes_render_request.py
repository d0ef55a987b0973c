"""`CreateHyperframesRenderRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.create_hyperframes_render_request_format import CreateHyperframesRenderRequestFormat
from ..models.create_hyperframes_render_request_quality import CreateHyperframesRenderRequestQuality
from ..models.create_hyperframes_render_request_variables_type_0 import (
    CreateHyperframesRenderRequestVariablesType0,
)
from ..models.hyperframes_aspect_ratio import HyperframesAspectRatio
from ..models.hyperframes_resolution import HyperframesResolution

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreateHyperframesRenderRequestDict(TypedDict):
    """`CreateHyperframesRenderRequest` as a dict."""

    project: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    fps: NotRequired[int | None]
    quality: NotRequired[CreateHyperframesRenderRequestQuality]
    format: NotRequired[CreateHyperframesRenderRequestFormat]
    resolution: NotRequired[HyperframesResolution]
    aspect_ratio: NotRequired[HyperframesAspectRatio]
    composition: NotRequired[str | None]
    variables: NotRequired[CreateHyperframesRenderRequestVariablesType0 | dict[str, Any] | None]
    title: NotRequired[str | None]
    callback_id: NotRequired[str | None]
    callback_url: NotRequired[str | None]
