from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True)
class CompleteAssetUploadResponse(_OpenModel):
    """What `completeAssetUpload` returns. Turns a finished direct upload into a usable asset.

    Attributes:
        asset_id: Id of the asset.
        url: The address. Public.
        mime_type: As detected from the stored bytes.
        size_bytes: Size in bytes.
        status: How far it has come.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"status": "processing"}
    asset_id: str
    url: str
    mime_type: str
    size_bytes: int
    status: Literal["processing"] = "processing"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        asset_id = self.asset_id

        url = self.url

        mime_type = self.mime_type

        size_bytes = self.size_bytes

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["asset_id"] = asset_id
        field_dict["url"] = url
        field_dict["mime_type"] = mime_type
        field_dict["size_bytes"] = size_bytes
        field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CompleteAssetUploadResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        asset_id = _fields_.pop("asset_id")

        url = _fields_.pop("url")

        mime_type = _fields_.pop("mime_type")

        size_bytes = _fields_.pop("size_bytes")

        status = cast(Literal["processing"], read_as(str, _fields_.pop("status")))

        self = cls(
            asset_id=asset_id, url=url, mime_type=mime_type, size_bytes=size_bytes, status=status
        )
        self.additional_properties = _fields_
        return self
