"""`CompleteAssetUploadRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class CompleteAssetUploadRequestDict(TypedDict):
    """`CompleteAssetUploadRequest` as a dict."""

    checksum_sha256: NotRequired[str | None]
    multipart_upload_id: NotRequired[str | None]
