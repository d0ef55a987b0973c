"""What the upload methods return. `wait` accepts both types."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from heygen_api.models.complete_asset_upload_response import CompleteAssetUploadResponse
    from heygen_api.models.upload_asset_v3_response import UploadAssetV3Response

    Asset = UploadAssetV3Response | CompleteAssetUploadResponse


class UploadedBatch(NamedTuple):
    """A batch of uploaded files.

    HeyGen checks each file in the background. An asset can be used once its item is `completed`.
    `heygen.wait` takes this batch, waits until HeyGen has checked all files and returns the items.
    A batch that is `completed` can contain items that failed.
    """

    batch_id: str
    asset_ids: list[str]
    """The ids of the assets, in the order of the files."""
