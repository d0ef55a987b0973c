from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class ImageAssetItem(_OpenModel):
    """A picture that was found. A photograph.

    Attributes:
        id: Its id. Opaque.
        url: Direct link; long-lived for the public library.
        width: Pixels; null if unknown.
        height: Pixels; null if unknown.
        orientation: Landscape, portrait or square; null if unknown.
        is_transparent: Whether its ground is transparent. Null if unknown.
        type_: Tells which kind of object this is. Default: 'image'.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "image"}
    id: str
    url: str
    width: int | None | Unset = UNSET
    height: int | None | Unset = UNSET
    orientation: None | str | Unset = UNSET
    is_transparent: bool | None | Unset = UNSET
    type_: Literal["image"] | Unset = "image"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        url = self.url

        width: int | None | Unset = self.width

        height: int | None | Unset = self.height

        orientation: None | str | Unset = self.orientation

        is_transparent: bool | None | Unset = self.is_transparent

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["url"] = url
        if width is not UNSET:
            field_dict["width"] = width
        if height is not UNSET:
            field_dict["height"] = height
        if orientation is not UNSET:
            field_dict["orientation"] = orientation
        if is_transparent is not UNSET:
            field_dict["is_transparent"] = is_transparent
        if type_ is not UNSET:
            field_dict["type"] = type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ImageAssetItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        url = _fields_.pop("url")

        width = cast("int | None | Unset", _fields_.pop("width", UNSET))

        height = cast("int | None | Unset", _fields_.pop("height", UNSET))

        orientation = cast("None | str | Unset", _fields_.pop("orientation", UNSET))

        is_transparent = cast("bool | None | Unset", _fields_.pop("is_transparent", UNSET))

        _type_ = _fields_.pop("type", UNSET)
        type_: Literal["image"] | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = cast(Literal["image"], read_as(str, _type_))

        self = cls(
            id=id,
            url=url,
            width=width,
            height=height,
            orientation=orientation,
            is_transparent=is_transparent,
            type_=type_,
        )
        self.additional_properties = _fields_
        return self
