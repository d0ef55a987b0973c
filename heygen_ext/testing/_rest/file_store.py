"""The store of files: it takes presigned uploads and serves downloads, as S3 does.

The store is not part of the API. It refuses HeyGen credentials, and every `x-amz-` header that
was not signed. All its addresses are on the fake itself.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from starlette.responses import Response

from .document import Json
from .objects import ObjectStore, StoredObject

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

EXPIRES_IN = 3600
"""How many seconds an upload address is valid (chosen here: HeyGen does not publish it)."""
MAX_BYTES = 200 * 1024 * 1024
"""The largest presigned upload. The only published limit is that of HyperFrames archives."""
SAMPLE = b"A file of the fake HeyGen.\n" * 64
"""The content at the address of a file that was not uploaded."""

_CREDENTIALS = (b"x-api-key", b"authorization")
_CHECKSUM = "x-amz-checksum-sha256"


def ticket(base: str, upload: StoredObject) -> Json:
    """Return the address of a presigned upload, and the headers that the PUT must have."""
    return {
        "upload_url": f"{base}/uploads/{upload.id}?X-Amz-Signature={_signature(upload)}",
        "upload_headers": _signed_headers(upload),
        "expires_in_seconds": EXPIRES_IN,
        "max_bytes": MAX_BYTES,
    }


class FileStore:
    """An ASGI application that answers `/uploads/...` and `/files/...`."""

    def __init__(self, objects: ObjectStore) -> None:
        self._objects = objects

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        body = (await receive()).get("body", b"")
        await self._respond(scope, dict(scope["headers"]), body)(scope, receive, send)

    def _respond(self, scope: Scope, headers: Mapping[bytes, bytes], body: bytes) -> Response:
        method = scope["method"]
        if any(name in headers for name in _CREDENTIALS):
            return _refuse(403, "AccessDenied", "Send no HeyGen credential to the file store.")
        folder, _, rest = scope["path"].strip("/").partition("/")
        try:
            obj: StoredObject | None = self._objects.find(rest.partition("/")[0])
        except KeyError:
            obj = None
        if folder == "uploads":
            if method != "PUT":
                return _refuse(405, "MethodNotAllowed", "The method must be PUT.")
            if obj is None:
                return _refuse(404, "NoSuchKey", "There is no such upload.")
            query = parse_qs(scope["query_string"].decode("latin-1"))
            if query.get("X-Amz-Signature") != [_signature(obj)]:
                return _refuse(403, "SignatureDoesNotMatch", "The address was changed.")
            return _put(obj, headers, body, self._objects.clock.now())
        if method not in ("GET", "HEAD"):
            return _refuse(405, "MethodNotAllowed", "The method must be GET or HEAD.")
        content = SAMPLE if obj is None or obj.content is None else obj.content
        media_type = None if obj is None else obj.fields.get("mime_type")
        return _get(content, media_type or "application/octet-stream", headers)


def _signature(upload: StoredObject) -> str:
    return f"{upload.number:08x}"


def _signed_headers(upload: StoredObject) -> dict[str, str]:
    headers = {"Content-Type": upload.fields["content_type"]}
    if checksum := upload.fields.get("checksum_sha256"):
        headers[_CHECKSUM] = base64.b64encode(bytes.fromhex(checksum)).decode()
    return headers


def _put(upload: StoredObject, headers: Mapping[bytes, bytes], body: bytes, now: float) -> Response:
    if now > upload.created + EXPIRES_IN:
        return _refuse(403, "AccessDenied", "Request has expired")
    signed = {name.lower().encode(): value for name, value in _signed_headers(upload).items()}
    for name, value in signed.items():
        if headers.get(name) != value.encode("latin-1"):
            return _refuse(403, "SignatureDoesNotMatch", f"{name.decode()} is not as signed.")
    for name in headers:
        if name.startswith(b"x-amz-") and name not in signed:
            return _refuse(403, "AccessDenied", f"{name.decode()} was not signed.")
    if len(body) != upload.fields["size_bytes"]:
        return _refuse(403, "SignatureDoesNotMatch", f"The size is {len(body)}, not as signed.")
    checksum = upload.fields.get("checksum_sha256")
    if checksum and hashlib.sha256(body).hexdigest() != checksum.lower():
        return _refuse(400, "BadDigest", "The SHA-256 is not that of the file.")
    upload.content = body
    return Response(b"", 200, {"ETag": f'"{upload.id}"'})


def _get(content: bytes, media_type: str, request: Mapping[bytes, bytes]) -> Response:
    headers = {"Accept-Ranges": "bytes", "ETag": f'"{len(content)}"'}
    wanted = re.fullmatch(rb"bytes=(\d+)-(\d*)", request.get(b"range", b""))
    if wanted is None:
        return Response(content, 200, headers, media_type)
    first, last = int(wanted[1]), int(wanted[2] or len(content) - 1)
    if first >= len(content) or last < first:
        headers["Content-Range"] = f"bytes */{len(content)}"
        return Response(b"", 416, headers)
    part = content[first : last + 1]
    headers["Content-Range"] = f"bytes {first}-{first + len(part) - 1}/{len(content)}"
    return Response(part, 206, headers, media_type)


def _refuse(status: int, code: str, message: str) -> Response:
    text = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return Response(text, status, media_type="application/xml")
