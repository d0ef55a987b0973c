from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.caption_style_preset import CaptionStylePreset, check_caption_style_preset
from ..models.output_aspect_ratio import OutputAspectRatio, check_output_aspect_ratio
from ..models.output_duration import OutputDuration, check_output_duration
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class HighlightOutputSettings(_OpenModel):
    """How clips are made.

    Attributes:
        duration_types: One separate clip per entry.
        aspect_ratio: Width to height of a clip.
        captions: True burns captions in. Default: True.
        caption_style: Ready-made look of captions.
        prompt: Editorial hints for the model that picks highlights.
    """

    duration_types: list[OutputDuration] | Unset = UNSET
    aspect_ratio: OutputAspectRatio | Unset = UNSET
    captions: bool | Unset = True
    caption_style: CaptionStylePreset | Unset = UNSET
    prompt: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        duration_types: list[str] | Unset = UNSET
        if not isinstance(self.duration_types, Unset):
            duration_types = []
            for duration_types_item_data in self.duration_types:
                duration_types_item: str = duration_types_item_data
                duration_types.append(duration_types_item)

        aspect_ratio: str | Unset = UNSET
        if not isinstance(self.aspect_ratio, Unset):
            aspect_ratio = self.aspect_ratio

        captions = self.captions

        caption_style: str | Unset = UNSET
        if not isinstance(self.caption_style, Unset):
            caption_style = self.caption_style

        prompt: None | str | Unset = self.prompt

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if duration_types is not UNSET:
            field_dict["duration_types"] = duration_types
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if captions is not UNSET:
            field_dict["captions"] = captions
        if caption_style is not UNSET:
            field_dict["caption_style"] = caption_style
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> HighlightOutputSettings:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        _duration_types = _fields_.pop("duration_types", UNSET)
        duration_types: list[OutputDuration] | Unset = UNSET
        if not (_duration_types is None or isinstance(_duration_types, Unset)):
            duration_types = []
            for duration_types_item_data in read_as(list, _duration_types):
                duration_types_item = check_output_duration(duration_types_item_data)

                duration_types.append(duration_types_item)

        _aspect_ratio = _fields_.pop("aspect_ratio", UNSET)
        aspect_ratio: OutputAspectRatio | Unset
        if _aspect_ratio is None or isinstance(_aspect_ratio, Unset):
            aspect_ratio = UNSET
        else:
            aspect_ratio = check_output_aspect_ratio(_aspect_ratio)

        captions = _fields_.pop("captions", UNSET)

        _caption_style = _fields_.pop("caption_style", UNSET)
        caption_style: CaptionStylePreset | Unset
        if _caption_style is None or isinstance(_caption_style, Unset):
            caption_style = UNSET
        else:
            caption_style = check_caption_style_preset(_caption_style)

        prompt = cast("None | str | Unset", _fields_.pop("prompt", UNSET))

        self = cls(
            duration_types=duration_types,
            aspect_ratio=aspect_ratio,
            captions=captions,
            caption_style=caption_style,
            prompt=prompt,
        )
        self.additional_properties = _fields_
        return self
