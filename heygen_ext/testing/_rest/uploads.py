"""Files: multipart upload, presigned upload addresses and what stands at the addresses of files.

The store is another party than the API: it knows no HeyGen credential and refuses one, as S3 does
with any header that was not signed. All addresses are on the fake itself.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from urllib.parse import parse_qs

from starlette.responses import Response

from .._http.errors import ApiError
from .document import Json
from .objects import Object, Objects
from .responder import Answer, Answers, Asked, Room

ASSETS, BATCHES = "/v3/assets", "/v3/assets/batches"
EXPIRES_IN = 3600
"""Seconds that an upload address is good for (HeyGen does not publish it)."""
MAX_BYTES = 200 * 1024 * 1024
"""The largest file of a presigned upload: the one figure known, that of HyperFrames zips."""
MAX_MULTIPART = 32 * 1024 * 1024
SAMPLE = b"A file of the fake HeyGen.\n" * 64
"""What stands at the address of a file that nobody has uploaded."""

_CREDENTIALS = (b"x-api-key", b"authorization")
_CHECKSUM = "x-amz-checksum-sha256"
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
    """The type of a file by its first bytes; else the declared one."""
    for magic, mime_type in _MAGIC:
        if content.startswith(magic):
            return mime_type
    return "video/mp4" if content[4:8] == b"ftyp" else declared


# -- the API's side ------------------------------------------------------------------------------


def _upload(answers: Answers, asked: Asked) -> Answer:
    """`POST /v3/assets`: one part named `file`; a raw body is refused."""
    name, declared, content = _file_of(asked.content_type, asked.raw)
    if len(content) > MAX_MULTIPART:
        raise ApiError(413, f"At most {MAX_MULTIPART} bytes; use a direct upload.", param="file")
    fields = {"name": name, "mime_type": sniff(content, declared), "size_bytes": len(content)}
    one = answers.create(asked, answers.kind(ASSETS), fields)
    one.content = content
    return _seen(answers, asked, one)


def _presign(answers: Answers, asked: Asked) -> Answer:
    """`POST /v3/assets/direct-uploads`."""
    one = _begin(answers, asked, asked.body)
    return answers.seen(asked, one, **_ticket(asked, one))


def _presign_batch(answers: Answers, asked: Asked) -> Answer:
    """`POST /v3/assets/direct-uploads/batches`."""
    batch = answers.create(asked, answers.kind(BATCHES), asked.body)
    items = []
    for index, entry in enumerate(asked.body["files"]):
        one = _begin(answers, asked, {**entry, "batch_id": batch.id, "item_index": index})
        items.append({"asset_id": one.id, "status": "pending_upload", **_ticket(asked, one)})
    return answers.seen(asked, batch, items=items)


def _complete(answers: Answers, asked: Asked) -> Answer:
    """`POST /v3/assets/{asset_id}/complete`: 409 until the store has the file; can be repeated."""
    kind = answers.kind(ASSETS)
    one = answers.objects.peek(kind, asked.owner, asked.values["asset_id"])
    if one is None:
        one = answers.one(asked, ASSETS)  # 404
    _finish(one, asked.body.get("checksum_sha256"))
    return _seen(answers, asked, one)


def _complete_batch(answers: Answers, asked: Asked) -> Answer:
    """`POST /v3/assets/complete/batches`: what the store has is complete, the rest waits."""
    kind = answers.kind(BATCHES)
    batch = answers.objects.get(kind, asked.owner, asked.body["batch_id"])
    for one in answers.objects.of(answers.kind(ASSETS), asked.owner, hidden=True):
        if one.fields.get("batch_id") == batch.id and one.content is not None:
            one.hidden = False
    return answers.seen(asked, batch)


def _begin(answers: Answers, asked: Asked, wanted: Json) -> Object:
    if wanted["size_bytes"] > MAX_BYTES:
        raise ApiError(413, f"At most {MAX_BYTES} bytes.", param="size_bytes")
    checksum = wanted.get("checksum_sha256")
    if checksum and not re.fullmatch("[0-9a-fA-F]{64}", checksum):
        raise ApiError(400, "'checksum_sha256' is 64 hex digits.", param="checksum_sha256")
    fields = {**wanted, "name": wanted["filename"], "mime_type": wanted["content_type"]}
    one = answers.create(asked, answers.kind(ASSETS), fields)
    one.hidden = True
    return one


def _ticket(asked: Asked, one: Object) -> Json:
    """What the caller needs for its PUT; the headers are to be sent exactly so."""
    headers = {"Content-Type": one.fields["content_type"]}
    checksum = one.fields.get("checksum_sha256")
    if checksum:
        headers[_CHECKSUM] = base64.b64encode(bytes.fromhex(checksum)).decode()
    return {
        "upload_url": f"{asked.base}/uploads/{one.id}?X-Amz-Signature={one.number:08x}",
        "upload_headers": headers,
        "expires_in_seconds": EXPIRES_IN,
        "max_bytes": MAX_BYTES,
    }


def _finish(one: Object, checksum: str | None) -> None:
    if one.content is None:
        raise ApiError(409, "The file has not arrived in storage yet.")
    if checksum and checksum.lower() != hashlib.sha256(one.content).hexdigest():
        raise ApiError(400, "The checksum is not that of the file.", param="checksum_sha256")
    one.hidden = False


def _seen(answers: Answers, asked: Asked, one: Object) -> Answer:
    return answers.seen(asked, one, url=f"{asked.base}/files/{one.id}/url")


def _file_of(content_type: str, body: bytes) -> tuple[str, str, bytes]:
    """Name, declared type and bytes of the part named `file` of a multipart body."""
    kind, _, rest = content_type.partition(";")
    boundary = re.search(r'boundary="?([^";]+)"?', rest)
    if kind.strip().lower() != "multipart/form-data" or boundary is None:
        raise ApiError(400, f"The body must be multipart/form-data, not {content_type!r}.")
    mark = b"\r\n--" + boundary[1].encode("latin-1")
    parts = (b"\r\n" + body).split(mark)
    if len(parts) < 2 or not parts[-1].startswith(b"--"):
        raise ApiError(400, "The multipart body has no end.")
    for part in parts[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        words = head.decode("utf-8", "replace")
        name = re.search(r'name="([^"]*)"', words)
        if name is not None and name[1] == "file":
            filename = re.search(r'filename="([^"]*)"', words)
            declared = re.search(r"(?i)^content-type:\s*(\S+)", words, re.MULTILINE)
            return (
                filename[1] if filename else "file",
                declared[1] if declared else "application/octet-stream",
                content,
            )
        raise ApiError(400, f"Unknown field '{name[1] if name else ''}'.")
    raise ApiError(400, "'file' is required.", param="file")


UPLOAD_ROOMS: dict[str, Room] = {
    "uploadAsset": _upload,
    "createAssetUpload": _presign,
    "createAssetUploadBatchV3": _presign_batch,
    "completeAssetUpload": _complete,
    "completeAssetBatchV3": _complete_batch,
}


# -- the store's side ----------------------------------------------------------------------------


def store(
    objects: Objects, scope: Mapping[str, object], headers: Mapping[bytes, bytes], body: bytes
) -> Response:
    """Answer a request to `/uploads/...` or `/files/...`."""
    method, path = str(scope["method"]), str(scope["path"])
    if any(name in headers for name in _CREDENTIALS):
        return _refused(403, "AccessDenied", "A HeyGen credential has no business here.")
    folder, _, rest = path.strip("/").partition("/")
    object_id = rest.partition("/")[0]
    try:
        one: Object | None = objects.named(object_id)
    except KeyError:
        one = None
    if folder == "uploads":
        if method != "PUT":
            return _refused(405, "MethodNotAllowed", "PUT it.")
        if one is None:
            return _refused(404, "NoSuchKey", "No such upload.")
        query = parse_qs(bytes(scope["query_string"]).decode("latin-1"))  # type: ignore[call-overload]
        if query.get("X-Amz-Signature") != [f"{one.number:08x}"]:
            return _refused(403, "SignatureDoesNotMatch", "The address was changed.")
        return _put(one, headers, body, objects.now())
    if method not in ("GET", "HEAD"):
        return _refused(405, "MethodNotAllowed", "GET it.")
    content = SAMPLE if one is None or one.content is None else one.content
    media_type = "application/octet-stream" if one is None else one.fields.get("mime_type")
    return _get(content, media_type or "application/octet-stream", headers)


def _put(one: Object, headers: Mapping[bytes, bytes], body: bytes, now: float) -> Response:
    fields = one.fields
    if now > one.created + EXPIRES_IN:
        return _refused(403, "AccessDenied", "Request has expired")
    signed = {b"content-type": fields["content_type"]}
    if checksum := fields.get("checksum_sha256"):
        signed[_CHECKSUM.encode()] = base64.b64encode(bytes.fromhex(checksum)).decode()
    for name, value in signed.items():
        if headers.get(name) != value.encode("latin-1"):
            return _refused(403, "SignatureDoesNotMatch", f"{name.decode()} is not as signed.")
    for name in headers:
        if name.startswith(b"x-amz-") and name not in signed:
            return _refused(403, "AccessDenied", f"{name.decode()} was not signed.")
    if len(body) != fields["size_bytes"]:
        return _refused(403, "SignatureDoesNotMatch", f"{len(body)} bytes are not as signed.")
    if checksum and hashlib.sha256(body).hexdigest() != checksum.lower():
        return _refused(400, "BadDigest", "The SHA-256 is not that of the file.")
    one.content = body
    return Response(b"", 200, {"ETag": f'"{one.id}"'})


def _get(content: bytes, media_type: str, headers: Mapping[bytes, bytes]) -> Response:
    answer = {"Accept-Ranges": "bytes", "ETag": f'"{len(content)}"'}
    asked = re.fullmatch(rb"bytes=(\d+)-(\d*)", headers.get(b"range", b""))
    if asked is None:
        return Response(content, 200, answer, media_type)
    first, last = int(asked[1]), int(asked[2] or len(content) - 1)
    if first >= len(content) or last < first:
        answer["Content-Range"] = f"bytes */{len(content)}"
        return Response(b"", 416, answer)
    part = content[first : last + 1]
    answer["Content-Range"] = f"bytes {first}-{first + len(part) - 1}/{len(content)}"
    return Response(part, 206, answer, media_type)


def _refused(status: int, code: str, message: str) -> Response:
    text = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return Response(text, status, media_type="application/xml")
