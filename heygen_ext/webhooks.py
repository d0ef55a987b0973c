"""Webhooks: verify that HeyGen signed a delivery, and read its event.

These facts come from HeyGen's webhook pages and from receivers in production:

- The signature is the HMAC-SHA256 of the raw body, in lower-case hex. The key is the whole secret,
  `whsec_` included. The header is `Heygen-Signature`; older endpoints send `Signature`.
- HeyGen repeats a delivery that is not answered with 2xx within 10 s, for up to 24 hours and with
  the same event id.
- When an endpoint is registered, HeyGen sends it an OPTIONS request. Answer with 200.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .errors import APIResponseValidationError, UsageError, WebhookSignatureError, read_body

if TYPE_CHECKING:
    from heygen_api.models.webhook_event_type import WebhookEventType

__all__ = ["WebhookEvent", "WebhookSignatureError", "unwrap"]

_SIGNATURE_HEADERS = ("heygen-signature", "signature")
_Headers = list[tuple[str, str]]  # names in lower case
_UNIX_SECONDS = re.compile(r"\d{1,15}(\.\d{1,9})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class WebhookEvent:
    """An event with a valid signature. The repr omits `event_data`, which holds private links.

    Attributes:
        event_type: For example `avatar_video.success`. A type that this version does not know is
            passed on unchanged.
        event_data: The event's payload. For `avatar_video.success` it is known to have video_id,
            url, gif_download_url, video_page_url, video_share_page_url, folder_id and callback_id.
            Other payloads are undocumented: use the event as a signal and fetch the resource.
        event_id: Identifies the event; repeated deliveries have the same id. Never empty: the
            body's `event_id`, else the header `Heygen-Event-Id`, else the body's SHA-256 in hex.
        created_at: When the event happened, as the body says; None if it does not say.
        body: The complete JSON object.
    """

    event_type: WebhookEventType | str
    event_data: dict[str, Any] = field(repr=False, hash=False)
    event_id: str
    created_at: str | None
    body: dict[str, Any] = field(repr=False, hash=False)


def unwrap(
    body: bytes | str,
    headers: Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]],
    secret_or_secrets: str | Iterable[str],
    tolerance: float | None = 300,
) -> WebhookEvent:
    """Verify the signature of a delivery and return its event.

    The timestamp does not prevent replays. HeyGen signs only the body, so anyone who gets hold of
    a delivery can send it again, any number of times, with a new `Heygen-Timestamp`. `tolerance`
    only rejects a stored delivery that is sent again unchanged. Therefore record each `event_id`
    when its work is done, and ignore an event whose id is recorded. This also covers HeyGen's own
    repetitions. The header `Heygen-Event-Id` is not signed either. If the body has no `event_id`
    and something must not happen twice, also record an id from the payload, such as `video_id` or
    `callback_id`.

    Args:
        body: The raw body as received. Parsing and re-encoding the JSON breaks the signature. A
            str is encoded as UTF-8.
        headers: The request's headers, as a mapping or as pairs; names are case-insensitive.
        secret_or_secrets: The endpoint's secret, returned when it was created or rotated. With
            several secrets, each is tried: a rotation invalidates the old one immediately, and
            deliveries signed with it may still arrive. Surrounding white space, such as a file's
            trailing newline, is ignored.
        tolerance: How many seconds `Heygen-Timestamp` may differ from the clock; None disables the
            check. A delivery without the header is accepted: older endpoints send none, and anyone
            could add one.

    Raises:
        WebhookSignatureError: HeyGen did not provably sign the delivery, or it is too old. Answer
            with 400.
        APIResponseValidationError: The signature is valid, but the body is not an event.
        UsageError: A secret is missing or empty, `body` is not a raw body, or another argument is
            invalid.
    """
    pairs = _pairs(headers)
    error = _verify(body, pairs, secret_or_secrets, tolerance)
    if error is not None:
        del secret_or_secrets  # keeps the secret out of the traceback's locals
        raise error
    return _event(_raw(body), _values(pairs or [], "heygen-event-id"))


def _verify(
    body: bytes | str, pairs: _Headers | None, secret_or_secrets: Any, tolerance: float | None
) -> WebhookSignatureError | UsageError | None:
    """Return the error, or None. The caller raises it: this frame's locals hold the secrets."""
    if not isinstance(body, bytes | bytearray | memoryview | str):
        return UsageError("body must be the raw body of the request, not the parsed JSON.")
    if isinstance(secret_or_secrets, str) or not isinstance(secret_or_secrets, Iterable):
        secret_or_secrets = [secret_or_secrets]
    secrets = list(secret_or_secrets)
    # With an empty key, anyone could sign.
    if not secrets or not all(isinstance(secret, str) and secret.strip() for secret in secrets):
        return UsageError(
            "Each webhook secret must be a non-empty str; HeyGen's secrets start with whsec_."
        )
    if tolerance is not None and not (isinstance(tolerance, int | float) and tolerance >= 0):
        return UsageError("tolerance must be a number of seconds, 0 or more, or None.")
    if pairs is None:
        return UsageError("headers must be a mapping, or pairs of a name and a value.")
    signatures = _values(pairs, *_SIGNATURE_HEADERS)
    if not signatures:
        return WebhookSignatureError("The request has no Heygen-Signature header")
    raw = _raw(body)
    # Compares every pair in constant time, also after a match: the duration reveals nothing.
    matches = [
        hmac.compare_digest(expected, signature.lower().encode(errors="replace"))
        for expected in [_sign(raw, secret.strip()) for secret in secrets]
        for signature in signatures
    ]
    if not any(matches):
        return WebhookSignatureError(
            "The signature does not match the body: check the secret, and pass the body unchanged"
        )
    return None if tolerance is None else _check_age(pairs, tolerance)


def _check_age(pairs: _Headers, tolerance: float) -> WebhookSignatureError | None:
    for value in (value for name, value in pairs if name == "heygen-timestamp"):
        if not _UNIX_SECONDS.fullmatch(value):
            return WebhookSignatureError("The Heygen-Timestamp header is not a Unix time")
        age = time.time() - float(value)
        if abs(age) > tolerance:
            return WebhookSignatureError(
                f"The Heygen-Timestamp header is {abs(age):.0f} s in the "
                f"{'past' if age > 0 else 'future'}; the tolerance is {tolerance:g} s"
            )
    return None


def _sign(raw: bytes, secret: str) -> bytes:
    key = secret.encode(errors="surrogatepass")
    return hmac.new(key, raw, hashlib.sha256).hexdigest().encode()


def _raw(body: bytes | str) -> bytes:
    # If the str was decoded from bytes that are not UTF-8, no signature matches the result.
    return body.encode(errors="replace") if isinstance(body, str) else bytes(body)


def _pairs(headers: Any) -> _Headers | None:
    pairs = headers.items() if hasattr(headers, "items") else headers
    try:
        return [
            (_text(name).lower(), _text(value).strip())
            for name, value in pairs
            if value is not None  # a framework's way to say that there is no such header
        ]
    except (TypeError, ValueError):  # not an iterable of pairs
        return None


def _values(pairs: _Headers, *names: str) -> list[str]:
    return [value for name, value in pairs if name in names and value]


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return value if isinstance(value, str) else ""


def _event(raw: bytes, ids: list[str]) -> WebhookEvent:
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        body = None
    event_type = body.get("event_type") if isinstance(body, dict) else None
    if not isinstance(body, dict) or not isinstance(event_type, str) or not event_type:
        raise APIResponseValidationError(
            "HeyGen signed this body, but it is not an event: it is not a JSON object with an "
            "event_type",
            body=read_body(raw),
        )
    data, event_id, created_at = (body.get(k) for k in ("event_data", "event_id", "created_at"))
    signed_ids = [str(event_id)] if event_id and isinstance(event_id, str | int) else []
    return WebhookEvent(
        event_type=event_type,
        event_data=data if isinstance(data, dict) else {},
        event_id=[*signed_ids, *ids, hashlib.sha256(raw).hexdigest()][0],
        created_at=created_at if isinstance(created_at, str) else None,
        body=body,
    )
