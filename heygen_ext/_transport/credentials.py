"""Bearer tokens that a callable gives: asked for once, kept, and asked for again when refused.

The credential of a client is then one of these, and `get` gives the `Credential` to send. Whoever
is answered 401 marks the one that was refused; whoever comes next asks for another, while the
others wait for it. The mark stands on the credential itself, so that a late 401 for an older token
does not throw away a newer one.
"""

from __future__ import annotations

import inspect
import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from ..errors import APIConnectionError, APITimeoutError, HeyGenError, UsageError
from .settings import Credential, find_credential

if TYPE_CHECKING:
    import asyncio

# Errors are returned, not raised: frames that hold a token must not stand in a traceback.

_REMEMBERED = 8  # tokens of the past that are still hidden: answers to them can come late


class TokenSource(Credential):
    """What both kinds have; it holds no secret itself until it was asked for one."""

    __slots__ = ("_current", "_failures", "_give", "_given", "_problem")

    def __init__(self, give: Callable[[], Any]) -> None:
        super().__init__("authorization", "")
        self._give = give
        self._current: Credential | None = None
        self._given: tuple[Credential, ...] = ()
        self._failures = 0
        self._problem: Exception | None = None

    def hide(self, content: Any) -> Any:
        """Return bytes, text or JSON without the tokens that were given (see `Credential.hide`)."""
        for credential in self._given:
            content = credential.hide(content)
        return content

    def get(self, time_left: float | None) -> Any:
        """Return the token to send, or why there is none; awaited for an `AsyncHeyGen`."""
        raise NotImplementedError

    def _usable(self) -> Credential | None:
        current = self._current
        return None if current is None or current.refused else current

    def _shared(self, failures: int) -> HeyGenError | None:
        """Return how the asking that was waited for failed; then one does not ask in one's turn.

        Else a hundred waiting calls would ask a dead token server one after the other. `failures`
        is how many there were when the wait began.
        """
        if self._problem is None or self._failures == failures:
            return None
        return _not_given(self._problem)

    def _failed(self, problem: Exception) -> HeyGenError:
        self._failures += 1
        self._problem = problem
        return _not_given(problem)

    def _keep(self, token: Any) -> Credential | UsageError:
        """Take what the callable gave."""
        if not isinstance(token, str):
            if hasattr(token, "close"):
                token.close()  # a coroutine that nobody awaits would warn
            return UsageError(
                "bearer_token() must give a string; an asynchronous one is for AsyncHeyGen."
            )
        credential = find_credential(None, token)
        if isinstance(credential, Credential):
            self._given = (*self._given[1 - _REMEMBERED :], credential)
            self._current, self._problem = credential, None
        return credential

    def __repr__(self) -> str:
        return "<authorization: given by a callable>"  # whose own repr might show a secret


class Tokens(TokenSource):
    """The tokens of a `HeyGen`, for many threads."""

    __slots__ = ("_lock",)

    def __init__(self, give: Callable[[], str]) -> None:
        super().__init__(give)
        # Reentrant: a callable that uses this very client fails by recursion, not by a deadlock.
        self._lock = threading.RLock()

    def get(self, time_left: float | None) -> Credential | HeyGenError:
        """Return the token to send; asks for one if there is none, or none that is not refused.

        Waits at most `time_left` seconds for another thread that asks.
        """
        credential = self._usable()
        if credential is not None:
            return credential
        failures = self._failures
        if not self._lock.acquire(timeout=-1 if time_left is None else max(0.0, time_left)):
            return _too_late()
        try:
            return self._usable() or self._shared(failures) or self._keep(self._give())
        except Exception as problem:
            return self._failed(problem)
        finally:
            self._lock.release()


class AsyncTokens(TokenSource):
    """The tokens of an `AsyncHeyGen`, for many tasks of one event loop."""

    __slots__ = ("_asker", "_lock")

    def __init__(self, give: Callable[[], str | Awaitable[str]]) -> None:
        super().__init__(give)
        self._lock: asyncio.Lock | None = None  # made when needed: asyncio is slow to import
        self._asker: asyncio.Task[Any] | None = None  # who holds the lock

    async def get(self, time_left: float | None) -> Credential | HeyGenError:
        """Return the token to send, as `Tokens.get` does; within `time_left` seconds."""
        credential = self._usable()
        if credential is not None:
            return credential
        import asyncio

        self._lock = self._lock or asyncio.Lock()
        asker = asyncio.current_task()
        if asker is not None and asker is self._asker:  # would wait for itself for ever
            return UsageError("bearer_token() must not use the client that it is for.")
        failures = self._failures
        limit = asyncio.timeout(time_left)
        try:
            async with limit, self._lock:
                known = self._usable() or self._shared(failures)
                if known is not None:
                    return known
                self._asker = asker
                try:
                    given = self._give()
                    return self._keep(await given if isinstance(given, Awaitable) else given)
                finally:
                    self._asker = None
        except Exception as problem:
            return _too_late() if limit.expired() else self._failed(problem)


def credential_of(
    kind: type[Tokens | AsyncTokens], api_key: str | None, bearer_token: Any
) -> Credential | UsageError:
    """Return the credential of a client's arguments or of the environment, or what is wrong."""
    if not callable(bearer_token) or api_key is not None:
        return find_credential(api_key, bearer_token)
    if kind is Tokens and inspect.iscoroutinefunction(bearer_token):
        return UsageError("An asynchronous bearer_token is for AsyncHeyGen; HeyGen calls it.")
    return kind(bearer_token)


def _too_late() -> APITimeoutError:
    return APITimeoutError(
        "bearer_token() gave no token within the deadline", may_have_been_processed=False
    )


def _not_given(problem: Exception) -> APIConnectionError:
    """Name only the kind of what went wrong: its words, which stand on the cause, may hold a token.

    It is an error of the connection that says that nothing was processed: a text stream then knows
    that its text was not sent.
    """
    error = APIConnectionError(
        f"bearer_token() gave no token: it raised {type(problem).__name__}",
        may_have_been_processed=False,
    )
    error.__cause__ = problem
    return error
