from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.video_translation_mode import VideoTranslationMode, check_video_translation_mode
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object, read_union

if TYPE_CHECKING:
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class CreateLipsyncRequest(_OpenModel):
    """What `createLipsyncV3` takes. Put new audio on an existing video and re-animate the
    speaker's mouth to fit.

    Attributes:
        video: The video.
        audio: The sound. Replaces the original sound.
        title: Title, for people.
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
        fps_mode: Vfr, cfr or passthrough.
        folder_id: Id of the folder.
    """

    video: AssetId | AssetUrl
    audio: AssetId | AssetUrl
    title: None | str | Unset = UNSET
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
    fps_mode: None | str | Unset = UNSET
    folder_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video: dict[str, Any]
        if isinstance(self.video, _Model):
            video = self.video.to_dict()
        else:
            video = self.video

        audio: dict[str, Any]
        if isinstance(self.audio, _Model):
            audio = self.audio.to_dict()
        else:
            audio = self.audio

        title: None | str | Unset = self.title

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

        fps_mode: None | str | Unset = self.fps_mode

        folder_id: None | str | Unset = self.folder_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video"] = video
        field_dict["audio"] = audio
        if title is not UNSET:
            field_dict["title"] = title
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
        if fps_mode is not UNSET:
            field_dict["fps_mode"] = fps_mode
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateLipsyncRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        video = cast("AssetId | AssetUrl", read_union(_fields_.pop("video"), AssetUrl, AssetId))

        audio = cast("AssetId | AssetUrl", read_union(_fields_.pop("audio"), AssetUrl, AssetId))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

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

        fps_mode = cast("None | str | Unset", _fields_.pop("fps_mode", UNSET))

        folder_id = cast("None | str | Unset", _fields_.pop("folder_id", UNSET))

        self = cls(
            video=video,
            audio=audio,
            title=title,
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
            fps_mode=fps_mode,
            folder_id=folder_id,
        )
        self.additional_properties = _fields_
        return self
