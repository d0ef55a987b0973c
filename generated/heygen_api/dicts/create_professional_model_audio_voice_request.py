"""`CreateProfessionalModelAudioVoiceRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.create_professional_model_audio_voice_request_mode import (
    CreateProfessionalModelAudioVoiceRequestMode,
)

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreateProfessionalModelAudioVoiceRequestDict(TypedDict):
    """`CreateProfessionalModelAudioVoiceRequest` as a dict."""

    mode: CreateProfessionalModelAudioVoiceRequestMode
    audio: _Sequence[
        AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    ]
    name: NotRequired[str | None]
    language: NotRequired[str | None]
    voice_id: NotRequired[str | None]
