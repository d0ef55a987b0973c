from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class CompleteAssetUploadRequest(_OpenModel):
    """What `completeAssetUpload` takes. Turns a finished direct upload into a usable asset.

    Attributes:
        checksum_sha256: Hex; a second check.
        multipart_upload_id: Names an upload in parts.
    """

    checksum_sha256: None | str | Unset = UNSET
    multipart_upload_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        checksum_sha256: None | str | Unset = self.checksum_sha256

        multipart_upload_id: None | str | Unset = self.multipart_upload_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if checksum_sha256 is not UNSET:
            field_dict["checksum_sha256"] = checksum_sha256
        if multipart_upload_id is not UNSET:
            field_dict["multipart_upload_id"] = multipart_upload_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CompleteAssetUploadRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        checksum_sha256 = cast("None | str | Unset", _fields_.pop("checksum_sha256", UNSET))

        multipart_upload_id = cast("None | str | Unset", _fields_.pop("multipart_upload_id", UNSET))

        self = cls(checksum_sha256=checksum_sha256, multipart_upload_id=multipart_upload_id)
        self.additional_properties = _fields_
        return self
