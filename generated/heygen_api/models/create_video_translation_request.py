from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.create_video_translation_request_fps_mode_type_0 import (
    CreateVideoTranslationRequestFpsModeType0,
    check_create_video_translation_request_fps_mode_type_0,
)
from ..models.create_video_translation_request_srt_role_type_0 import (
    CreateVideoTranslationRequestSrtRoleType0,
    check_create_video_translation_request_srt_role_type_0,
)
from ..models.video_translation_mode import VideoTranslationMode, check_video_translation_mode
from ..types import (
    UNSET,
    Model as _Model,
    OpenModel as _OpenModel,
    Unset,
    read_as,
    read_object,
    read_union,
)

if TYPE_CHECKING:
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl
    from ..models.stock_voice_config import StockVoiceConfig


@_attrs_define(kw_only=True, repr=False)
class CreateVideoTranslationRequest(_OpenModel):
    """What `createVideoTranslationV3` takes. Dub a video into one or several languages, cloning
    the voice and syncing lips.

    Attributes:
        video: The video.
        output_languages: Names such as Spanish (Spain); valid ones at GET /v3/video-
            translations/languages; several make a batch.
        title: Title, for people.
        audio: Own soundtrack to dub with.
        input_language: Code; found automatically if left out.
        translate_audio_only: Leaves the picture as it was. HeyGen's default: False.
        speaker_num: Helps tell speakers apart.
        mode: How carefully, and how fast, a video is translated.
        callback_url: Webhook told of completion.
        callback_id: Sent along in the webhook payload.
        enable_caption: Ignored; captions are always made. HeyGen's default: False.
        keep_the_same_format: Output keeps the resolution and bitrate of the input.
        enable_dynamic_duration: Lets the duration change. HeyGen's default: True.
        disable_music_track: Drops music from the sound. HeyGen's default: False.
        enable_speech_enhancement: Whether the speech is cleaned up. HeyGen's default: False.
        enable_watermark: Whether the result carries a watermark. HeyGen's default: False.
        start_time: Seconds; for working on part of the video.
        end_time: Seconds; for working on part of the video.
        brand_voice_id: Old name of brand_glossary_id; both work and mean the same record.
        brand_glossary_id: Glossary for custom terms; same record as brand_voice_id; ids from
            GET /v3/brand-glossaries.
        stock_voice_config: Enterprise, on request; a preset voice replaces the clone of the
            original speaker.
        srt: The subtitle file. Your own subtitles.
        srt_role: Input is the source video, output the translated one.
        fps_mode: Variable, constant, or as the source; only takes effect with custom audio.
        folder_id: Id of the folder.
    """

    video: AssetId | AssetUrl
    output_languages: list[str]
    title: None | str | Unset = UNSET
    audio: AssetId | AssetUrl | None | Unset = UNSET
    input_language: None | str | Unset = UNSET
    translate_audio_only: bool | Unset = UNSET
    speaker_num: int | None | Unset = UNSET
    mode: VideoTranslationMode | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    enable_caption: bool | Unset = UNSET
    keep_the_same_format: bool | None | Unset = UNSET
    enable_dynamic_duration: bool | Unset = UNSET
    disable_music_track: bool | Unset = UNSET
    enable_speech_enhancement: bool | Unset = UNSET
    enable_watermark: bool | Unset = UNSET
    start_time: float | None | Unset = UNSET
    end_time: float | None | Unset = UNSET
    brand_voice_id: None | str | Unset = UNSET
    brand_glossary_id: None | str | Unset = UNSET
    stock_voice_config: None | StockVoiceConfig | Unset = UNSET
    srt: AssetId | AssetUrl | None | Unset = UNSET
    srt_role: CreateVideoTranslationRequestSrtRoleType0 | None | Unset = UNSET
    fps_mode: CreateVideoTranslationRequestFpsModeType0 | None | Unset = UNSET
    folder_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video: dict[str, Any]
        if isinstance(self.video, _Model):
            video = self.video.to_dict()
        else:
            video = self.video

        output_languages = self.output_languages

        title: None | str | Unset = self.title

        audio: dict[str, Any] | None | Unset
        if isinstance(self.audio, Unset):
            audio = UNSET
        elif isinstance(self.audio, _Model):
            audio = self.audio.to_dict()
        else:
            audio = self.audio

        input_language: None | str | Unset = self.input_language

        translate_audio_only = self.translate_audio_only

        speaker_num: int | None | Unset = self.speaker_num

        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode

        callback_url: None | str | Unset = self.callback_url

        callback_id: None | str | Unset = self.callback_id

        enable_caption = self.enable_caption

        keep_the_same_format: bool | None | Unset = self.keep_the_same_format

        enable_dynamic_duration = self.enable_dynamic_duration

        disable_music_track = self.disable_music_track

        enable_speech_enhancement = self.enable_speech_enhancement

        enable_watermark = self.enable_watermark

        start_time: float | None | Unset = self.start_time

        end_time: float | None | Unset = self.end_time

        brand_voice_id: None | str | Unset = self.brand_voice_id

        brand_glossary_id: None | str | Unset = self.brand_glossary_id

        stock_voice_config: dict[str, Any] | None | Unset
        if isinstance(self.stock_voice_config, Unset):
            stock_voice_config = UNSET
        elif isinstance(self.stock_voice_config, _Model):
            stock_voice_config = self.stock_voice_config.to_dict()
        else:
            stock_voice_config = self.stock_voice_config

        srt: dict[str, Any] | None | Unset
        if isinstance(self.srt, Unset):
            srt = UNSET
        elif isinstance(self.srt, _Model):
            srt = self.srt.to_dict()
        else:
            srt = self.srt

        srt_role: None | str | Unset = self.srt_role

        fps_mode: None | str | Unset = self.fps_mode

        folder_id: None | str | Unset = self.folder_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video"] = video
        field_dict["output_languages"] = output_languages
        if title is not UNSET:
            field_dict["title"] = title
        if audio is not UNSET:
            field_dict["audio"] = audio
        if input_language is not UNSET:
            field_dict["input_language"] = input_language
        if translate_audio_only is not UNSET:
            field_dict["translate_audio_only"] = translate_audio_only
        if speaker_num is not UNSET:
            field_dict["speaker_num"] = speaker_num
        if mode is not UNSET:
            field_dict["mode"] = mode
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        if enable_caption is not UNSET:
            field_dict["enable_caption"] = enable_caption
        if keep_the_same_format is not UNSET:
            field_dict["keep_the_same_format"] = keep_the_same_format
        if enable_dynamic_duration is not UNSET:
            field_dict["enable_dynamic_duration"] = enable_dynamic_duration
        if disable_music_track is not UNSET:
            field_dict["disable_music_track"] = disable_music_track
        if enable_speech_enhancement is not UNSET:
            field_dict["enable_speech_enhancement"] = enable_speech_enhancement
        if enable_watermark is not UNSET:
            field_dict["enable_watermark"] = enable_watermark
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if brand_voice_id is not UNSET:
            field_dict["brand_voice_id"] = brand_voice_id
        if brand_glossary_id is not UNSET:
            field_dict["brand_glossary_id"] = brand_glossary_id
        if stock_voice_config is not UNSET:
            field_dict["stock_voice_config"] = stock_voice_config
        if srt is not UNSET:
            field_dict["srt"] = srt
        if srt_role is not UNSET:
            field_dict["srt_role"] = srt_role
        if fps_mode is not UNSET:
            field_dict["fps_mode"] = fps_mode
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateVideoTranslationRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl
        from ..models.stock_voice_config import StockVoiceConfig

        _fields_ = read_object(src_dict)
        video = cast("AssetId | AssetUrl", read_union(_fields_.pop("video"), AssetUrl, AssetId))

        output_languages: list[str] = read_as(list, _fields_.pop("output_languages"))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        def _parse_audio(data: object) -> AssetId | AssetUrl | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return cast(
                    "AssetId | AssetUrl | None | Unset", read_union(data, AssetUrl, AssetId)
                )
            raise UnexpectedShape("AssetId | AssetUrl | None", data)

        audio = _parse_audio(_fields_.pop("audio", UNSET))

        input_language = cast("None | str | Unset", _fields_.pop("input_language", UNSET))

        translate_audio_only = _fields_.pop("translate_audio_only", UNSET)

        speaker_num = cast("int | None | Unset", _fields_.pop("speaker_num", UNSET))

        _mode = _fields_.pop("mode", UNSET)
        mode: VideoTranslationMode | Unset
        if _mode is None or isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = check_video_translation_mode(_mode)

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        enable_caption = _fields_.pop("enable_caption", UNSET)

        keep_the_same_format = cast(
            "bool | None | Unset", _fields_.pop("keep_the_same_format", UNSET)
        )

        enable_dynamic_duration = _fields_.pop("enable_dynamic_duration", UNSET)

        disable_music_track = _fields_.pop("disable_music_track", UNSET)

        enable_speech_enhancement = _fields_.pop("enable_speech_enhancement", UNSET)

        enable_watermark = _fields_.pop("enable_watermark", UNSET)

        start_time = cast("float | None | Unset", _fields_.pop("start_time", UNSET))

        end_time = cast("float | None | Unset", _fields_.pop("end_time", UNSET))

        brand_voice_id = cast("None | str | Unset", _fields_.pop("brand_voice_id", UNSET))

        brand_glossary_id = cast("None | str | Unset", _fields_.pop("brand_glossary_id", UNSET))

        def _parse_stock_voice_config(data: object) -> None | StockVoiceConfig | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return StockVoiceConfig.from_dict(data)
            raise UnexpectedShape("None | StockVoiceConfig", data)

        stock_voice_config = _parse_stock_voice_config(_fields_.pop("stock_voice_config", UNSET))

        def _parse_srt(data: object) -> AssetId | AssetUrl | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return cast(
                    "AssetId | AssetUrl | None | Unset", read_union(data, AssetUrl, AssetId)
                )
            raise UnexpectedShape("AssetId | AssetUrl | None", data)

        srt = _parse_srt(_fields_.pop("srt", UNSET))

        def _parse_srt_role(
            data: object,
        ) -> CreateVideoTranslationRequestSrtRoleType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                srt_role_type_0 = check_create_video_translation_request_srt_role_type_0(data)

                return srt_role_type_0
            raise UnexpectedShape("CreateVideoTranslationRequestSrtRoleType0 | None", data)

        srt_role = _parse_srt_role(_fields_.pop("srt_role", UNSET))

        def _parse_fps_mode(
            data: object,
        ) -> CreateVideoTranslationRequestFpsModeType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                fps_mode_type_0 = check_create_video_translation_request_fps_mode_type_0(data)

                return fps_mode_type_0
            raise UnexpectedShape("CreateVideoTranslationRequestFpsModeType0 | None", data)

        fps_mode = _parse_fps_mode(_fields_.pop("fps_mode", UNSET))

        folder_id = cast("None | str | Unset", _fields_.pop("folder_id", UNSET))

        self = cls(
            video=video,
            output_languages=output_languages,
            title=title,
            audio=audio,
            input_language=input_language,
            translate_audio_only=translate_audio_only,
            speaker_num=speaker_num,
            mode=mode,
            callback_url=callback_url,
            callback_id=callback_id,
            enable_caption=enable_caption,
            keep_the_same_format=keep_the_same_format,
            enable_dynamic_duration=enable_dynamic_duration,
            disable_music_track=disable_music_track,
            enable_speech_enhancement=enable_speech_enhancement,
            enable_watermark=enable_watermark,
            start_time=start_time,
            end_time=end_time,
            brand_voice_id=brand_voice_id,
            brand_glossary_id=brand_glossary_id,
            stock_voice_config=stock_voice_config,
            srt=srt,
            srt_role=srt_role,
            fps_mode=fps_mode,
            folder_id=folder_id,
        )
        self.additional_properties = _fields_
        return self
