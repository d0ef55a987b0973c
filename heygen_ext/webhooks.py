"""Webhooks: check that a delivery comes from HeyGen, and read its event.

Facts, from HeyGen's webhook pages and what receivers in production do: the signature is the
HMAC-SHA256 of the raw body, in lower-case hex, with the whole secret (its `whsec_` too) as key; it
comes as `Heygen-Signature`, from older endpoints as `Signature`. A delivery that is not answered
with 2xx within 10 s is repeated for up to 24 hours, with the same event id. When an address is
registered, HeyGen sends it an OPTIONS request, to be answered with 200.
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

_SIGNATURES = ("heygen-signature", "signature")
_Pairs = list[tuple[str, str]]  # headers, their names in lower case
_UNIX_SECONDS = re.compile(r"\d{1,15}(\.\d{1,9})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class WebhookEvent:
    """An event that HeyGen has signed. Its repr shows no `event_data`, where private links stand.

    Attributes:
        event_type: Such as `avatar_video.success`. Types that HeyGen adds arrive as they are.
        event_data: What the event is about. Of `avatar_video.success` these are known: video_id,
            url, gif_download_url, video_page_url, video_share_page_url, folder_id, callback_id. The
            data of other events is not documented: take them as a signal, and get the resource.
        event_id: The same when the event is delivered again; never empty. It is the `event_id` of
            the body, else the header `Heygen-Event-Id`, else the SHA-256 of the body in hex.
        created_at: When it happened, as the body says it; None if it does not.
        body: The whole JSON object of the body.
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
    """Check the signature of a delivery and return its event.

    The timestamp alone stops no replay. HeyGen signs the body and nothing else, so whoever gets
    hold of one delivery can send it again with a new `Heygen-Timestamp`, as often as they like;
    `tolerance` only turns away what was stored and is sent again unchanged. So remember each
    `event_id` once its work is done, and do nothing for one that is remembered; this also covers
    HeyGen's own repetitions. The header `Heygen-Event-Id` is not signed either: where the body
    brings no `event_id` of its own, something that must not happen twice should also be tied to
    what the body names (a `video_id`, a `callback_id`).

    Args:
        body: The raw body, as it came: JSON that was parsed and written again has another
            signature. A str is taken as UTF-8.
        headers: The request's headers, a mapping or pairs; the case of their names does not matter.
        secret_or_secrets: The endpoint's secret, from when it was created or rotated. Several are
            all tried: rotation ends the old one at once, while deliveries are on their way. White
            space around one, as a file's newline, does not count.
        tolerance: How many seconds `Heygen-Timestamp` may be off; None does not look at it. Older
            endpoints send none, which is accepted, since anyone could add one.

    Raises:
        WebhookSignatureError: The delivery is not, or not provably, HeyGen's, or it is too old.
            Answer 400.
        APIResponseValidationError: HeyGen has signed it, but it is no event.
        UsageError: There is no usable secret, the body is not a raw one, or another argument
            cannot work.
    """
    pairs = _pairs(headers)
    error = _refusal(body, pairs, secret_or_secrets, tolerance)
    if error is not None:
        del secret_or_secrets  # a traceback's locals hold no secret
        raise error
    return _event(_raw(body), _values(pairs or [], "heygen-event-id"))


def _refusal(
    body: bytes | str, pairs: _Pairs | None, secret_or_secrets: Any, tolerance: float | None
) -> WebhookSignatureError | UsageError | None:
    """Return what is wrong, or None. Nothing is raised here, where the secrets are."""
    if not isinstance(body, bytes | bytearray | memoryview | str):
        return UsageError("body must be the raw body of the request, not what was parsed from it.")
    if isinstance(secret_or_secrets, str) or not isinstance(secret_or_secrets, Iterable):
        secret_or_secrets = [secret_or_secrets]
    secrets = list(secret_or_secrets)
    # With an empty key, everybody could sign.
    if not secrets or not all(isinstance(secret, str) and secret.strip() for secret in secrets):
        return UsageError(
            "A webhook secret is missing, empty or no str; HeyGen's begin with whsec_."
        )
    if tolerance is not None and not (isinstance(tolerance, int | float) and tolerance >= 0):
        return UsageError("tolerance must be a number of seconds, 0 or more, or None.")
    if pairs is None:
        return UsageError("headers must be a mapping, or pairs of a name and a value.")
    given = _values(pairs, *_SIGNATURES)
    if not given:
        return WebhookSignatureError("The request has no Heygen-Signature header")
    raw = _raw(body)
    # All are compared, each in constant time: how long it takes tells nothing of any.
    matches = [
        hmac.compare_digest(expected, signature.lower().encode(errors="replace"))
        for expected in [_sign(raw, secret.strip()) for secret in secrets]
        for signature in given
    ]
    if not any(matches):
        return WebhookSignatureError(
            "The signature does not fit the body: another secret, or another body"
        )
    return None if tolerance is None else _staleness(pairs, tolerance)


def _staleness(pairs: _Pairs, tolerance: float) -> WebhookSignatureError | None:
    for value in _values(pairs, "heygen-timestamp"):
        if not _UNIX_SECONDS.fullmatch(value):
            return WebhookSignatureError("The Heygen-Timestamp header is not a time")
        off = time.time() - float(value)
        if abs(off) > tolerance:
            return WebhookSignatureError(
                f"The Heygen-Timestamp header is {abs(off):.0f} s in the "
                f"{'past' if off > 0 else 'future'}, more than {tolerance:g} s"
            )
    return None


def _sign(raw: bytes, secret: str) -> bytes:
    key = secret.encode(errors="surrogatepass")
    return hmac.new(key, raw, hashlib.sha256).hexdigest().encode()


def _raw(body: bytes | str) -> bytes:
    # A str that was not UTF-8 once becomes another body, which no signature fits.
    return body.encode(errors="replace") if isinstance(body, str) else bytes(body)


def _pairs(headers: Any) -> _Pairs | None:
    pairs = headers.items() if hasattr(headers, "items") else headers
    try:
        return [(_text(name).lower(), _text(value).strip()) for name, value in pairs]
    except (TypeError, ValueError):  # nothing that gives pairs
        return None


def _values(pairs: _Pairs, *names: str) -> list[str]:
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
            "HeyGen has signed this body, but it is no event: no JSON object with an event_type",
            body=read_body(raw),
        )
    data, event_id, created_at = (body.get(k) for k in ("event_data", "event_id", "created_at"))
    own = [str(event_id)] if event_id and isinstance(event_id, str | int) else []
    return WebhookEvent(
        event_type=event_type,
        event_data=data if isinstance(data, dict) else {},
        event_id=[*own, *ids, hashlib.sha256(raw).hexdigest()][0],
        created_at=created_at if isinstance(created_at, str) else None,
        body=body,
    )
