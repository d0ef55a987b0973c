"""The errors of this package: one tree, with the names that openai and stripe use too.

Every error can be pickled and copied, has a message, and contains no credential. The JSON format of
errors comes from HeyGen's public error page and from `StandardAPIError` in the OpenAPI document.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from heygen_api import errors as generated

from ._shown_text import cut, encodable, visible

_TEXT_LIMIT = 2_000  # characters of a non-JSON body that an error keeps
_FACT_LIMIT = 200  # characters of a code or an id that `str(error)` shows
_DEPTH_LIMIT = 100  # levels of JSON; Python parses deeper ones, but cannot copy or pickle them


class HeyGenError(Exception):
    """Base of all errors of this package.

    Every error has these attributes. One that is not known is None.

    - `message`: what happened; never empty. `str(error)` shows at most 2,000 characters of it, on
      one line, with control and format characters as escapes: a log or a terminal may get it.
    - `status_code`: the HTTP status of the response.
    - `code`, `param`, `doc_url`: from HeyGen's error envelope, as `message`. `code` is lower case;
      only a `JobFailedError` has it as HeyGen spells it.
    - `errors`: the envelope's list of failed items (batches, graph nodes).
    - `request_id`: the `X-Request-Id` header, else `X-Amzn-Request-Id` or `X-Amzn-Trace-Id`; quote
      it to HeyGen's support.
    - `retry_after`: how many seconds the server asks to wait.
    - `idempotency_key`: the key of the request. Use it again to repeat the same request.
    - `body`: the body of the response: parsed JSON, or text of at most 2,000 characters.
    - `attempts`: how often the request was sent.
    - `hint`: what else to know or to do; `str(error)` shows it after the message.
    - `unsent_text`: for a text stream, the text that has certainly not reached the server.
    """

    status_code: int | None = None
    code: str | None = None
    message: str
    param: str | None = None
    doc_url: str | None = None
    errors: list[Any] | None = None
    request_id: str | None = None
    retry_after: float | None = None
    idempotency_key: str | None = None
    body: Any = None
    attempts: int | None = None
    hint: str | None = None
    unsent_text: str | None = None

    def __init__(self, message: str = "", **details: Any) -> None:
        unknown = [name for name in details if not hasattr(type(self), name)]
        if unknown:
            raise TypeError(f"{type(self).__name__} has no attribute {', '.join(unknown)}")
        message = encodable(message)
        self.message = message if message.strip() else f"{type(self).__name__} without a message"
        # Default pickling keeps one positional argument and __dict__.
        super().__init__(self.message)
        self.__dict__.update(details)

    def __str__(self) -> str:
        facts = [
            self.status_code is not None and f"HTTP {self.status_code}",
            self.code and f"code {cut(self.code, _FACT_LIMIT)}",
            self.param and f"param {cut(self.param, _FACT_LIMIT)}",
            self.request_id and f"request id {cut(self.request_id, _FACT_LIMIT)}",
            self.attempts is not None and self.attempts > 1 and f"{self.attempts} attempts",
        ]
        known = ", ".join(fact for fact in facts if fact)
        text = cut(self.message, _TEXT_LIMIT)
        text = f"{text.rstrip('.')}; {cut(self.hint, _TEXT_LIMIT)}" if self.hint else text
        return visible(encodable(f"{text} ({known})" if known else text))


class UsageError(HeyGenError, ValueError):
    """An argument is invalid, or the call is impossible now. Nothing was sent. Also ValueError."""


class FileChangedError(HeyGenError):
    """A file grew, shrank or was written to during its upload. There is no asset."""


class APIError(HeyGenError):
    """A call to the API failed."""


class APIConnectionError(APIError):
    """There was no complete response: the connection was refused, reset or lost, or timed out.

    `may_have_been_processed` is False if the request has certainly not reached the server.
    """

    may_have_been_processed: bool = True


class APITimeoutError(APIConnectionError, TimeoutError):
    """Connecting, reading or writing took too long, or the call exceeded its `deadline`."""


class APIResponseValidationError(APIError):
    """A 2xx response cannot be read: it is HTML, empty or incomplete, or has no `data`.

    It is also raised for a 2xx response that contains an `error`, whatever else it contains (see
    `body`): `code` and the end of `message` come from that `error`. And for a webhook delivery that
    HeyGen has signed but that is not an event.
    """


class MissingFieldError(HeyGenError, generated.MissingFieldError):
    """An answer lacks a field that the document requires, or has another type of it.

    It is raised by the attribute alone, and is an AttributeError too: the rest of the answer can be
    used. `model` and `field` name what is missing. `to_dict()` returns what came.
    """


generated.missing_field = MissingFieldError


class APIStatusError(APIError):
    """The status of the response, `status_code`, is not 2xx."""


class BadRequestError(APIStatusError):
    """400: a field is missing or invalid; `param` names it if HeyGen does."""


class AuthenticationError(APIStatusError):
    """401: the key or token is missing, invalid or expired."""


class PaymentRequiredError(APIStatusError):
    """402: there is no credit left, or the plan does not include this."""


class PermissionDeniedError(APIStatusError):
    """403: the credential is valid, but does not allow this."""


class NotFoundError(APIStatusError):
    """404: the id does not exist, or belongs to another account."""


class ConflictError(APIStatusError):
    """409: the state does not allow this, or a request with this idempotency key is running."""


class GoneError(APIStatusError):
    """410: the resource no longer accepts this."""


class PayloadTooLargeError(APIStatusError):
    """413: the request body is larger than HeyGen allows."""


class UnprocessableEntityError(APIStatusError):
    """422: the request body is valid JSON, but HeyGen refuses its content."""


class RateLimitError(APIStatusError):
    """429: too many requests, or too many jobs at once. See `retry_after` (seconds)."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed. It may have acted on the request."""


class StreamClosedError(GoneError):
    """The session accepts no more text.

    `end_reason` is HeyGen's reason, if it gives one: `final_marker`, `idle_timeout` (30 s without
    text) or another word. `unsent_text` is the text that the session does not have.
    """

    end_reason: str | None = None


class AppendUnconfirmedError(APIError):
    """The response to an append was lost. Its `text` may or may not be spoken.

    `text` was not sent again. `unsent_text` was written after it and has certainly not been sent.
    `end_reason` is set if the session turned out to have ended.
    """

    text: str = ""
    end_reason: str | None = None


class SessionFailedError(APIError):
    """The session ended with status `error`. The message contains HeyGen's `error_message`."""

    end_reason: str | None = None


class EndedBeforePlaybackError(APIError):
    """The session ended before it showed a playback URL; `end_reason` says why."""

    end_reason: str | None = None


class StreamTruncatedError(APIConnectionError):
    """An event stream stopped before its end event and could not be resumed."""


class JobFailedError(APIError):
    """A job failed: see `code` and `message`. `snapshot` is the job as last read.

    `code` is spelled as HeyGen spells it, for instance `MOVIO_PAYMENT_INSUFFICIENT_CREDIT` or
    `generation_failed`.
    """

    snapshot: Any = None


class JobNeedsInputError(APIError):
    """A job waits for a person to act. `snapshot` is the job as last read."""

    snapshot: Any = None


class JobTimeoutError(APIError, TimeoutError):
    """A wait took longer than its timeout. `last` is the resource as last read, or None."""

    last: Any = None


class WebhookSignatureError(HeyGenError):
    """A webhook delivery is too old, or cannot be proven to be HeyGen's. Answer it with 400."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def as_heygen_error(problem: BaseException) -> HeyGenError:
    """Return `problem` if it is a HeyGenError, else a HeyGenError caused by it.

    Other exceptions come from hooks of the user's HTTP client, for instance.
    """
    if isinstance(problem, HeyGenError):
        return problem
    error = APIConnectionError(f"The request failed: {type(problem).__name__}: {problem}")
    error.__cause__ = problem
    return error


def read_body(content: bytes) -> Any:
    """Return a body for an error: parsed JSON, or text of limited length, or None if empty."""
    if not content.strip():
        return None
    # A byte-order mark or UTF-16, as some gateways send. Text without either is UTF-8.
    text = content.decode(json.detect_encoding(content), errors="replace")
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return text[:_TEXT_LIMIT]
    return body if _is_shallow(body) else text[:_TEXT_LIMIT]


def _is_shallow(body: Any) -> bool:
    level = [body]
    for _ in range(_DEPTH_LIMIT):
        level = [
            inner
            for value in level
            if isinstance(value, dict | list)
            for inner in (value.values() if isinstance(value, dict) else value)
        ]
        if not level:
            return True
    return False


def status_error(
    status: int, content: bytes, *, hide: Callable[[Any], Any] = lambda body: body, **details: Any
) -> APIStatusError:
    """Return the error for a response that is not 2xx.

    Reads HeyGen's error envelope, its older flat form (`{"code": 400543, "message": ...}`) and what
    gateways send instead.

    Args:
        status: The HTTP status.
        content: The body.
        hide: Removes secrets from bytes, and from parsed JSON.
        details: Further attributes of the error.
    """
    body = hide(read_body(hide(content)))  # twice: JSON can escape the letters of a secret
    envelope = _envelope(body)
    errors = envelope.get("errors")
    kind = InternalServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)
    return kind(
        _text(envelope.get("message")) or _default_message(status, body),
        status_code=status,
        code=_code(envelope),
        param=_text(envelope.get("param")),
        doc_url=_text(envelope.get("doc_url")),
        errors=errors if isinstance(errors, list) else None,
        body=body,
        hint="check the API key or token" if status == 401 else None,
        **details,
    )


def error_in(body: Any) -> tuple[str | None, str | None]:
    """Return code and message of the `error`, an object or text, in a 2xx body; None if missing."""
    error = body.get("error") if isinstance(body, dict) else None
    if isinstance(error, str):
        return None, _text(error)
    if not isinstance(error, dict):
        return None, None
    return _code(error), _text(error.get("message"))


def _code(envelope: Mapping[str, Any]) -> str | None:
    code = (_text(envelope.get("code")) or "").strip().lower()
    return code if code not in ("", "error") else None  # as in HeyGen's own CLI


def _envelope(body: Any) -> Mapping[str, Any]:
    if not isinstance(body, dict):
        return {}
    error = body.get("error")
    if isinstance(error, dict):
        return error
    if isinstance(error, str):
        return {**body, "message": body.get("message") or error}
    if not body.get("message") and body.get("detail"):  # FastAPI's form
        return {**body, "message": _detail(body["detail"])}
    return body


def _detail(detail: Any) -> Any:
    """Return FastAPI's `detail` as text: each invalid field with its reason."""
    if not isinstance(detail, list):
        return detail
    reasons = []
    for item in detail:
        if isinstance(item, dict) and "msg" in item:
            place = item.get("loc")
            names = ".".join(str(name) for name in place) if isinstance(place, list) else ""
            reasons.append(f"{names}: {item['msg']}" if names else str(item["msg"]))
        else:
            reasons.append(_text(item) or "")
    return "; ".join(reason for reason in reasons if reason)


def _text(value: Any) -> str | None:
    if value is None:
        return None
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return encodable(text) if text.strip() else None


def _default_message(status: int, body: Any) -> str:
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:  # 520 and others that gateways use
        phrase = f"{status}, a status that HTTP does not define"
    if 300 <= status < 400 and status != 304:  # not modified: no redirect
        return f"The server sent a redirect ({phrase}), which is not followed"
    if isinstance(body, str) and "<html" in body[:500].lower():
        return f"{phrase}: the response is a web page, not HeyGen's JSON, probably from a gateway"
    reason = _plain_text(body)
    return f"{phrase}: {reason}" if reason else f"{phrase} (the server gave no reason)"


def _plain_text(body: Any) -> str:
    """Return the start of a body if it is plain text: no markup, no cut JSON, no binary data."""
    text = " ".join(body.split()) if isinstance(body, str) else ""
    plain = text[:1] not in tuple("<{[") and "\ufffd" not in text and re.search(r"[^\W\d]", text)
    return cut(text, _FACT_LIMIT) if plain else ""
