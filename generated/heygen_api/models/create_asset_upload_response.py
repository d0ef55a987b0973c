from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.create_asset_upload_response_upload_headers import (
        CreateAssetUploadResponseUploadHeaders,
    )


class CreateAssetUploadResponse(_OpenAnswerModel):
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
    asset_id: str = _field("asset_id", _text)
    upload_url: str = _field("upload_url", _text)
    upload_headers: CreateAssetUploadResponseUploadHeaders = _field(
        "upload_headers", _model("CreateAssetUploadResponseUploadHeaders")
    )
    expires_in_seconds: int = _field("expires_in_seconds", _integer)
    max_bytes: int = _field("max_bytes", _integer)
    status: Literal["pending_upload"] = _field("status", _text, default="pending_upload")
