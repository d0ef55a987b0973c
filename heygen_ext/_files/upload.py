"""Uploads: small files through the API, others straight to HeyGen's store, many as a batch.

The ways and their order are HeyGen's (its pages on assets): create, PUT, complete.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .._jobs.created import UploadedBatch
from .._transport.steps import Do, Steps, check_plain
from ..errors import APIResponseValidationError, HeyGenError, UsageError
from .local import FileSource, LocalFile, Progress
from .put import Put
from .store import Transfer

if TYPE_CHECKING:
    from .._jobs.created import Asset
    from .._transport.drivers import Api, AsyncApi

THROUGH_THE_API_BELOW = 32_000_000
"""Bytes. HeyGen says "32 MB" and not which; larger files go to the store, which takes any."""

_BATCH = 100  # files; HeyGen's limit


def upload_steps(
    api: Api | AsyncApi,
    source: FileSource,
    filename: str | None,
    content_type: str | None,
    on_progress: Progress | None,
) -> Steps[Asset]:
    """Upload one file."""
    transfer = Transfer(api)
    file = LocalFile(source, filename, content_type)
    progress = _Progress(on_progress, file.size)
    if file.size < THROUGH_THE_API_BELOW:
        return (yield from _through_the_api(transfer, file, progress))
    from heygen_api.api.assets import complete_asset_upload, create_asset_upload
    from heygen_api.models.complete_asset_upload_request import CompleteAssetUploadRequest
    from heygen_api.models.create_asset_upload_request import CreateAssetUploadRequest

    created = yield from transfer.ask(
        create_asset_upload, body=CreateAssetUploadRequest(**(yield from _facts(file)))
    )
    yield from _put(transfer, file, created, progress)
    body = CompleteAssetUploadRequest(checksum_sha256=file.sha256())
    try:
        asset: Asset = yield from transfer.ask(
            complete_asset_upload, asset_id=created.asset_id, body=body, patient=True
        )
    except HeyGenError as error:
        error.hint = (
            "the file is in the store; to complete it: "
            f"heygen.assets.complete_asset_upload({created.asset_id!r})"
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
        raise UsageError("upload_batch takes several files; upload takes one.")
    files = [LocalFile(source) for source in sources]
    if not 1 <= len(files) <= _BATCH:
        raise UsageError(f"A batch is 1 to {_BATCH} files, not {len(files)}.")
    transfer = Transfer(api)
    progress = _Progress(on_progress, sum(file.size for file in files))
    items = []
    for file in files:
        items.append(AssetUploadItem(**(yield from _facts(file))))
    body = CreateAssetUploadBatchRequest(files=items, title=UNSET if title is None else title)
    batch = yield from transfer.ask(create_asset_upload_batch_v3, body=body)
    if len(batch.items) != len(files):
        raise APIResponseValidationError(
            f"HeyGen gave {len(batch.items)} places for {len(files)} files"
        )
    for number, (file, place) in enumerate(zip(files, batch.items, strict=True), 1):
        try:
            yield from _put(transfer, file, place, progress)
        except Exception as error:
            error.add_note(
                f"file {number} of {len(files)}, {file.name}; "
                f"the batch {batch.batch_id} is not completed"
            )
            raise
        progress.done += file.size
    completion = CompleteAssetBatchRequest(batch_id=batch.batch_id)
    try:
        yield from transfer.ask(complete_asset_batch_v3, body=completion, patient=True)
    except HeyGenError as error:
        error.hint = (
            f"the files of batch {batch.batch_id} are in the store; to complete it: "
            f"heygen.asset_batches.complete_asset_batch_v3(batch_id={batch.batch_id!r})"
        )
        raise
    return UploadedBatch(batch.batch_id, [place.asset_id for place in batch.items])


def _through_the_api(transfer: Transfer, file: LocalFile, progress: _Progress) -> Steps[Asset]:
    from heygen_api.api.assets import upload_asset
    from heygen_api.models.upload_asset_body import UploadAssetBody
    from heygen_api.types import File

    with file.reading(progress.told) as reader:
        payload: Any = reader  # all that httpx needs of a BinaryIO
        body = UploadAssetBody(file=File(payload, file.name, file.content_type))
        asset: Asset = yield from transfer.ask(upload_asset, body=body)
    return asset


def _facts(file: LocalFile) -> Steps[dict[str, Any]]:
    if file.known_type is None:
        raise UsageError(
            f"What type of file is {file.name}? Its name does not tell, and HeyGen compares the "
            "type with the content: upload(..., content_type='video/mp4')"
        )
    return {
        "filename": file.name,
        "content_type": file.known_type,
        "size_bytes": file.size,
        "checksum_sha256": (yield Do(file.sha256)),
    }


def _put(transfer: Transfer, file: LocalFile, place: Any, progress: _Progress) -> Steps[None]:
    most, url = place.max_bytes, place.upload_url
    if isinstance(most, int) and file.size > most > 0:
        raise UsageError(f"{file.name} has {file.size} bytes; HeyGen takes at most {most}.")
    headers = {
        name: str(value) if isinstance(value, int) else value
        for name, value in place.upload_headers.to_dict().items()
    }
    sayable = [
        isinstance(text, str) and text.isascii() for pair in headers.items() for text in pair
    ]
    if not isinstance(url, str) or not all(sayable):
        raise APIResponseValidationError(
            f"HeyGen's answer says no place to send {file.name} to (asset {place.asset_id})"
        )
    with file.reading(progress.told) as reader:
        yield Put(transfer, url, headers, reader, file.size)


class _Progress:
    """Adds the bytes of the files before to those of the one that is being sent."""

    def __init__(self, on_progress: Progress | None, total: int) -> None:
        check_plain(on_progress)
        self._call, self._total = on_progress, total
        self.done = 0

    def told(self, sent: int) -> None:
        if self._call is not None:
            self._call(self.done + sent, self._total)
