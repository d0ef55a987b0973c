"""`CreateBatchVideoFromAvatar` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.avatar_fit import AvatarFit
from ..models.avatar_iii_engine_config import AvatarIIIEngineConfig
from ..models.avatar_iv_engine_config import AvatarIVEngineConfig
from ..models.avatar_v_engine_config import AvatarVEngineConfig
from ..models.background_setting import BackgroundSetting
from ..models.caption_setting import CaptionSetting
from ..models.expressiveness import Expressiveness
from ..models.video_aspect_ratio import VideoAspectRatio
from ..models.video_output_format import VideoOutputFormat
from ..models.video_resolution import VideoResolution
from ..models.voice_settings_input import VoiceSettingsInput
from ..models.watermark_input import WatermarkInput

if TYPE_CHECKING:
    from .avatar_iii_engine_config import AvatarIIIEngineConfigDict
    from .avatar_iv_engine_config import AvatarIVEngineConfigDict
    from .avatar_v_engine_config import AvatarVEngineConfigDict
    from .background_setting import BackgroundSettingDict
    from .caption_setting import CaptionSettingDict
    from .voice_settings_input import VoiceSettingsInputDict
    from .watermark_input import WatermarkInputDict


class CreateBatchVideoFromAvatarDict(TypedDict):
    """`CreateBatchVideoFromAvatar` as a dict."""

    type: Literal["avatar"]
    avatar_id: str
    title: NotRequired[str | None]
    resolution: NotRequired[VideoResolution | None]
    aspect_ratio: NotRequired[VideoAspectRatio | None]
    fit: NotRequired[AvatarFit | None]
    background: NotRequired[BackgroundSetting | BackgroundSettingDict | None]
    remove_background: NotRequired[bool | None]
    callback_url: NotRequired[str | None]
    callback_id: NotRequired[str | None]
    watermark: NotRequired[WatermarkInput | WatermarkInputDict | None]
    caption: NotRequired[CaptionSetting | CaptionSettingDict | None]
    output_format: NotRequired[VideoOutputFormat]
    script: NotRequired[str | None]
    voice_id: NotRequired[str | None]
    audio_url: NotRequired[str | None]
    audio_asset_id: NotRequired[str | None]
    voice_settings: NotRequired[VoiceSettingsInput | VoiceSettingsInputDict | None]
    brand_glossary_id: NotRequired[str | None]
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
