from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    other_fields as _other_fields,
    union as _union,
)

if TYPE_CHECKING:
    from ..models.template_audio_variable import TemplateAudioVariable
    from ..models.template_character_variable import TemplateCharacterVariable
    from ..models.template_image_variable import TemplateImageVariable
    from ..models.template_text_variable import TemplateTextVariable
    from ..models.template_video_variable import TemplateVideoVariable
    from ..models.template_voice_variable import TemplateVoiceVariable


class TemplateDetailV3Variables(_OpenAnswerModel):
    """Keyed by variable name; holds current defaults."""

    additional_properties: dict[
        str,
        TemplateAudioVariable
        | TemplateCharacterVariable
        | TemplateImageVariable
        | TemplateTextVariable
        | TemplateVideoVariable
        | TemplateVoiceVariable,
    ] = _other_fields(
        _union(
            (
                "TemplateTextVariable",
                "TemplateImageVariable",
                "TemplateVideoVariable",
                "TemplateAudioVariable",
                "TemplateCharacterVariable",
                "TemplateVoiceVariable",
            )
        ),
        init=False,
    )

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
