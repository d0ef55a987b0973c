"""API keys and bearer tokens: finding, refreshing and hiding them.

Functions here return errors instead of raising them. A raised error has a traceback, and the
locals in its frames would show the secret.
"""

from __future__ import annotations

import inspect
import logging
import os
import re
import threading
from collections.abc import Awaitable, Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn
from weakref import ref

from ..errors import APIConnectionError, APITimeoutError, HeyGenError, UsageError

if TYPE_CHECKING:
    import asyncio

_SHORTEST_HIDDEN = 8  # characters; hiding a word as short as "test" would mangle other text
_REMEMBERED = 8  # earlier tokens that are still hidden, since a late response may contain one

_in_use: set[ref[Credential]] = set()
"""All credentials of this process, for its logs."""


class Credential:
    """An API key or a bearer token. repr and str hide it, and it does not pickle."""

    __slots__ = ("__weakref__", "_header", "_value", "refused", "secret")

    def __init__(self, header: str, secret: str) -> None:
        self.secret = secret
        _in_use.add(ref(self, _in_use.discard))
        _watch_logs()
        self.refused = False
        """Whether HeyGen answered 401 to it and another token is to replace it."""
        self._header = header
        self._value = f"Bearer {secret}" if header == "authorization" else secret

    def header(self) -> tuple[str, str]:
        """Return name and value of the header that authenticates a request."""
        return self._header, self._value

    def hide(self, content: Any) -> Any:
        """Return bytes, text or JSON with the secret replaced by `***`.

        JSON is walked recursively, so it must not be nested too deeply (see `errors.read_body`).
        """
        if len(self.secret) < _SHORTEST_HIDDEN:
            return content
        if isinstance(content, bytes):
            return content.replace(self.secret.encode(), b"***")
        if isinstance(content, str):
            return content.replace(self.secret, "***")
        if isinstance(content, dict):
            return {self.hide(name): self.hide(value) for name, value in content.items()}
        return [self.hide(item) for item in content] if isinstance(content, list) else content

    def __repr__(self) -> str:
        return f"<{self._header}: hidden>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A HeyGen credential cannot be pickled. Create a client in each process.")


class TokenSource(Credential):
    """Bearer tokens from the user's callable.

    The callable is called before the first request, and again after HeyGen answered 401. One
    request calls it; others that need a token meanwhile wait for that call. A refused token is
    marked itself, so a late 401 to an older token does not discard a newer one.
    """

    __slots__ = ("_current", "_failures", "_last_failure", "_provider", "_recent")

    def __init__(self, provider: Callable[[], Any]) -> None:
        super().__init__("authorization", "")
        self._provider = provider
        self._current: Credential | None = None
        self._recent: tuple[Credential, ...] = ()
        self._failures = 0
        self._last_failure: Exception | None = None

    def get(self, time_left: float | None) -> Any:
        """Return the token to send, or the error that prevents it. To be awaited in asyncio.

        Args:
            time_left: How many seconds to wait at most; None for no limit.
        """
        raise NotImplementedError

    def hide(self, content: Any) -> Any:
        """Return bytes, text or JSON without the recent tokens (see `Credential.hide`)."""
        for token in self._recent:
            content = token.hide(content)
        return content

    def _usable(self) -> Credential | None:
        current = self._current
        return None if current is None or current.refused else current

    def _failure_since(self, failures: int) -> HeyGenError | None:
        """Return an error if the callable has failed since `_failures` had the value `failures`.

        A request that waited for another one's call shares its failure. Otherwise a hundred
        waiting requests would call a dead token server one after the other.
        """
        if self._last_failure is None or self._failures == failures:
            return None
        return _provider_error(self._last_failure)

    def _fail(self, problem: Exception) -> HeyGenError:
        self._failures += 1
        self._last_failure = problem
        return _provider_error(problem)

    def _accept(self, token: Any) -> Credential | UsageError:
        """Keep what the callable returned, or return what is wrong with it."""
        if not isinstance(token, str):
            if hasattr(token, "close"):
                token.close()  # Python warns about a coroutine that is never awaited
            return UsageError(
                "bearer_token() must return a string. Use AsyncHeyGen for an asynchronous callable."
            )
        credential = find_credential(None, token)
        if isinstance(credential, Credential):
            self._recent = (*self._recent[1 - _REMEMBERED :], credential)
            self._current, self._last_failure = credential, None
        return credential

    def __repr__(self) -> str:
        return "<authorization: from a callable>"  # whose own repr might show a secret


class Tokens(TokenSource):
    """The tokens of a `HeyGen`, shared by its threads."""

    __slots__ = ("_lock",)

    def __init__(self, provider: Callable[[], str]) -> None:
        super().__init__(provider)
        # Reentrant: a callable that uses this very client gets a recursion error, not a deadlock.
        self._lock = threading.RLock()

    def get(self, time_left: float | None) -> Credential | HeyGenError:
        """Return the token to send; see `TokenSource.get`.

        `time_left` bounds the wait for another thread's call, not a call of the callable.
        """
        token = self._usable()
        if token is not None:
            return token
        failures = self._failures
        if not self._lock.acquire(timeout=-1 if time_left is None else max(0.0, time_left)):
            return _timeout_error()
        try:
            return self._usable() or self._failure_since(failures) or self._accept(self._provider())
        except Exception as problem:
            return self._fail(problem)
        finally:
            self._lock.release()


class AsyncTokens(TokenSource):
    """The tokens of an `AsyncHeyGen`, shared by the tasks of one event loop."""

    __slots__ = ("_caller", "_lock")

    def __init__(self, provider: Callable[[], str | Awaitable[str]]) -> None:
        super().__init__(provider)
        self._lock: asyncio.Lock | None = None  # made when needed: asyncio is slow to import
        self._caller: asyncio.Task[Any] | None = None  # the task that calls the callable

    async def get(self, time_left: float | None) -> Credential | HeyGenError:
        """Return the token to send; see `TokenSource.get`."""
        token = self._usable()
        if token is not None:
            return token
        import asyncio

        self._lock = self._lock or asyncio.Lock()
        task = asyncio.current_task()
        if task is not None and task is self._caller:  # it would wait for itself forever
            return UsageError("bearer_token() must not use the client that it provides tokens for.")
        failures = self._failures
        limit = asyncio.timeout(time_left)
        try:
            async with limit, self._lock:
                result = self._usable() or self._failure_since(failures)
                if result is not None:
                    return result
                self._caller = task
                try:
                    given = self._provider()
                    return self._accept(await given if isinstance(given, Awaitable) else given)
                finally:
                    self._caller = None
        except Exception as problem:
            return _timeout_error() if limit.expired() else self._fail(problem)


def credential_of(
    kind: type[Tokens | AsyncTokens], api_key: str | None, bearer_token: Any
) -> Credential | UsageError:
    """Return a client's credential, or what is wrong with the arguments.

    Args:
        kind: What provides the tokens if `bearer_token` is callable.
        api_key: As given to the client.
        bearer_token: As given to the client.
    """
    if not callable(bearer_token) or api_key is not None:
        return find_credential(api_key, bearer_token)
    if kind is Tokens and inspect.iscoroutinefunction(bearer_token):
        return UsageError(
            "HeyGen needs a plain bearer_token; use AsyncHeyGen for an asynchronous one."
        )
    return kind(bearer_token)


def find_credential(api_key: str | None, bearer_token: str | None) -> Credential | UsageError:
    """Return the credential of the arguments or of HEYGEN_API_KEY, or what is wrong with it."""
    if api_key is not None and bearer_token is not None:
        return UsageError("Give either api_key or bearer_token, not both.")
    if bearer_token is not None:
        name, header, secret = "bearer_token", "authorization", bearer_token
    elif api_key is not None:
        name, header, secret = "api_key", "x-api-key", api_key
    else:
        name, header, secret = "HEYGEN_API_KEY", "x-api-key", os.environ.get("HEYGEN_API_KEY", "")
        if not secret.strip():
            return UsageError(
                "No HeyGen API key: set the environment variable HEYGEN_API_KEY, "
                "or, in Python, pass api_key=... or bearer_token=..."
            )
    if not isinstance(secret, str):
        return UsageError(f"{name} must be a string.")
    secret = secret.strip()  # a key read from a file often ends with a newline
    if not secret:
        return UsageError(f"{name} is empty.")
    if not all("!" <= character <= "~" for character in secret):
        return UsageError(
            f"{name} contains a space, a control or a non-ASCII character. "
            "Copy it again from where you got it."
        )
    return Credential(header, secret)


def _timeout_error() -> APITimeoutError:
    return APITimeoutError(
        "bearer_token() returned no token within the deadline", may_have_been_processed=False
    )


def _provider_error(problem: Exception) -> APIConnectionError:
    """Return the error for a callable that raised `problem`.

    The message names only the type of the exception, since its own message may contain a token.
    It is a connection error that rules out processing, so a text stream knows that its text was
    not sent.
    """
    error = APIConnectionError(
        f"bearer_token() raised {type(problem).__name__} and returned no token",
        may_have_been_processed=False,
    )
    error.__cause__ = problem
    return error


# Logs of the libraries below ----------------------------------------------------------------------

_LOGGERS = ("http11", "http2", "proxy", "connection", "socks")
_REDIRECT = r"(?i)(b'location', b'[^'?]*\?)[^']*"


def _hide_in_log(record: logging.LogRecord) -> bool:
    """Hide credentials, and the queries of redirects, in what a library logs.

    httpcore logs the headers of responses, in which a server may repeat the key, and hpack those of
    requests. This runs only if the logger's level is on.
    """
    credentials = [credential for each in _in_use.copy() if (credential := each())]
    if credentials and str(record.msg).startswith("Encoded header block"):  # hpack's compression
        record.args = ("***",)
    message = hidden = record.getMessage()
    for credential in credentials:
        hidden = credential.hide(hidden)
    hidden = re.sub(_REDIRECT, r"\1***", hidden)
    if hidden != message:
        record.msg, record.args = hidden, ()
    return True


@cache
def _watch_logs() -> None:
    """Add the filter. The first credential does it, as loggers would make the import slower."""
    for name in ("httpx", "httpx2", "hpack.hpack", "hpack.table"):
        logging.getLogger(name).addFilter(_hide_in_log)
    for name in _LOGGERS:
        for library in ("httpcore", "httpcore2"):
            logging.getLogger(f"{library}.{name}").addFilter(_hide_in_log)
