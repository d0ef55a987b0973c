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
    from ..models.placeholder_element import PlaceholderElement
    from ..models.template_avatar_element import TemplateAvatarElement
    from ..models.template_image_element import TemplateImageElement
    from ..models.template_text_element import TemplateTextElement
    from ..models.template_video_element import TemplateVideoElement


@_attrs_define(kw_only=True)
class TemplateContainerElement(_OpenModel):
    """A group or a mask in a scene of a template. No variable binds to it, only to what it holds.

    Attributes:
        id: Opaque; stays the same for the template's life.
        type_: Category such as group or mask.
        children: Recursive: may hold further containers.
    """

    id: str
    type_: str
    children: (
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateContainerElement:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.placeholder_element import PlaceholderElement
        from ..models.template_avatar_element import TemplateAvatarElement
        from ..models.template_image_element import TemplateImageElement
        from ..models.template_text_element import TemplateTextElement
        from ..models.template_video_element import TemplateVideoElement

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        type_ = _fields_.pop("type")

        _children = _fields_.pop("children", UNSET)
        children: (
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
        if not (_children is None or isinstance(_children, Unset)):
            children = []
            for children_item_data in read_as(list, _children):
                children_item = cast(
                    "PlaceholderElement | TemplateAvatarElement | TemplateContainerElement | TemplateImageElement | TemplateTextElement | TemplateVideoElement",
                    read_union(
                        children_item_data,
                        TemplateAvatarElement,
                        TemplateImageElement,
                        TemplateVideoElement,
                        TemplateTextElement,
                        PlaceholderElement,
                        TemplateContainerElement,
                    ),
                )

                children.append(children_item)

        self = cls(id=id, type_=type_, children=children)
        self.additional_properties = _fields_
        return self
