from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class AssetUrl(_OpenModel):
    """A file by its address.

    Attributes:
        type_: Marks this way to name a file.
        url: Address of the file; HTTPS and publicly reachable.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "url"}
    url: str
    type_: Literal["url"] = "url"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["url"] = url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AssetUrl:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["url"], read_as(str, _fields_.pop("type")))

        url = _fields_.pop("url")

        self = cls(type_=type_, url=url)
        self.additional_properties = _fields_
        return self
