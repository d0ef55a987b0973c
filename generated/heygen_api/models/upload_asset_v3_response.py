from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class UploadAssetV3Response(_OpenModel):
    """What `uploadAsset` returns. Sends one file through the API and yields an asset_id that other
    endpoints accept.

    Attributes:
        asset_id: Accepted by other endpoints, e.g. POST /v3/video-agents.
        url: The address. Public.
        mime_type: As detected from the file.
        size_bytes: Size in bytes.
    """

    asset_id: str
    url: str
    mime_type: str
    size_bytes: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        asset_id = self.asset_id

        url = self.url

        mime_type = self.mime_type

        size_bytes = self.size_bytes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["asset_id"] = asset_id
        field_dict["url"] = url
        field_dict["mime_type"] = mime_type
        field_dict["size_bytes"] = size_bytes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UploadAssetV3Response:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        asset_id = _fields_.pop("asset_id")

        url = _fields_.pop("url")

        mime_type = _fields_.pop("mime_type")

        size_bytes = _fields_.pop("size_bytes")

        self = cls(asset_id=asset_id, url=url, mime_type=mime_type, size_bytes=size_bytes)
        self.additional_properties = _fields_
        return self
