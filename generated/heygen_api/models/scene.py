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


class Scene(_OpenAnswerModel):
    """A scene of a video. Scene order equals playback order only in videos without branching.

    Attributes:
        id: Its id.
        background: What stands behind the avatar.
        elements: Everything placed in the frame, in the video's order; the background is
            separate.
        script: Audio sources in order; a create call's per-scene script is just one entry's
            text.
    """

    id: str = _field("id", _text)
    background: ColorBackground | ImageBackground | VideoBackground | None = _field(
        "background",
        _union(("ColorBackground", "ImageBackground", "VideoBackground")),
        default=None,
    )
    elements: (
        list[
            AvatarElement
            | ContainerElement
            | ImageElement
            | PlaceholderElement
            | TextElement
            | VideoElement
        ]
        | None
    ) = _field(
        "elements",
        _items(
            _union(
                (
                    "AvatarElement",
                    "ImageElement",
                    "VideoElement",
                    "TextElement",
                    "PlaceholderElement",
                    "ContainerElement",
                )
            )
        ),
        default=None,
    )
    script: list[AudioScriptEntry | SilenceScriptEntry | TextScriptEntry] | None = _field(
        "script",
        _items(_union(("TextScriptEntry", "AudioScriptEntry", "SilenceScriptEntry"))),
        default=None,
    )
