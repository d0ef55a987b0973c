from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.template_background_audio import TemplateBackgroundAudio
    from ..models.template_composition_scene import TemplateCompositionScene


@_attrs_define(kw_only=True)
class TemplateComposition(_OpenModel):
    """What a template consists of.

    Attributes:
        scenes: The scenes, in order.
        background_audio: Sound that plays throughout.
    """

    scenes: list[TemplateCompositionScene] | Unset = UNSET
    background_audio: list[TemplateBackgroundAudio] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        scenes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.scenes, Unset):
            scenes = []
            for scenes_item_data in self.scenes:
                scenes_item = scenes_item_data.to_dict()
                scenes.append(scenes_item)

        background_audio: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.background_audio, Unset):
            background_audio = []
            for background_audio_item_data in self.background_audio:
                background_audio_item = background_audio_item_data.to_dict()
                background_audio.append(background_audio_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if scenes is not UNSET:
            field_dict["scenes"] = scenes
        if background_audio is not UNSET:
            field_dict["background_audio"] = background_audio
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateComposition:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.template_background_audio import TemplateBackgroundAudio
        from ..models.template_composition_scene import TemplateCompositionScene

        _fields_ = read_object(src_dict)
        _scenes = _fields_.pop("scenes", UNSET)
        scenes: list[TemplateCompositionScene] | Unset = UNSET
        if not (_scenes is None or isinstance(_scenes, Unset)):
            scenes = []
            for scenes_item_data in read_as(list, _scenes):
                scenes_item = TemplateCompositionScene.from_dict(scenes_item_data)

                scenes.append(scenes_item)

        _background_audio = _fields_.pop("background_audio", UNSET)
        background_audio: list[TemplateBackgroundAudio] | Unset = UNSET
        if not (_background_audio is None or isinstance(_background_audio, Unset)):
            background_audio = []
            for background_audio_item_data in read_as(list, _background_audio):
                background_audio_item = TemplateBackgroundAudio.from_dict(
                    background_audio_item_data
                )

                background_audio.append(background_audio_item)

        self = cls(scenes=scenes, background_audio=background_audio)
        self.additional_properties = _fields_
        return self
