"""The background sender of a text stream, and how a stream's methods wait for it.

What waits is written once, as a generator of steps (see `_transport.steps`). A thread runs the
steps for `TextStream`, a task for `AsyncTextStream`.
"""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._transport.clock import clock
from .._transport.settings import timeout_of
from .._transport.steps import CallFunction, CallOperation, Step, Steps
from ..errors import HeyGenError
from .actions import CheckSession, Idle, NotifyIdle, Send, Stop, Wait
from .checkpoint import Checkpoint
from .machine import TextStreamMachine

if TYPE_CHECKING:
    from heygen_api.models.avatar_realtime_status_response import AvatarRealtimeStatusResponse

    from .._transport.drivers import Api, AsyncApi
    from .opening import OnUnconfirmed

log = logging.getLogger("heygen_ext")

A = TypeVar("A", "Api", "AsyncApi")
T = TypeVar("T")

_LONGEST_APPEND = 120.0  # seconds, if the user lifted the time-outs


class OwnPool(Generic[A]):
    """The connection pool of one stream, made when it is used. It refers to nothing else.

    - `api`: the client whose calls use the pool; None until then, and after `take`.
    - `loop`: the event loop that it belongs to, in asyncio.
    """

    def __init__(self, client: A, api: A | None) -> None:
        self._client: A = client
        self.api: A | None = api
        self.loop: Any = None

    def get(self) -> A:
        """Return the client whose calls use the pool."""
        if self.api is None:
            self.api = self._client.with_own_pool()
        return self.api

    def take(self) -> A | None:
        """Return that client for closing it; the next `get` makes another pool."""
        api, self.api = self.api, None
        return api


class Sender(ABC, Generic[A]):
    """Carries out the actions of a stream's machine, and decides nothing itself.

    It ends when there is nothing to do, so that a dropped stream leaves no thread and no task
    behind. The next event starts it again. It keeps the stream alive until all text is sent, and
    not while it waits for more: a stream that its owner dropped must not be kept open.

    Args:
        api: Where the session is read.
        connection: Where the appends go. None: the first append makes a connection pool.
        start: The id of the session, or the checkpoint at which another process left it.
        on_idle: Called with the stream when no text has been written for a while.
        on_unconfirmed: What to do when the response to an append is lost.

    `stream` returns the stream, or None if it was dropped. Who makes the stream sets it.
    """

    def __init__(
        self,
        api: A,
        connection: A | None,
        start: str | Checkpoint,
        on_idle: Callable[[Any], object] | None,
        on_unconfirmed: OnUnconfirmed,
    ) -> None:
        self.api: A = api
        self.pool: OwnPool[A] = OwnPool(api, connection)
        self.machine = TextStreamMachine(
            start,
            now=clock.now(),
            max_retries=api.options.max_retries,
            random=clock.jitter,
            settles=on_unconfirmed == "settle",
        )
        self._on_idle = on_idle
        self._running = False
        self.stream: Callable[[], object] = lambda: None
        self._kept: object = None

    # Threads and tasks differ in these. In asyncio, those that wait are coroutines.

    @property
    @abstractmethod
    def lock(self) -> AbstractContextManager[Any]:
        """Held while the machine is read or changed. Nothing waits while it holds the lock."""

    @abstractmethod
    def check_caller(self, *, waits: bool = True) -> None:
        """Raise UsageError if the stream belongs to another process or event loop.

        Also raise it if the caller `waits` for the sender, but is the sender itself in `on_idle`.
        """

    @abstractmethod
    def start(self) -> None:
        """Wake the sender, or start it. Needs the lock."""

    def keep(self) -> None:
        """Keep the stream alive until all of its text is sent. Needs the lock."""
        self._kept = self.stream()

    def let_go(self) -> object:
        """Stop keeping the stream, and return it. Its last reference may end only without the lock.

        Needs the lock.
        """
        kept, self._kept = self._kept, None
        return kept

    @abstractmethod
    def notify(self) -> None:
        """Wake all who wait for a change. Needs the lock."""

    @abstractmethod
    def waiter(self) -> Any:
        """Return what the next `notify` wakes. Needs the lock."""

    @abstractmethod
    def wait(self, waiter: Any, seconds: float | None) -> Any:
        """Wait for the change that wakes `waiter`, at most `seconds`. The lock must not be held."""

    @abstractmethod
    def interrupt(self) -> Any:
        """Break off what the sender is doing, if possible: a thread cannot be interrupted."""

    @abstractmethod
    def join(self, timeout: float | None) -> Any:
        """Wait at most `timeout` seconds for the sender to end; close the connection if it did."""

    @abstractmethod
    def close_connection(self) -> Any:
        """Close the stream's connection pool, if it has one."""

    @staticmethod
    @abstractmethod
    def dropped(pool: OwnPool[A]) -> None:
        """Close the connection pool of a stream that was garbage-collected."""

    @abstractmethod
    def for_caller(self, step: Step) -> Step:
        """Return `step` so that it runs with the context variables of the caller's last call."""

    # The connection

    @property
    def connection(self) -> A:
        """Where the appends go: a connection pool of the stream's own, made when it is used.

        The machine retries appends, so the connection does not. An append has a bound on its whole
        time, so that a response which comes byte by byte counts as lost in the end.
        """
        return self.pool.get()

    def _for_appends(self) -> A:
        from heygen_api.api.avatar_realtime.append_avatar_realtime_text import OPERATION

        connection = self.connection
        deadline = connection.options.deadline
        if deadline is None:
            read = timeout_of(OPERATION, connection.options.timeout, events=False).read
            deadline = _LONGEST_APPEND if read is None else 2 * read
        return connection.with_options(max_retries=0, deadline=deadline)

    # Steps

    def when(
        self,
        ready: Callable[[], object],
        act: Callable[[], T],
        seconds: float | None = None,
    ) -> Steps[T]:
        """Wait until `ready()`, at most `seconds`; then return `act()`. Both run with the lock."""
        until = None if seconds is None else clock.now() + seconds
        while True:
            with self.lock:
                left = None if until is None else until - clock.now()
                if ready() or (left is not None and left <= 0):
                    return act()
                waiter = self.waiter()
            yield CallFunction(self.wait, waiter, left)

    def session(self, api: A) -> Steps[AvatarRealtimeStatusResponse]:
        """Read the session."""
        from heygen_api.api.avatar_realtime import get_avatar_realtime_session as operation

        response = yield CallOperation(api, operation, self.machine.stream_id)
        session: AvatarRealtimeStatusResponse = response.data
        return session

    def work(self) -> Steps[None]:
        """Carry out the machine's actions until there is nothing to do."""
        machine = self.machine
        stream: object = None
        while True:
            with self.lock:
                action = machine.next(clock.now())
                # Whitespace at the end waits for more text.
                if not (machine.unsent_text.strip() or machine.busy or machine.state.closing):
                    stream = self.let_go()
                if isinstance(action, Idle | Stop):
                    self._running = False
                    self.notify()  # the machine may have found that it cannot continue
                    return
                waiter = self.waiter() if isinstance(action, Wait) else None
            stream = None
            if isinstance(action, Wait):
                yield CallFunction(self.wait, waiter, action.seconds)
            elif isinstance(action, Send):
                yield from self._append(action)
            elif isinstance(action, CheckSession):
                try:
                    session = yield from self.session(self.api)
                except Exception:
                    session = None  # the refusal of the append is then the only reason
                with self.lock:
                    machine.session_checked(session, clock.now())
                    self.notify()
            elif isinstance(action, NotifyIdle) and self._on_idle is not None:
                stream = self.stream()
                try:
                    if stream is not None:  # else it was dropped
                        yield self.for_caller(CallFunction(self._on_idle, stream))
                except Exception:
                    log.exception("on_idle of session %s failed", machine.stream_id)
                stream = None

    def _append(self, send: Send) -> Steps[None]:
        from heygen_api.api.avatar_realtime import append_avatar_realtime_text as operation

        machine = self.machine
        # No model: the models of requests need attrs, which takes long to import.
        body = {"delta": send.delta, "final": send.final}
        try:
            step = CallOperation(self._for_appends(), operation, machine.stream_id, body=body)
            response = yield self.for_caller(step)
        except HeyGenError as error:
            with self.lock:
                machine.failed(error, clock.now())
                self.notify()
        else:
            with self.lock:
                total = getattr(response.data, "buffered_bytes", None)
                ok = getattr(response.data, "ok", None)
                answered = machine.acknowledged(total, clock.now(), ok=ok)
                self.notify()
            if not answered:  # further responses to older requests may be waiting on the connection
                yield CallFunction(self.close_connection)
