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
    from ..models.audio_script_entry import AudioScriptEntry
    from ..models.avatar_element import AvatarElement
    from ..models.color_background import ColorBackground
    from ..models.container_element import ContainerElement
    from ..models.image_background import ImageBackground
    from ..models.image_element import ImageElement
    from ..models.placeholder_element import PlaceholderElement
    from ..models.silence_script_entry import SilenceScriptEntry
    from ..models.text_element import TextElement
    from ..models.text_script_entry import TextScriptEntry
    from ..models.video_background import VideoBackground
    from ..models.video_element import VideoElement


@_attrs_define(kw_only=True)
class Scene(_OpenModel):
    """A scene of a video. Scene order equals playback order only in videos without branching.

    Attributes:
        id: Its id.
        background: What stands behind the avatar.
        elements: Everything placed in the frame, in the video's order; the background is
            separate.
        script: Audio sources in order; a create call's per-scene script is just one entry's
            text.
    """

    id: str
    background: ColorBackground | ImageBackground | None | Unset | VideoBackground = UNSET
    elements: (
        list[
            AvatarElement
            | ContainerElement
            | ImageElement
            | PlaceholderElement
            | TextElement
            | VideoElement
        ]
        | Unset
    ) = UNSET
    script: list[AudioScriptEntry | SilenceScriptEntry | TextScriptEntry] | Unset = UNSET
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Scene:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.audio_script_entry import AudioScriptEntry
        from ..models.avatar_element import AvatarElement
        from ..models.color_background import ColorBackground
        from ..models.container_element import ContainerElement
        from ..models.image_background import ImageBackground
        from ..models.image_element import ImageElement
        from ..models.placeholder_element import PlaceholderElement
        from ..models.silence_script_entry import SilenceScriptEntry
        from ..models.text_element import TextElement
        from ..models.text_script_entry import TextScriptEntry
        from ..models.video_background import VideoBackground
        from ..models.video_element import VideoElement

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        def _parse_background(
            data: object,
        ) -> ColorBackground | ImageBackground | None | Unset | VideoBackground:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return cast(
                    "ColorBackground | ImageBackground | None | Unset | VideoBackground",
                    read_union(data, ColorBackground, ImageBackground, VideoBackground),
                )
            raise UnexpectedShape(
                "ColorBackground | ImageBackground | None | VideoBackground", data
            )

        background = _parse_background(_fields_.pop("background", UNSET))

        _elements = _fields_.pop("elements", UNSET)
        elements: (
            list[
                AvatarElement
                | ContainerElement
                | ImageElement
                | PlaceholderElement
                | TextElement
                | VideoElement
            ]
            | Unset
        ) = UNSET
        if not (_elements is None or isinstance(_elements, Unset)):
            elements = []
            for elements_item_data in read_as(list, _elements):
                elements_item = cast(
                    "AvatarElement | ContainerElement | ImageElement | PlaceholderElement | TextElement | VideoElement",
                    read_union(
                        elements_item_data,
                        AvatarElement,
                        ImageElement,
                        VideoElement,
                        TextElement,
                        PlaceholderElement,
                        ContainerElement,
                    ),
                )

                elements.append(elements_item)

        _script = _fields_.pop("script", UNSET)
        script: list[AudioScriptEntry | SilenceScriptEntry | TextScriptEntry] | Unset = UNSET
        if not (_script is None or isinstance(_script, Unset)):
            script = []
            for script_item_data in read_as(list, _script):
                script_item = cast(
                    "AudioScriptEntry | SilenceScriptEntry | TextScriptEntry",
                    read_union(
                        script_item_data, TextScriptEntry, AudioScriptEntry, SilenceScriptEntry
                    ),
                )

                script.append(script_item)

        self = cls(id=id, background=background, elements=elements, script=script)
        self.additional_properties = _fields_
        return self
