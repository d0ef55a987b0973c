from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.text_to_video_request_aspect_ratio import (
    TextToVideoRequestAspectRatio,
    check_text_to_video_request_aspect_ratio,
)
from ..models.text_to_video_request_prompt_enhancement import (
    TextToVideoRequestPromptEnhancement,
    check_text_to_video_request_prompt_enhancement,
)
from ..models.text_to_video_request_resolution import (
    TextToVideoRequestResolution,
    check_text_to_video_request_resolution,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class TextToVideoRequest(_OpenModel):
    """A clip from a prompt alone.

    Attributes:
        model: The model that makes the clip.
        mode: Tells from what the clip is made.
        prompt: What the clip shows, in Unicode characters.
        prompt_enhancement: How the prompt is improved first. `default` is another name for
            `turbo`. HeyGen's default: 'quality'.
        duration: Length of the clip in whole seconds. HeyGen's default: 5.
        resolution: 1080p and 2k need the aspect ratio 16:9 or 9:16. HeyGen's default: '768p'.
        aspect_ratio: Width to height of the clip. HeyGen's default: '16:9'.
        seed: A number for the same result again; random if left out.
        callback_url: HTTPS address that is told of the final event.
        callback_id: Comes back in the webhook.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"model": "heygen-video-1", "mode": "text_to_video"}
    prompt: str
    model: Literal["heygen-video-1"] = "heygen-video-1"
    mode: Literal["text_to_video"] = "text_to_video"
    prompt_enhancement: TextToVideoRequestPromptEnhancement | Unset = UNSET
    duration: int | Unset = UNSET
    resolution: TextToVideoRequestResolution | Unset = UNSET
    aspect_ratio: TextToVideoRequestAspectRatio | Unset = UNSET
    seed: int | None | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        model = self.model

        mode = self.mode

        prompt = self.prompt

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TextToVideoRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        model = cast(Literal["heygen-video-1"], read_as(str, _fields_.pop("model")))

        mode = cast(Literal["text_to_video"], read_as(str, _fields_.pop("mode")))

        prompt = _fields_.pop("prompt")

        _prompt_enhancement = _fields_.pop("prompt_enhancement", UNSET)
        prompt_enhancement: TextToVideoRequestPromptEnhancement | Unset
        if _prompt_enhancement is None or isinstance(_prompt_enhancement, Unset):
            prompt_enhancement = UNSET
        else:
            prompt_enhancement = check_text_to_video_request_prompt_enhancement(_prompt_enhancement)

        duration = _fields_.pop("duration", UNSET)

        _resolution = _fields_.pop("resolution", UNSET)
        resolution: TextToVideoRequestResolution | Unset
        if _resolution is None or isinstance(_resolution, Unset):
            resolution = UNSET
        else:
            resolution = check_text_to_video_request_resolution(_resolution)

        _aspect_ratio = _fields_.pop("aspect_ratio", UNSET)
        aspect_ratio: TextToVideoRequestAspectRatio | Unset
        if _aspect_ratio is None or isinstance(_aspect_ratio, Unset):
            aspect_ratio = UNSET
        else:
            aspect_ratio = check_text_to_video_request_aspect_ratio(_aspect_ratio)

        seed = cast("int | None | Unset", _fields_.pop("seed", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        self = cls(
            model=model,
            mode=mode,
            prompt=prompt,
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
