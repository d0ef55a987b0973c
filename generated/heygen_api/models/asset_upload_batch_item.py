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
    from ..models.asset_upload_batch_item_upload_headers import AssetUploadBatchItemUploadHeaders


class AssetUploadBatchItem(_OpenAnswerModel):
    """Where and how one file of a batch is uploaded.

    Attributes:
        asset_id: Usable once POST /v3/assets/complete/batches has finished the batch.
        upload_url: Presigned S3 link that takes a PUT of the bare file content.
        upload_headers: Repeat these unchanged on the PUT.
        expires_in_seconds: How long it can be used, in seconds. Lifetime of upload_url.
        max_bytes: Largest size that is accepted, in bytes.
        status: How far it has come.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"status": "pending_upload"}
    asset_id: str = _field("asset_id", _text)
    upload_url: str = _field("upload_url", _text)
    upload_headers: AssetUploadBatchItemUploadHeaders = _field(
        "upload_headers", _model("AssetUploadBatchItemUploadHeaders")
    )
    expires_in_seconds: int = _field("expires_in_seconds", _integer)
    max_bytes: int = _field("max_bytes", _integer)
    status: Literal["pending_upload"] = _field("status", _text, default="pending_upload")
