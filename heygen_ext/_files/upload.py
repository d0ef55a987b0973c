"""Uploads: small files through the API, large files and batches straight to HeyGen's store.

HeyGen's pages on assets define both ways. A direct upload takes three requests: create, PUT and
complete.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .._jobs.created import UploadedBatch
from .._transport.steps import CallBlocking, Steps, check_plain
from ..errors import APIResponseValidationError, HeyGenError, UsageError
from .local import FileSource, LocalFile, Progress
from .put import put
from .store import Transfer

if TYPE_CHECKING:
    from .._jobs.created import Asset
    from .._transport.drivers import Api, AsyncApi

DIRECT_UPLOAD_SIZE = 32_000_000
"""Files of this many bytes or more go straight to the store, which has no such limit. The limit of
HeyGen's API is "32 MB"; HeyGen does not say whether 1 MB is 10^6 or 2^20 bytes."""

_BATCH_LIMIT = 100  # files; HeyGen's limit


def upload_steps(
    api: Api | AsyncApi,
    source: FileSource,
    filename: str | None,
    content_type: str | None,
    on_progress: Progress | None,
) -> Steps[Asset]:
    """Upload one file."""
    transfer, file = Transfer(api), LocalFile(source, filename, content_type)
    progress = _Progress(on_progress, file.size)
    if file.size < DIRECT_UPLOAD_SIZE:
        return (yield from _upload_through_api(transfer, file, progress))
    from heygen_api.api.assets import complete_asset_upload, create_asset_upload
    from heygen_api.models.complete_asset_upload_request import CompleteAssetUploadRequest
    from heygen_api.models.create_asset_upload_request import CreateAssetUploadRequest

    request = CreateAssetUploadRequest(**(yield from _description(file)))
    created = yield from transfer.call(create_asset_upload, body=request)
    yield from _send(transfer, file, created, progress)
    completion = CompleteAssetUploadRequest(checksum_sha256=file.sha256())
    try:
        asset: Asset = yield from transfer.call(
            complete_asset_upload, created.asset_id, body=completion
        )
    except HeyGenError as error:
        error.hint = (
            "the store has the whole file: upload it again, or, in Python, call "
            f"heygen.assets.complete_upload({created.asset_id!r})"
        )
        raise
    return asset


def batch_steps(
    api: Api | AsyncApi,
    sources: Iterable[FileSource],
    title: str | None,
    on_progress: Progress | None,
) -> Steps[UploadedBatch]:
    """Upload up to 100 files, one after the other."""
    from heygen_api.api.asset_batches import complete_asset_batch_v3, create_asset_upload_batch_v3
    from heygen_api.models.asset_upload_item import AssetUploadItem
    from heygen_api.models.complete_asset_batch_request import CompleteAssetBatchRequest
    from heygen_api.models.create_asset_upload_batch_request import CreateAssetUploadBatchRequest
    from heygen_api.types import UNSET

    one = hasattr(sources, "read") or isinstance(sources, str | bytes)
    if one or not isinstance(sources, Iterable):
        raise UsageError("upload_batch takes an iterable of files; use upload for a single file.")
    files = [LocalFile(source) for source in sources]
    if not 1 <= len(files) <= _BATCH_LIMIT:
        raise UsageError(f"A batch has 1 to {_BATCH_LIMIT} files, not {len(files)}.")
    transfer = Transfer(api)
    progress = _Progress(on_progress, sum(file.size for file in files))
    items = []
    for file in files:
        items.append(AssetUploadItem(**(yield from _description(file))))
    body = CreateAssetUploadBatchRequest(files=items, title=UNSET if title is None else title)
    batch = yield from transfer.call(create_asset_upload_batch_v3, body=body)
    batch_id, entries = getattr(batch, "batch_id", None), getattr(batch, "items", [])
    if batch_id is None or len(entries) != len(files):
        raise APIResponseValidationError(
            f"HeyGen returned {len(entries)} upload URLs for {len(files)} files in batch {batch_id}"
        )
    for number, (file, item) in enumerate(zip(files, entries, strict=True), 1):
        try:
            yield from _send(transfer, file, item, progress)
        except Exception as error:
            error.add_note(
                f"File {number} of {len(files)}: {file.name}. Batch {batch_id} was not completed."
            )
            raise
        progress.done += file.size
    completion = CompleteAssetBatchRequest(batch_id=batch_id)
    try:
        yield from transfer.call(complete_asset_batch_v3, body=completion)
    except HeyGenError as error:
        error.hint = (
            "the store has all files; to complete the batch, call "
            f"heygen.asset_batches.complete(batch_id={batch_id!r})"
        )
        raise
    return UploadedBatch(batch_id, [item.asset_id for item in entries])


def _upload_through_api(transfer: Transfer, file: LocalFile, progress: _Progress) -> Steps[Asset]:
    from heygen_api.api.assets import upload_asset
    from heygen_api.models.upload_asset_body import UploadAssetBody
    from heygen_api.types import File

    with file.reading(progress.report) as reader:
        payload: Any = reader  # has the methods of BinaryIO that httpx uses
        body = UploadAssetBody(file=File(payload, file.name, file.content_type))
        asset: Asset = yield from transfer.call(upload_asset, body=body)
    return asset


def _description(file: LocalFile) -> Steps[dict[str, Any]]:
    """Return the fields that describe a file to HeyGen."""
    if file.known_type is None:
        raise UsageError(
            f"The name {file.name} does not show the type of the file, and HeyGen compares the "
            "type with the content. Give the file a name that ends in .mp4, for instance, or, in "
            "Python, pass content_type='video/mp4'."
        )
    return {
        "filename": file.name,
        "content_type": file.known_type,
        "size_bytes": file.size,
        "checksum_sha256": (yield CallBlocking(file.sha256)),
    }


def _send(transfer: Transfer, file: LocalFile, item: Any, progress: _Progress) -> Steps[None]:
    """Send a file to the upload URL of `item`, HeyGen's entry for it."""
    limit, url = getattr(item, "max_bytes", 0), getattr(item, "upload_url", None)
    given, asset_id = getattr(item, "upload_headers", None), getattr(item, "asset_id", None)
    if file.size > limit > 0:
        raise UsageError(f"{file.name} has {file.size} bytes; HeyGen accepts at most {limit}.")
    headers: dict[str, Any] = {
        name: str(value) if isinstance(value, int) else value
        for name, value in (given.to_dict() if given is not None else {"": None}).items()
    }
    valid = all(isinstance(text, str) for pair in headers.items() for text in pair)
    if url is None or asset_id is None or not valid:
        raise APIResponseValidationError(
            f"HeyGen's upload URL or headers for {file.name} (asset {asset_id}) cannot be used"
        )
    with file.reading(progress.report) as reader:
        try:
            yield from put(transfer, url, headers, reader, file.size)
        except APIResponseValidationError as error:
            error.hint = f"the file is {file.name}, the asset {asset_id}"
            raise


class _Progress:
    """Reports the bytes sent of all files together."""

    def __init__(self, on_progress: Progress | None, total: int) -> None:
        check_plain(on_progress)
        self._on_progress, self._total = on_progress, total
        self.done = 0  # bytes of the files before the current one

    def report(self, sent: int) -> None:
        if self._on_progress is not None:
            self._on_progress(self.done + sent, self._total)
