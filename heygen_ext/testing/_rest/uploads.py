"""Handlers of uploads: multipart uploads, and presigned uploads to the file store."""

from __future__ import annotations

import hashlib
import re

from .._http.errors import ApiError
from .document import Json
from .file_store import MAX_BYTES, ticket
from .objects import StoredObject
from .responder import ApiRequest, ApiResponse, Handler, Responder

ASSETS, BATCHES = "/v3/assets", "/v3/assets/batches"
MAX_MULTIPART = 32 * 1024 * 1024
"""The largest multipart upload in bytes."""

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"RIFF", "audio/wav"),
    (b"%PDF", "application/pdf"),
)


def sniff(content: bytes, declared: str) -> str:
    """Return the media type that the first bytes of a file show, else the declared one."""
    for magic, mime_type in _MAGIC:
        if content.startswith(magic):
            return mime_type
    return "video/mp4" if content[4:8] == b"ftyp" else declared


def _upload(responder: Responder, request: ApiRequest) -> ApiResponse:
    """`POST /v3/assets`: the body is multipart and has one part named `file`."""
    name, declared, content = _file_part(request.content_type, request.raw)
    if len(content) > MAX_MULTIPART:
        raise ApiError(413, f"At most {MAX_MULTIPART} bytes; use a direct upload.", param="file")
    fields = {"name": name, "mime_type": sniff(content, declared), "size_bytes": len(content)}
    asset = responder.create(request, ASSETS, fields)
    asset.content = content
    return _show(responder, request, asset)


def _presign(responder: Responder, request: ApiRequest) -> ApiResponse:
    """`POST /v3/assets/direct-uploads`."""
    asset = _begin(responder, request, request.body)
    return responder.show(request, asset, **ticket(request.base, asset))


def _presign_batch(responder: Responder, request: ApiRequest) -> ApiResponse:
    """`POST /v3/assets/direct-uploads/batches`."""
    batch = responder.create(request, BATCHES, request.body)
    items = []
    for index, entry in enumerate(request.body["files"]):
        fields = {**entry, "batch_id": batch.id, "item_index": index}
        asset = _begin(responder, request, fields)
        item = {"asset_id": asset.id, "status": "pending_upload"}
        items.append({**item, **ticket(request.base, asset)})
    return responder.show(request, batch, items=items)


def _complete(responder: Responder, request: ApiRequest) -> ApiResponse:
    """`POST /v3/assets/{asset_id}/complete`: 409 until the store has the file. Repeatable."""
    asset = responder.peek(request, ASSETS, request.values["asset_id"])
    if asset is None:
        asset = responder.named(request, ASSETS)  # Raises the 404.
    if asset.content is None:
        raise ApiError(409, "The file has not arrived in storage yet.")
    checksum = request.body.get("checksum_sha256")
    if checksum and checksum.lower() != hashlib.sha256(asset.content).hexdigest():
        raise ApiError(400, "The checksum is not that of the file.", param="checksum_sha256")
    asset.hidden = False
    return _show(responder, request, asset)


def _complete_batch(responder: Responder, request: ApiRequest) -> ApiResponse:
    """`POST /v3/assets/complete/batches`: completes the files that the store has."""
    batch = responder.get(request, BATCHES, request.body["batch_id"])
    for asset in responder.all(request, ASSETS):
        if asset.fields.get("batch_id") == batch.id and asset.content is not None:
            asset.hidden = False
    return responder.show(request, batch)


def _begin(responder: Responder, request: ApiRequest, wanted: Json) -> StoredObject:
    """Create the asset of a presigned upload, hidden until it is completed."""
    if wanted["size_bytes"] > MAX_BYTES:
        raise ApiError(413, f"At most {MAX_BYTES} bytes.", param="size_bytes")
    checksum = wanted.get("checksum_sha256")
    if checksum and not re.fullmatch("[0-9a-fA-F]{64}", checksum):
        raise ApiError(400, "'checksum_sha256' must be 64 hex digits.", param="checksum_sha256")
    fields = {**wanted, "name": wanted["filename"], "mime_type": wanted["content_type"]}
    asset = responder.create(request, ASSETS, fields)
    asset.hidden = True
    return asset


def _show(responder: Responder, request: ApiRequest, asset: StoredObject) -> ApiResponse:
    return responder.show(request, asset, url=f"{request.base}/files/{asset.id}/url")


def _file_part(content_type: str, body: bytes) -> tuple[str, str, bytes]:
    """Return the name, the declared type and the bytes of the part named `file`."""
    media_type, _, rest = content_type.partition(";")
    boundary = re.search(r'boundary="?([^";]+)"?', rest)
    if media_type.strip().lower() != "multipart/form-data" or boundary is None:
        raise ApiError(400, f"The body must be multipart/form-data, not {content_type!r}.")
    mark = b"\r\n--" + boundary[1].encode("latin-1")
    parts = (b"\r\n" + body).split(mark)
    if len(parts) < 2 or not parts[-1].startswith(b"--"):
        raise ApiError(400, "The multipart body does not end with its boundary.")
    for part in parts[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        headers = head.decode("utf-8", "replace")
        name = re.search(r'name="([^"]*)"', headers)
        if name is not None and name[1] == "file":
            filename = re.search(r'filename="([^"]*)"', headers)
            declared = re.search(r"(?i)^content-type:\s*(\S+)", headers, re.MULTILINE)
            return (
                filename[1] if filename else "file",
                declared[1] if declared else "application/octet-stream",
                content,
            )
        raise ApiError(400, f"Unknown field '{name[1] if name else ''}'.")
    raise ApiError(400, "'file' is required.", param="file")


UPLOAD_HANDLERS: dict[str, Handler] = {
    "uploadAsset": _upload,
    "createAssetUpload": _presign,
    "createAssetUploadBatchV3": _presign_batch,
    "completeAssetUpload": _complete,
    "completeAssetBatchV3": _complete_batch,
}
