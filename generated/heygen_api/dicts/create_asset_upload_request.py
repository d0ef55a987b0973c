"""`CreateAssetUploadRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class CreateAssetUploadRequestDict(TypedDict):
    """`CreateAssetUploadRequest` as a dict."""

    filename: str
    content_type: str
    size_bytes: int
    checksum_sha256: NotRequired[str | None]
