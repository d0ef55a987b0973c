from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import Model as _Model, OpenModel as _OpenModel, read_object, read_union

if TYPE_CHECKING:
    from ..models.template_audio_variable import TemplateAudioVariable
    from ..models.template_character_variable import TemplateCharacterVariable
    from ..models.template_image_variable import TemplateImageVariable
    from ..models.template_text_variable import TemplateTextVariable
    from ..models.template_video_variable import TemplateVideoVariable
    from ..models.template_voice_variable import TemplateVoiceVariable


@_attrs_define(kw_only=True, repr=False)
class GenerateFromTemplateV3RequestVariables(_OpenModel):
    """Keyed by name; omitted text variables stay literal {{name}}, other omitted kinds keep the
    template's value.
    """

    additional_properties: dict[
        str,
        TemplateAudioVariable
        | TemplateCharacterVariable
        | TemplateImageVariable
        | TemplateTextVariable
        | TemplateVideoVariable
        | TemplateVoiceVariable,
    ] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, _Model):
                field_dict[prop_name] = prop.to_dict()
            else:
                field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> GenerateFromTemplateV3RequestVariables:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.template_audio_variable import TemplateAudioVariable
        from ..models.template_character_variable import TemplateCharacterVariable
        from ..models.template_image_variable import TemplateImageVariable
        from ..models.template_text_variable import TemplateTextVariable
        from ..models.template_video_variable import TemplateVideoVariable
        from ..models.template_voice_variable import TemplateVoiceVariable

        _fields_ = read_object(src_dict)
        self = cls()
        for prop_name, prop_dict in _fields_.items():
            additional_property = cast(
                "TemplateAudioVariable | TemplateCharacterVariable | TemplateImageVariable | TemplateTextVariable | TemplateVideoVariable | TemplateVoiceVariable",
                read_union(
                    prop_dict,
                    TemplateTextVariable,
                    TemplateImageVariable,
                    TemplateVideoVariable,
                    TemplateAudioVariable,
                    TemplateCharacterVariable,
                    TemplateVoiceVariable,
                ),
            )

            self.additional_properties[prop_name] = additional_property
        return self

    def __getitem__(
        self, key: str
    ) -> (
        TemplateAudioVariable
        | TemplateCharacterVariable
        | TemplateImageVariable
        | TemplateTextVariable
        | TemplateVideoVariable
        | TemplateVoiceVariable
    ):
        return self.additional_properties[key]

    def __setitem__(
        self,
        key: str,
        value: TemplateAudioVariable
        | TemplateCharacterVariable
        | TemplateImageVariable
        | TemplateTextVariable
        | TemplateVideoVariable
        | TemplateVoiceVariable,
    ) -> None:
        self.additional_properties[key] = value
