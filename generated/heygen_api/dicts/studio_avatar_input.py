"""`StudioAvatarInput` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.avatar_iii_engine_config import AvatarIIIEngineConfig
from ..models.avatar_iv_engine_config import AvatarIVEngineConfig
from ..models.avatar_v_engine_config import AvatarVEngineConfig
from ..models.expressiveness import Expressiveness
from ..models.studio_color_background_input import StudioColorBackgroundInput
from ..models.voice_settings_input import VoiceSettingsInput

if TYPE_CHECKING:
    from .avatar_iii_engine_config import AvatarIIIEngineConfigDict
    from .avatar_iv_engine_config import AvatarIVEngineConfigDict
    from .avatar_v_engine_config import AvatarVEngineConfigDict
    from .studio_color_background_input import StudioColorBackgroundInputDict
    from .voice_settings_input import VoiceSettingsInputDict


class StudioAvatarInputDict(TypedDict):
    """`StudioAvatarInput` as a dict."""

    type: Literal["avatar"]
    avatar_id: str
    script: NotRequired[str | None]
    voice_id: NotRequired[str | None]
    audio_url: NotRequired[str | None]
    audio_asset_id: NotRequired[str | None]
    voice_settings: NotRequired[VoiceSettingsInput | VoiceSettingsInputDict | None]
    motion_prompt: NotRequired[str | None]
    expressiveness: NotRequired[Expressiveness | None]
    engine: NotRequired[
        AvatarVEngineConfig
        | AvatarVEngineConfigDict
        | AvatarIVEngineConfig
        | AvatarIVEngineConfigDict
        | AvatarIIIEngineConfig
        | AvatarIIIEngineConfigDict
        | None
    ]
    background: NotRequired[StudioColorBackgroundInput | StudioColorBackgroundInputDict | None]
