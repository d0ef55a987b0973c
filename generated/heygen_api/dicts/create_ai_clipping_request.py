"""`CreateAiClippingRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.highlight_output_settings import HighlightOutputSettings

if TYPE_CHECKING:
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict
    from .highlight_output_settings import HighlightOutputSettingsDict


class CreateAiClippingRequestDict(TypedDict):
    """`CreateAiClippingRequest` as a dict."""

    video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict
    title: NotRequired[str | None]
    input_language: NotRequired[str | None]
    output_settings: NotRequired[HighlightOutputSettings | HighlightOutputSettingsDict]
    callback_url: NotRequired[str | None]
    callback_id: NotRequired[str | None]
