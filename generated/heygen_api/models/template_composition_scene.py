from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    text as _text,
    union as _union,
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


class TemplateCompositionScene(_OpenAnswerModel):
    """A scene of a template, with its nodes.

    Attributes:
        id: Its id.
        background: What stands behind the avatar.
        elements: Everything placed in the frame; the background is separate.
        script: Audio sources in order.
    """

    id: str = _field("id", _text)
    background: ColorBackground | TemplateImageBackground | TemplateVideoBackground | None = _field(
        "background",
        _union(("ColorBackground", "TemplateImageBackground", "TemplateVideoBackground")),
        default=None,
    )
    elements: (
        list[
            PlaceholderElement
            | TemplateAvatarElement
            | TemplateContainerElement
            | TemplateImageElement
            | TemplateTextElement
            | TemplateVideoElement
        ]
        | None
    ) = _field(
        "elements",
        _items(
            _union(
                (
                    "TemplateAvatarElement",
                    "TemplateImageElement",
                    "TemplateVideoElement",
                    "TemplateTextElement",
                    "PlaceholderElement",
                    "TemplateContainerElement",
                )
            )
        ),
        default=None,
    )
    script: list[SilenceScriptEntry | TemplateAudioScriptEntry | TemplateTextScriptEntry] | None = (
        _field(
            "script",
            _items(
                _union(
                    ("TemplateTextScriptEntry", "TemplateAudioScriptEntry", "SilenceScriptEntry")
                )
            ),
            default=None,
        )
    )
