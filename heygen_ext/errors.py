"""Every error this package raises: one tree, with the names users know from openai and stripe.

They can be pickled and copied, always say something, and hold no credential. Facts about the wire
format of errors: HeyGen's public error page and `StandardAPIError` in the OpenAPI document.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

_TEXT_LIMIT = 2_000  # characters of a non-JSON body that are kept on an error
_DEPTH_LIMIT = 100  # levels of JSON; what lies deeper can be parsed, but not be copied or pickled


class HeyGenError(Exception):
    """Base of all errors of this package.

    Every attribute is there on every error and is None where nothing is known of it:

    - `status_code`: HTTP status of the answer.
    - `code`, `message`, `param`, `doc_url`: what HeyGen's error envelope said; `message` is never
      empty. `code` is lower case.
    - `errors`: the envelope's list of failing items (batches, graph nodes).
    - `request_id`: the `X-Request-Id` header, to quote to HeyGen's support.
    - `retry_after`: seconds the server asked to wait.
    - `idempotency_key`: the key the request carried; reuse it to ask for the same thing again.
    - `body`: the answer's body: parsed JSON, else text cut at 2,000 characters.
    - `attempts`: how many times the request was sent.
    - `hint`: what else to know or do; `str(error)` shows it behind the message.
    - `unsent_text`: on errors of a text stream, the text that the server certainly does not hold.
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
        self.message = message if message.strip() else f"{type(self).__name__} without a message"
        # One positional argument and the rest in __dict__: the default pickling then keeps both.
        super().__init__(self.message)
        self.__dict__.update(details)

    def __str__(self) -> str:
        facts = [
            self.status_code is not None and f"HTTP {self.status_code}",
            self.code and f"code {self.code}",
            self.param and f"param {self.param}",
            self.request_id and f"request id {self.request_id}",
            self.attempts is not None and self.attempts > 1 and f"{self.attempts} attempts",
        ]
        known = ", ".join(fact for fact in facts if fact)
        text = f"{self.message.rstrip('.')}; {self.hint}" if self.hint else self.message
        return f"{text} ({known})" if known else text


class UsageError(HeyGenError, ValueError):
    """This package was called in a way that cannot work; nothing was sent. Also a ValueError."""


class FileChangedError(HeyGenError):
    """A file grew, shrank or was written to while it was uploaded; no asset came of it."""


class APIError(HeyGenError):
    """A call to the API failed."""


class APIConnectionError(APIError):
    """No whole answer came: refused, reset, cut or timed out.

    `may_have_been_processed` is False when the request provably never reached the server.
    """

    may_have_been_processed: bool = True


class APITimeoutError(APIConnectionError, TimeoutError):
    """No answer in time (connecting, waiting for the pool, reading, writing, or the `deadline`)."""


class APIResponseValidationError(APIError):
    """A 2xx answer that cannot be read: HTML, empty, cut, or without a required field.

    Also one that has an `error`, whatever else is in it (see `body`): `code` and the end of
    `message` are then what that says.

    Also a webhook delivery that HeyGen has signed and that is no event.
    """


class APIStatusError(APIError):
    """The server answered with a status that is not 2xx; `status_code` is that status."""


class BadRequestError(APIStatusError):
    """400: a field is missing or wrong; `param` names it where HeyGen says so."""


class AuthenticationError(APIStatusError):
    """401: the key or token is missing, wrong or expired."""


class PaymentRequiredError(APIStatusError):
    """402: no credit left, or the plan does not include this."""


class PermissionDeniedError(APIStatusError):
    """403: the credential is valid, the action is not allowed."""


class NotFoundError(APIStatusError):
    """404: the id is unknown, or not yours."""


class ConflictError(APIStatusError):
    """409: a clash of state, or a request with the same idempotency key is still running."""


class GoneError(APIStatusError):
    """410: the resource no longer takes this."""


class PayloadTooLargeError(APIStatusError):
    """413: the body is larger than HeyGen allows."""


class UnprocessableEntityError(APIStatusError):
    """422: the body was understood and refused."""


class RateLimitError(APIStatusError):
    """429: too many requests or too many jobs at once; see `retry_after` (seconds)."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed; whether it acted is not known."""


class StreamClosedError(GoneError):
    """The session takes no more text.

    `end_reason` is what HeyGen says of the end, where it says anything: `final_marker`,
    `idle_timeout` (30 s without text) or another word. `unsent_text` is what was not taken.
    """

    end_reason: str | None = None


class AppendUnconfirmedError(APIError):
    """An append went unanswered: `text` may or may not be spoken, and was not sent again.

    `unsent_text` is what was written after it and certainly was not sent. `end_reason` is set if
    the session was found to have ended.
    """

    text: str = ""
    end_reason: str | None = None


class SessionFailedError(APIError):
    """The session ended in status `error`; the message is the `error_message` HeyGen gave."""

    end_reason: str | None = None


class EndedBeforePlaybackError(APIError):
    """The session ended before its playback address was ever seen; `end_reason` says how."""

    end_reason: str | None = None


class StreamTruncatedError(APIConnectionError):
    """An event stream stopped without the event that ends it, and could not be resumed."""


class JobFailedError(APIError):
    """A job ended in failure: `code`, `message`, and `snapshot`, the job as last seen."""

    snapshot: Any = None


class JobNeedsInputError(APIError):
    """A job waits for a person to act; `snapshot` is the job as last seen."""

    snapshot: Any = None


class JobTimeoutError(APIError, TimeoutError):
    """What was waited for did not come in time; `last` is the resource as last seen, or None."""

    last: Any = None


class WebhookSignatureError(HeyGenError):
    """A webhook delivery that is not provably HeyGen's, or is too old; answer it with 400."""


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
    """Return `problem` itself, or (an error in a caller's hook, say) one of ours caused by it."""
    if isinstance(problem, HeyGenError):
        return problem
    error = APIConnectionError(f"The request failed: {type(problem).__name__}: {problem}")
    error.__cause__ = problem
    return error


def read_body(content: bytes) -> Any:
    """Return a body as an error carries it: parsed JSON, else text (cut), else None when empty."""
    if not content.strip():
        return None
    text = content.decode("utf-8", errors="replace")
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
    """Return the error of the tree for a non-2xx answer.

    Reads HeyGen's envelope, its older flat form (`{"code": 400543, "message": ...}`) and whatever a
    gateway may answer instead. `hide` takes out of a body what must not stand on an error.
    """
    body = hide(read_body(hide(content)))  # twice: JSON can spell a secret in many ways
    envelope = _envelope(body)
    errors = envelope.get("errors")
    kind = InternalServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)
    return kind(
        _text(envelope.get("message")) or _unexplained(status, body),
        status_code=status,
        code=_code(envelope),
        param=_text(envelope.get("param")),
        doc_url=_text(envelope.get("doc_url")),
        errors=errors if isinstance(errors, list) else None,
        body=body,
        **details,
    )


def error_in(body: Any) -> tuple[str | None, str | None]:
    """Return the code and message of an `error` (also a mere text) in a 2xx answer, if any."""
    error = body.get("error") if isinstance(body, dict) else None
    if isinstance(error, str):
        return None, _text(error)
    if not isinstance(error, dict):
        return None, None
    return _code(error), _text(error.get("message"))


def _code(envelope: Mapping[str, Any]) -> str | None:
    code = (_text(envelope.get("code")) or "").strip().lower()
    return code if code not in ("", "error") else None  # as HeyGen's own CLI


def _envelope(body: Any) -> Mapping[str, Any]:
    if not isinstance(body, dict):
        return {}
    error = body.get("error")
    if isinstance(error, dict):
        return error
    if isinstance(error, str):
        return {**body, "message": body.get("message") or error}
    return body


def _text(value: Any) -> str | None:
    if value is None:
        return None
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    # Half a surrogate pair, which JSON can spell, could not be printed.
    return text.encode(errors="replace").decode() if text.strip() else None


def _unexplained(status: int, body: Any) -> str:
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:  # 520 and other statuses that gateways made up
        phrase = "a status outside the standard"
    if 300 <= status < 400:
        return f"The server answered with a redirect ({phrase}), which is not followed"
    if isinstance(body, str) and "<html" in body[:500].lower():
        return f"{phrase}: a web page came instead of HeyGen's JSON, probably from a gateway"
    return f"{phrase}: the server gave no reason"
