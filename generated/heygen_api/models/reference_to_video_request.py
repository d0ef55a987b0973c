from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.reference_to_video_request_aspect_ratio import (
    ReferenceToVideoRequestAspectRatio,
    check_reference_to_video_request_aspect_ratio,
)
from ..models.reference_to_video_request_prompt_enhancement import (
    ReferenceToVideoRequestPromptEnhancement,
    check_reference_to_video_request_prompt_enhancement,
)
from ..models.reference_to_video_request_resolution import (
    ReferenceToVideoRequestResolution,
    check_reference_to_video_request_resolution,
)
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
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class ReferenceToVideoRequest(_OpenModel):
    """A clip that follows references: 12 in all, at least one of them an image or a video.

    Attributes:
        model: The model that makes the clip.
        mode: Tells from what the clip is made.
        prompt: What the clip shows, in Unicode characters.
        reference_images: Pictures to follow.
        reference_videos: Videos to follow. Their shape lies between 1:4 and 4:1; together they
            last 15 seconds at most.
        reference_audio: Sounds to follow.
        prompt_enhancement: How the prompt is improved first. `default` is another name for
            `turbo`. HeyGen's default: 'quality'.
        duration: Length of the clip in whole seconds. HeyGen's default: 5.
        resolution: 1080p and 2k need the aspect ratio 16:9 or 9:16. HeyGen's default: '768p'.
        aspect_ratio: `adaptive` takes the shape of the first image, else that of the first
            video. HeyGen's default: 'adaptive'.
        seed: A number for the same result again; random if left out.
        callback_url: HTTPS address that is told of the final event.
        callback_id: Comes back in the webhook.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"model": "heygen-video-1", "mode": "reference_to_video"}
    prompt: str
    model: Literal["heygen-video-1"] = "heygen-video-1"
    mode: Literal["reference_to_video"] = "reference_to_video"
    reference_images: list[AssetBase64 | AssetId | AssetUrl] | Unset = UNSET
    reference_videos: list[AssetBase64 | AssetId | AssetUrl] | Unset = UNSET
    reference_audio: list[AssetBase64 | AssetId | AssetUrl] | Unset = UNSET
    prompt_enhancement: ReferenceToVideoRequestPromptEnhancement | Unset = UNSET
    duration: int | Unset = UNSET
    resolution: ReferenceToVideoRequestResolution | Unset = UNSET
    aspect_ratio: ReferenceToVideoRequestAspectRatio | Unset = UNSET
    seed: int | None | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        model = self.model

        mode = self.mode

        prompt = self.prompt

        reference_images: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.reference_images, Unset):
            reference_images = []
            for reference_images_item_data in self.reference_images:
                reference_images_item: dict[str, Any]
                if isinstance(reference_images_item_data, _Model):
                    reference_images_item = reference_images_item_data.to_dict()
                else:
                    reference_images_item = reference_images_item_data

                reference_images.append(reference_images_item)

        reference_videos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.reference_videos, Unset):
            reference_videos = []
            for reference_videos_item_data in self.reference_videos:
                reference_videos_item: dict[str, Any]
                if isinstance(reference_videos_item_data, _Model):
                    reference_videos_item = reference_videos_item_data.to_dict()
                else:
                    reference_videos_item = reference_videos_item_data

                reference_videos.append(reference_videos_item)

        reference_audio: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.reference_audio, Unset):
            reference_audio = []
            for reference_audio_item_data in self.reference_audio:
                reference_audio_item: dict[str, Any]
                if isinstance(reference_audio_item_data, _Model):
                    reference_audio_item = reference_audio_item_data.to_dict()
                else:
                    reference_audio_item = reference_audio_item_data

                reference_audio.append(reference_audio_item)

        prompt_enhancement: str | Unset = UNSET
        if not isinstance(self.prompt_enhancement, Unset):
            prompt_enhancement = self.prompt_enhancement

        duration = self.duration

        resolution: str | Unset = UNSET
        if not isinstance(self.resolution, Unset):
            resolution = self.resolution

        aspect_ratio: str | Unset = UNSET
        if not isinstance(self.aspect_ratio, Unset):
            aspect_ratio = self.aspect_ratio

        seed: int | None | Unset = self.seed

        callback_url: None | str | Unset = self.callback_url

        callback_id: None | str | Unset = self.callback_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["model"] = model
        field_dict["mode"] = mode
        field_dict["prompt"] = prompt
        if reference_images is not UNSET:
            field_dict["reference_images"] = reference_images
        if reference_videos is not UNSET:
            field_dict["reference_videos"] = reference_videos
        if reference_audio is not UNSET:
            field_dict["reference_audio"] = reference_audio
        if prompt_enhancement is not UNSET:
            field_dict["prompt_enhancement"] = prompt_enhancement
        if duration is not UNSET:
            field_dict["duration"] = duration
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if seed is not UNSET:
            field_dict["seed"] = seed
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ReferenceToVideoRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        model = cast(Literal["heygen-video-1"], read_as(str, _fields_.pop("model")))

        mode = cast(Literal["reference_to_video"], read_as(str, _fields_.pop("mode")))

        prompt = _fields_.pop("prompt")

        _reference_images = _fields_.pop("reference_images", UNSET)
        reference_images: list[AssetBase64 | AssetId | AssetUrl] | Unset = UNSET
        if not (_reference_images is None or isinstance(_reference_images, Unset)):
            reference_images = []
            for reference_images_item_data in read_as(list, _reference_images):
                reference_images_item = cast(
                    "AssetBase64 | AssetId | AssetUrl",
                    read_union(reference_images_item_data, AssetUrl, AssetId, AssetBase64),
                )

                reference_images.append(reference_images_item)

        _reference_videos = _fields_.pop("reference_videos", UNSET)
        reference_videos: list[AssetBase64 | AssetId | AssetUrl] | Unset = UNSET
        if not (_reference_videos is None or isinstance(_reference_videos, Unset)):
            reference_videos = []
            for reference_videos_item_data in read_as(list, _reference_videos):
                reference_videos_item = cast(
                    "AssetBase64 | AssetId | AssetUrl",
                    read_union(reference_videos_item_data, AssetUrl, AssetId, AssetBase64),
                )

                reference_videos.append(reference_videos_item)

        _reference_audio = _fields_.pop("reference_audio", UNSET)
        reference_audio: list[AssetBase64 | AssetId | AssetUrl] | Unset = UNSET
        if not (_reference_audio is None or isinstance(_reference_audio, Unset)):
            reference_audio = []
            for reference_audio_item_data in read_as(list, _reference_audio):
                reference_audio_item = cast(
                    "AssetBase64 | AssetId | AssetUrl",
                    read_union(reference_audio_item_data, AssetUrl, AssetId, AssetBase64),
                )

                reference_audio.append(reference_audio_item)

        _prompt_enhancement = _fields_.pop("prompt_enhancement", UNSET)
        prompt_enhancement: ReferenceToVideoRequestPromptEnhancement | Unset
        if _prompt_enhancement is None or isinstance(_prompt_enhancement, Unset):
            prompt_enhancement = UNSET
        else:
            prompt_enhancement = check_reference_to_video_request_prompt_enhancement(
                _prompt_enhancement
            )

        duration = _fields_.pop("duration", UNSET)

        _resolution = _fields_.pop("resolution", UNSET)
        resolution: ReferenceToVideoRequestResolution | Unset
        if _resolution is None or isinstance(_resolution, Unset):
            resolution = UNSET
        else:
            resolution = check_reference_to_video_request_resolution(_resolution)

        _aspect_ratio = _fields_.pop("aspect_ratio", UNSET)
        aspect_ratio: ReferenceToVideoRequestAspectRatio | Unset
        if _aspect_ratio is None or isinstance(_aspect_ratio, Unset):
            aspect_ratio = UNSET
        else:
            aspect_ratio = check_reference_to_video_request_aspect_ratio(_aspect_ratio)

        seed = cast("int | None | Unset", _fields_.pop("seed", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        self = cls(
            model=model,
            mode=mode,
            prompt=prompt,
            reference_images=reference_images,
            reference_videos=reference_videos,
            reference_audio=reference_audio,
            prompt_enhancement=prompt_enhancement,
            duration=duration,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            seed=seed,
            callback_url=callback_url,
            callback_id=callback_id,
        )
        self.additional_properties = _fields_
        return self
