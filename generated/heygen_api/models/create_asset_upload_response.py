from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object

if TYPE_CHECKING:
    from ..models.create_asset_upload_response_upload_headers import (
        CreateAssetUploadResponseUploadHeaders,
    )


@_attrs_define(kw_only=True)
class CreateAssetUploadResponse(_OpenModel):
    """What `createAssetUpload` returns. Opens an upload straight to S3 and hands out an asset_id
    with a presigned upload_url.

    Attributes:
        asset_id: Usable once POST /v3/assets/{asset_id}/complete has run.
        upload_url: Presigned S3 link that takes a PUT of the bare file content.
        upload_headers: Repeat these unchanged on the PUT.
        expires_in_seconds: How long it can be used, in seconds. Lifetime of upload_url.
        max_bytes: Largest size that is accepted, in bytes.
        status: How far it has come.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"status": "pending_upload"}
    asset_id: str
    upload_url: str
    upload_headers: CreateAssetUploadResponseUploadHeaders
    expires_in_seconds: int
    max_bytes: int
    status: Literal["pending_upload"] = "pending_upload"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        asset_id = self.asset_id

        upload_url = self.upload_url

        upload_headers = self.upload_headers.to_dict()

        expires_in_seconds = self.expires_in_seconds

        max_bytes = self.max_bytes

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["asset_id"] = asset_id
        field_dict["upload_url"] = upload_url
        field_dict["upload_headers"] = upload_headers
        field_dict["expires_in_seconds"] = expires_in_seconds
        field_dict["max_bytes"] = max_bytes
        field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAssetUploadResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.create_asset_upload_response_upload_headers import (
            CreateAssetUploadResponseUploadHeaders,
        )

        _fields_ = read_object(src_dict)
        asset_id = _fields_.pop("asset_id")

        upload_url = _fields_.pop("upload_url")

        upload_headers = CreateAssetUploadResponseUploadHeaders.from_dict(
            _fields_.pop("upload_headers")
        )

        expires_in_seconds = _fields_.pop("expires_in_seconds")

        max_bytes = _fields_.pop("max_bytes")

        status = cast(Literal["pending_upload"], read_as(str, _fields_.pop("status")))

        self = cls(
            asset_id=asset_id,
            upload_url=upload_url,
            upload_headers=upload_headers,
            expires_in_seconds=expires_in_seconds,
            max_bytes=max_bytes,
            status=status,
        )
        self.additional_properties = _fields_
        return self
