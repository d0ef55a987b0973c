"""`CreateInstantModelAudioVoiceRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.create_instant_model_audio_voice_request_age_type_0 import (
    CreateInstantModelAudioVoiceRequestAgeType0,
)
from ..models.create_instant_model_audio_voice_request_gender_type_0 import (
    CreateInstantModelAudioVoiceRequestGenderType0,
)
from ..models.create_instant_model_audio_voice_request_similarity import (
    CreateInstantModelAudioVoiceRequestSimilarity,
)

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreateInstantModelAudioVoiceRequestDict(TypedDict):
    """`CreateInstantModelAudioVoiceRequest` as a dict."""

    mode: Literal["instant"]
    name: str
    audio: _Sequence[
        AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    ]
    language: NotRequired[str | None]
    gender: NotRequired[CreateInstantModelAudioVoiceRequestGenderType0 | None]
    age: NotRequired[CreateInstantModelAudioVoiceRequestAgeType0 | None]
    remove_background_noise: NotRequired[bool]
    similarity: NotRequired[CreateInstantModelAudioVoiceRequestSimilarity]
