from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class AssetUploadItem(_OpenModel):
    """A file that is to be uploaded.

    Attributes:
        filename: Metadata only; the stored extension follows content_type.
        content_type: MIME type, such as video/mp4, image/png, audio/mpeg or application/pdf;
            compared with the bytes at batch completion.
        size_bytes: Exact; signed into upload_url, so more bytes are refused.
        checksum_sha256: Hex; S3 checks it during upload if given.
    """

    filename: str
    content_type: str
    size_bytes: int
    checksum_sha256: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        filename = self.filename

        content_type = self.content_type

        size_bytes = self.size_bytes

        checksum_sha256: None | str | Unset = self.checksum_sha256

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["filename"] = filename
        field_dict["content_type"] = content_type
        field_dict["size_bytes"] = size_bytes
        if checksum_sha256 is not UNSET:
            field_dict["checksum_sha256"] = checksum_sha256
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AssetUploadItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        filename = _fields_.pop("filename")

        content_type = _fields_.pop("content_type")

        size_bytes = _fields_.pop("size_bytes")

        checksum_sha256 = cast("None | str | Unset", _fields_.pop("checksum_sha256", UNSET))

        self = cls(
            filename=filename,
            content_type=content_type,
            size_bytes=size_bytes,
            checksum_sha256=checksum_sha256,
        )
        self.additional_properties = _fields_
        return self
