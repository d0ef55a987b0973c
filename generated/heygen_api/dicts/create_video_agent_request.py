"""`CreateVideoAgentRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.create_video_agent_request_orientation_type_0 import (
    CreateVideoAgentRequestOrientationType0,
)
from ..models.session_mode import SessionMode

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreateVideoAgentRequestDict(TypedDict):
    """`CreateVideoAgentRequest` as a dict."""

    prompt: str
    mode: NotRequired[SessionMode]
    avatar_id: NotRequired[str | None]
    voice_id: NotRequired[str | None]
    style_id: NotRequired[str | None]
    brand_kit_id: NotRequired[str | None]
    brand_glossary_id: NotRequired[str | None]
    orientation: NotRequired[CreateVideoAgentRequestOrientationType0 | None]
    files: NotRequired[
        _Sequence[AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict]
        | None
    ]
    callback_url: NotRequired[str | None]
    callback_id: NotRequired[str | None]
    incognito_mode: NotRequired[bool]
