from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
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


@_attrs_define(kw_only=True, repr=False)
class CreateProofreadRequest(_OpenModel):
    """What `createProofreadV3` takes. Open a proofread session, pulling editable subtitles out of
    a video prior to rendering.

    Attributes:
        video: The video.
        output_languages: Codes; several make a batch.
        title: Title, for people.
        brand_voice_id: Old name of brand_glossary_id; both work and mean the same record.
        brand_glossary_id: Glossary for custom terms; same record as brand_voice_id; ids from
            GET /v3/brand-glossaries.
        speaker_num: Helps tell speakers apart.
        folder_id: Id of the folder.
        enable_video_stretching: Lets the duration change. HeyGen's default: False.
        disable_music_track: Drops music from the sound. HeyGen's default: False.
        enable_speech_enhancement: Whether the speech is cleaned up. HeyGen's default: False.
        srt: The subtitle file. Subtitles to start from.
        mode: How carefully, and how fast, a video is translated.
        keep_the_same_format: Output keeps the resolution and bitrate of the input. HeyGen's
            default: False.
    """

    video: AssetId | AssetUrl
    output_languages: list[str]
    title: str
    brand_voice_id: None | str | Unset = UNSET
    brand_glossary_id: None | str | Unset = UNSET
    speaker_num: int | None | Unset = UNSET
    folder_id: None | str | Unset = UNSET
    enable_video_stretching: bool | Unset = UNSET
    disable_music_track: bool | Unset = UNSET
    enable_speech_enhancement: bool | Unset = UNSET
    srt: AssetId | AssetUrl | None | Unset = UNSET
    mode: VideoTranslationMode | Unset = UNSET
    keep_the_same_format: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video: dict[str, Any]
        if isinstance(self.video, _Model):
            video = self.video.to_dict()
        else:
            video = self.video

        output_languages = self.output_languages

        title = self.title

        brand_voice_id: None | str | Unset = self.brand_voice_id

        brand_glossary_id: None | str | Unset = self.brand_glossary_id

        speaker_num: int | None | Unset = self.speaker_num

        folder_id: None | str | Unset = self.folder_id

        enable_video_stretching = self.enable_video_stretching

        disable_music_track = self.disable_music_track

        enable_speech_enhancement = self.enable_speech_enhancement

        srt: dict[str, Any] | None | Unset
        if isinstance(self.srt, Unset):
            srt = UNSET
        elif isinstance(self.srt, _Model):
            srt = self.srt.to_dict()
        else:
            srt = self.srt

        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode

        keep_the_same_format = self.keep_the_same_format

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video"] = video
        field_dict["output_languages"] = output_languages
        field_dict["title"] = title
        if brand_voice_id is not UNSET:
            field_dict["brand_voice_id"] = brand_voice_id
        if brand_glossary_id is not UNSET:
            field_dict["brand_glossary_id"] = brand_glossary_id
        if speaker_num is not UNSET:
            field_dict["speaker_num"] = speaker_num
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id
        if enable_video_stretching is not UNSET:
            field_dict["enable_video_stretching"] = enable_video_stretching
        if disable_music_track is not UNSET:
            field_dict["disable_music_track"] = disable_music_track
        if enable_speech_enhancement is not UNSET:
            field_dict["enable_speech_enhancement"] = enable_speech_enhancement
        if srt is not UNSET:
            field_dict["srt"] = srt
        if mode is not UNSET:
            field_dict["mode"] = mode
        if keep_the_same_format is not UNSET:
            field_dict["keep_the_same_format"] = keep_the_same_format
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateProofreadRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        video = cast("AssetId | AssetUrl", read_union(_fields_.pop("video"), AssetUrl, AssetId))

        output_languages: list[str] = read_as(list, _fields_.pop("output_languages"))

        title = _fields_.pop("title")

        brand_voice_id = cast("None | str | Unset", _fields_.pop("brand_voice_id", UNSET))

        brand_glossary_id = cast("None | str | Unset", _fields_.pop("brand_glossary_id", UNSET))

        speaker_num = cast("int | None | Unset", _fields_.pop("speaker_num", UNSET))

        folder_id = cast("None | str | Unset", _fields_.pop("folder_id", UNSET))

        enable_video_stretching = _fields_.pop("enable_video_stretching", UNSET)

        disable_music_track = _fields_.pop("disable_music_track", UNSET)

        enable_speech_enhancement = _fields_.pop("enable_speech_enhancement", UNSET)

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

        _mode = _fields_.pop("mode", UNSET)
        mode: VideoTranslationMode | Unset
        if _mode is None or isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = check_video_translation_mode(_mode)

        keep_the_same_format = _fields_.pop("keep_the_same_format", UNSET)

        self = cls(
            video=video,
            output_languages=output_languages,
            title=title,
            brand_voice_id=brand_voice_id,
            brand_glossary_id=brand_glossary_id,
            speaker_num=speaker_num,
            folder_id=folder_id,
            enable_video_stretching=enable_video_stretching,
            disable_music_track=disable_music_track,
            enable_speech_enhancement=enable_speech_enhancement,
            srt=srt,
            mode=mode,
            keep_the_same_format=keep_the_same_format,
        )
        self.additional_properties = _fields_
        return self
