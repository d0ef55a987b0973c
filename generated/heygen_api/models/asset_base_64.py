from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class AssetBase64(_OpenModel):
    """A file inside the request.

    Attributes:
        type_: Marks this way to name a file.
        media_type: MIME type, such as audio/mpeg.
        data: The content in base64.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "base64"}
    media_type: str
    data: str
    type_: Literal["base64"] = "base64"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        media_type = self.media_type

        data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["media_type"] = media_type
        field_dict["data"] = data
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AssetBase64:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["base64"], read_as(str, _fields_.pop("type")))

        media_type = _fields_.pop("media_type")

        data = _fields_.pop("data")

        self = cls(type_=type_, media_type=media_type, data=data)
        self.additional_properties = _fields_
        return self
