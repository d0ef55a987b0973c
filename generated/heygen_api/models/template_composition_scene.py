from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
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
    from ..models.color_background import ColorBackground
    from ..models.placeholder_element import PlaceholderElement
    from ..models.silence_script_entry import SilenceScriptEntry
    from ..models.template_audio_script_entry import TemplateAudioScriptEntry
    from ..models.template_avatar_element import TemplateAvatarElement
    from ..models.template_container_element import TemplateContainerElement
    from ..models.template_image_background import TemplateImageBackground
    from ..models.template_image_element import TemplateImageElement
    from ..models.template_text_element import TemplateTextElement
    from ..models.template_text_script_entry import TemplateTextScriptEntry
    from ..models.template_video_background import TemplateVideoBackground
    from ..models.template_video_element import TemplateVideoElement


@_attrs_define(kw_only=True)
class TemplateCompositionScene(_OpenModel):
    """A scene of a template, with its nodes.

    Attributes:
        id: Its id.
        background: What stands behind the avatar.
        elements: Everything placed in the frame; the background is separate.
        script: Audio sources in order.
    """

    id: str
    background: (
        ColorBackground | None | TemplateImageBackground | TemplateVideoBackground | Unset
    ) = UNSET
    elements: (
        list[
            PlaceholderElement
            | TemplateAvatarElement
            | TemplateContainerElement
            | TemplateImageElement
            | TemplateTextElement
            | TemplateVideoElement
        ]
        | Unset
    ) = UNSET
    script: (
        list[SilenceScriptEntry | TemplateAudioScriptEntry | TemplateTextScriptEntry] | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        background: dict[str, Any] | None | Unset
        if isinstance(self.background, Unset):
            background = UNSET
        elif isinstance(self.background, _Model):
            background = self.background.to_dict()
        else:
            background = self.background

        elements: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.elements, Unset):
            elements = []
            for elements_item_data in self.elements:
                elements_item: dict[str, Any]
                if isinstance(elements_item_data, _Model):
                    elements_item = elements_item_data.to_dict()
                else:
                    elements_item = elements_item_data

                elements.append(elements_item)

        script: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.script, Unset):
            script = []
            for script_item_data in self.script:
                script_item: dict[str, Any]
                if isinstance(script_item_data, _Model):
                    script_item = script_item_data.to_dict()
                else:
                    script_item = script_item_data

                script.append(script_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        if background is not UNSET:
            field_dict["background"] = background
        if elements is not UNSET:
            field_dict["elements"] = elements
        if script is not UNSET:
            field_dict["script"] = script
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateCompositionScene:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.color_background import ColorBackground
        from ..models.placeholder_element import PlaceholderElement
        from ..models.silence_script_entry import SilenceScriptEntry
        from ..models.template_audio_script_entry import TemplateAudioScriptEntry
        from ..models.template_avatar_element import TemplateAvatarElement
        from ..models.template_container_element import TemplateContainerElement
        from ..models.template_image_background import TemplateImageBackground
        from ..models.template_image_element import TemplateImageElement
        from ..models.template_text_element import TemplateTextElement
        from ..models.template_text_script_entry import TemplateTextScriptEntry
        from ..models.template_video_background import TemplateVideoBackground
        from ..models.template_video_element import TemplateVideoElement

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        def _parse_background(
            data: object,
        ) -> ColorBackground | None | TemplateImageBackground | TemplateVideoBackground | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return cast(
                    "ColorBackground | None | TemplateImageBackground | TemplateVideoBackground | Unset",
                    read_union(
                        data, ColorBackground, TemplateImageBackground, TemplateVideoBackground
                    ),
                )
            raise UnexpectedShape(
                "ColorBackground | None | TemplateImageBackground | TemplateVideoBackground", data
            )

        background = _parse_background(_fields_.pop("background", UNSET))

        _elements = _fields_.pop("elements", UNSET)
        elements: (
            list[
                PlaceholderElement
                | TemplateAvatarElement
                | TemplateContainerElement
                | TemplateImageElement
                | TemplateTextElement
                | TemplateVideoElement
            ]
            | Unset
        ) = UNSET
        if not (_elements is None or isinstance(_elements, Unset)):
            elements = []
            for elements_item_data in read_as(list, _elements):
                elements_item = cast(
                    "PlaceholderElement | TemplateAvatarElement | TemplateContainerElement | TemplateImageElement | TemplateTextElement | TemplateVideoElement",
                    read_union(
                        elements_item_data,
                        TemplateAvatarElement,
                        TemplateImageElement,
                        TemplateVideoElement,
                        TemplateTextElement,
                        PlaceholderElement,
                        TemplateContainerElement,
                    ),
                )

                elements.append(elements_item)

        _script = _fields_.pop("script", UNSET)
        script: (
            list[SilenceScriptEntry | TemplateAudioScriptEntry | TemplateTextScriptEntry] | Unset
        ) = UNSET
        if not (_script is None or isinstance(_script, Unset)):
            script = []
            for script_item_data in read_as(list, _script):
                script_item = cast(
                    "SilenceScriptEntry | TemplateAudioScriptEntry | TemplateTextScriptEntry",
                    read_union(
                        script_item_data,
                        TemplateTextScriptEntry,
                        TemplateAudioScriptEntry,
                        SilenceScriptEntry,
                    ),
                )

                script.append(script_item)

        self = cls(id=id, background=background, elements=elements, script=script)
        self.additional_properties = _fields_
        return self
