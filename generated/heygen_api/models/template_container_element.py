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
    from ..models.placeholder_element import PlaceholderElement
    from ..models.template_avatar_element import TemplateAvatarElement
    from ..models.template_image_element import TemplateImageElement
    from ..models.template_text_element import TemplateTextElement
    from ..models.template_video_element import TemplateVideoElement


class TemplateContainerElement(_OpenAnswerModel):
    """A group or a mask in a scene of a template. No variable binds to it, only to what it holds.

    Attributes:
        id: Opaque; stays the same for the template's life.
        type_: Category such as group or mask.
        children: Recursive: may hold further containers.
    """

    id: str = _field("id", _text)
    type_: str = _field("type", _text)
    children: (
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
        "children",
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
