"""The background sender of a text stream, and how a stream's methods wait for it.

What waits is written once, as a generator of steps (see `_transport.steps`). A thread runs the
steps for `TextStream`, a task for `AsyncTextStream`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._transport.clock import clock
from .._transport.steps import Ask, Invoke, Steps
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


class Sender(Generic[A]):
    """Carries out the actions of a stream's machine, and decides nothing itself.

    It ends when there is nothing to do, so that a dropped stream leaves no thread and no task
    behind. The next event starts it again.

    Args:
        api: where the session is read.
        connection: where the appends go. The machine retries them, so the connection does not.
        start: the id of the session, or the checkpoint at which another process left it.
        on_idle: called with the stream when no text has been written for a while.
        on_unconfirmed: what to do when the response to an append is lost.
    """

    lock: AbstractContextManager[Any]
    """Held while the machine is read or changed."""

    def __init__(
        self,
        api: A,
        connection: A,
        start: str | Checkpoint,
        on_idle: Callable[[Any], object] | None,
        on_unconfirmed: OnUnconfirmed,
    ) -> None:
        self.api: A = api
        self.connection: A = connection.with_options(max_retries=0)
        self.machine = TextStreamMachine(
            start,
            now=clock.now(),
            max_retries=api.options.max_retries,
            random=clock.jitter,
            settles=on_unconfirmed == "settle",
        )
        self._on_idle = on_idle
        self._running = False

    # Threads and tasks differ in these. In asyncio, those that wait are coroutines.

    def check_caller(self, *, waits: bool = True) -> None:
        """Raise UsageError if the stream belongs to another process or event loop.

        Also raise it if the caller `waits` for the sender, but is the sender itself in `on_idle`.
        """
        raise NotImplementedError

    def start(self, stream: object) -> None:
        """Wake the sender, or start it. It keeps `stream` alive while it runs."""
        raise NotImplementedError

    def notify(self) -> None:
        """Wake all who wait for a change."""
        raise NotImplementedError

    def wait(self, seconds: float | None) -> Any:
        """Wait for the next change, at most `seconds`."""
        raise NotImplementedError

    def interrupt(self) -> Any:
        """Break off what the sender is doing, if possible: a thread cannot be interrupted."""
        raise NotImplementedError

    def join(self, timeout: float | None) -> Any:
        """Wait at most `timeout` seconds for the sender to end; close the connection if it did."""
        raise NotImplementedError

    # Steps

    def wait_while(
        self, condition: Callable[[], bool], seconds: float | None = None
    ) -> Steps[None]:
        """Wait while `condition` is true, at most `seconds`; the lock is held."""
        until = None if seconds is None else clock.now() + seconds
        while condition():
            left = None if until is None else until - clock.now()
            if left is not None and left <= 0:
                return
            yield Invoke(self.wait, left)

    def session(self, api: A) -> Steps[AvatarRealtimeStatusResponse]:
        """Read the session."""
        from heygen_api.api.avatar_realtime import get_avatar_realtime_session as operation

        response = yield Ask(api, operation, self.machine.stream_id)
        session: AvatarRealtimeStatusResponse = response.data
        return session

    def work(self, stream: object) -> Steps[None]:
        """Carry out the machine's actions until there is nothing to do."""
        machine = self.machine
        while True:
            with self.lock:
                action = machine.next(clock.now())
                if isinstance(action, Idle | Stop):
                    self._running = False
                    self.notify()  # the machine may have found that it cannot continue
                    return
                if isinstance(action, Wait):
                    yield Invoke(self.wait, action.seconds)
            if isinstance(action, Send):
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
                try:
                    yield Invoke(self._on_idle, stream)
                except Exception:
                    log.exception("on_idle of session %s failed", machine.stream_id)

    def _append(self, send: Send) -> Steps[None]:
        from heygen_api.api.avatar_realtime import append_avatar_realtime_text as operation
        from heygen_api.models.append_text_delta_request import AppendTextDeltaRequest

        machine = self.machine
        body = AppendTextDeltaRequest(delta=send.delta, final=send.final)
        try:
            response = yield Ask(self.connection, operation, machine.stream_id, body=body)
        except HeyGenError as error:
            with self.lock:
                machine.failed(error, clock.now())
                self.notify()
        else:
            with self.lock:
                total, ok = response.data.buffered_bytes, response.data.ok
                machine.acknowledged(total, clock.now(), ok=ok)
                self.notify()
