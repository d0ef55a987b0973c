from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class ImageBackground(_OpenModel):
    """A background that is a picture. Fills the whole frame.

    Attributes:
        id: Do not parse or order by it; stays the same through edits and re-rendering.
        type_: Tells which kind of object this is. Default: 'image'.
        url: Absent without a live recorded link; signed links expire, and presence does not
            prove the link resolves.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "image"}
    id: str
    type_: Literal["image"] | Unset = "image"
    url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        type_ = self.type_

        url: None | str | Unset = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if url is not UNSET:
            field_dict["url"] = url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ImageBackground:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        _type_ = _fields_.pop("type", UNSET)
        type_: Literal["image"] | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = cast(Literal["image"], read_as(str, _type_))

        url = cast("None | str | Unset", _fields_.pop("url", UNSET))

        self = cls(id=id, type_=type_, url=url)
        self.additional_properties = _fields_
        return self
