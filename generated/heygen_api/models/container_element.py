from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

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
    from ..models.avatar_element import AvatarElement
    from ..models.image_element import ImageElement
    from ..models.placeholder_element import PlaceholderElement
    from ..models.text_element import TextElement
    from ..models.video_element import VideoElement


@_attrs_define(kw_only=True)
class ContainerElement(_OpenModel):
    """A group or a mask: an element that holds others. Scenes list the container alone, so recurse
    into children; a mask clips what it holds.

    Attributes:
        id: Do not parse or order by it; stays the same through edits and re-rendering.
        type_: Category such as group or mask.
        children: Recursive: may hold further containers.
    """

    id: str
    type_: str
    children: (
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        type_ = self.type_

        children: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.children, Unset):
            children = []
            for children_item_data in self.children:
                children_item: dict[str, Any]
                if isinstance(children_item_data, _Model):
                    children_item = children_item_data.to_dict()
                else:
                    children_item = children_item_data

                children.append(children_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["type"] = type_
        if children is not UNSET:
            field_dict["children"] = children
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ContainerElement:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.avatar_element import AvatarElement
        from ..models.image_element import ImageElement
        from ..models.placeholder_element import PlaceholderElement
        from ..models.text_element import TextElement
        from ..models.video_element import VideoElement

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        type_ = _fields_.pop("type")

        _children = _fields_.pop("children", UNSET)
        children: (
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
        if not (_children is None or isinstance(_children, Unset)):
            children = []
            for children_item_data in read_as(list, _children):
                children_item = cast(
                    "AvatarElement | ContainerElement | ImageElement | PlaceholderElement | TextElement | VideoElement",
                    read_union(
                        children_item_data,
                        AvatarElement,
                        ImageElement,
                        VideoElement,
                        TextElement,
                        PlaceholderElement,
                        ContainerElement,
                    ),
                )

                children.append(children_item)

        self = cls(id=id, type_=type_, children=children)
        self.additional_properties = _fields_
        return self
