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
    from ..models.avatar_element import AvatarElement
    from ..models.image_element import ImageElement
    from ..models.placeholder_element import PlaceholderElement
    from ..models.text_element import TextElement
    from ..models.video_element import VideoElement


class ContainerElement(_OpenAnswerModel):
    """A group or a mask: an element that holds others. Scenes list the container alone, so recurse
    into children; a mask clips what it holds.

    Attributes:
        id: Do not parse or order by it; stays the same through edits and re-rendering.
        type_: Category such as group or mask.
        children: Recursive: may hold further containers.
    """

    id: str = _field("id", _text)
    type_: str = _field("type", _text)
    children: (
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
        "children",
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
