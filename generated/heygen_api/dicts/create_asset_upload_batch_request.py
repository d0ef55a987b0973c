"""`CreateAssetUploadBatchRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.asset_upload_item import AssetUploadItem

if TYPE_CHECKING:
    from .asset_upload_item import AssetUploadItemDict


class CreateAssetUploadBatchRequestDict(TypedDict):
    """`CreateAssetUploadBatchRequest` as a dict."""

    files: _Sequence[AssetUploadItem | AssetUploadItemDict]
    title: NotRequired[str | None]
    callback_url: NotRequired[str | None]
