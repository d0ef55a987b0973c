"""What `TextStream` and `AsyncTextStream` share: their attributes, and the steps of each method.

What waits is written once, as a generator of steps (see `_transport.steps`).
"""

from __future__ import annotations

import logging
import warnings
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from .._transport.clock import Deadline, clock
from .._transport.steps import CallFunction, CallOperation, Steps
from ..errors import (
    APITimeoutError,
    AppendUnconfirmedError,
    HeyGenError,
    StreamClosedError,
    UsageError,
)
from .sender import Sender
from .session import PlaybackWait

if TYPE_CHECKING:
    from .actions import StreamStats
    from .machine import TextStreamMachine

log = logging.getLogger("heygen_ext")

C = TypeVar("C", bound=Callable[..., object] | None)

_CANCEL_RETRIES = 4  # at least, for the cancellation of a session that is left
_CANCEL_TIME = 8.0  # seconds that this may take
_JOIN_TIMEOUT = 1.0  # seconds that a method waits for the sender; later, the sender ends by itself


def checked_callback(on_idle: C) -> C:
    """Return `on_idle`; raise UsageError now, not when it is called, if it is not callable."""
    if on_idle is not None and not callable(on_idle):
        raise UsageError("on_idle must be a function that takes the stream.")
    return on_idle


def all_text_delivered(problem: BaseException) -> bool:
    """Return whether closing a stream failed after HeyGen had acknowledged all text.

    Then only the closing is unconfirmed. The avatar speaks on and the session ends by its idle
    timeout at the latest, so it is not cancelled: that would silence the avatar.
    """
    return isinstance(problem, AppendUnconfirmedError) and not (problem.text or problem.unsent_text)


class TextStreamBase:
    """The attributes of a text stream, and the steps of its methods."""

    _owned: bool  # whether leaving a block by an exception cancels the session
    _opened: Sender[Any] | None = None
    _hls_url: str | None = None
    _handed_over: dict[str, Any] | None = None  # the checkpoint, once detached

    @property
    def _sender(self) -> Sender[Any]:
        if self._opened is None:
            raise UsageError("Open the stream first: await it, or use it with `async with`.")
        return self._opened

    @property
    def _machine(self) -> TextStreamMachine:
        return self._sender.machine

    @property
    def stream_id(self) -> str:
        """HeyGen's id of the session."""
        return self._machine.stream_id

    @property
    def closed(self) -> bool:
        """Whether the stream takes no more text: closed, cancelled, detached or failed."""
        return self._machine.closed

    @property
    def buffered_bytes(self) -> int:
        """The running total of text bytes in HeyGen's last response; 0 before the first."""
        return self._machine.count.buffered_bytes

    @property
    def unsent_text(self) -> str:
        """The text that was written and that HeyGen has not acknowledged yet."""
        with self._sender.lock:  # the sender may be moving text from one place to another
            return self._machine.unsent_text

    @property
    def stats(self) -> StreamStats:
        """The figures so far: appends, retries, bytes, the longest wait in seconds."""
        return self._machine.stats

    def _write_steps(self, text: str) -> Steps[None]:
        sender, machine = self._sender, self._machine
        sender.check_caller(waits=False)
        if machine.full:
            sender.check_caller()

        def write() -> None:
            machine.write(text, clock.now())
            sender.start(self)

        yield from sender.when(lambda: not machine.full, write)

    def _flush_steps(self) -> Steps[None]:
        sender, machine = self._sender, self._machine
        sender.check_caller()
        with sender.lock:
            self._raise_failure()
            position = machine.buffer.flush()
            sender.start(self)

        def check() -> None:
            self._raise_failure()
            machine.check_flushed(position)

        yield from sender.when(
            lambda: machine.buffer.is_confirmed(position) or machine.finished, check
        )

    def _close_steps(self) -> Steps[None]:
        sender, machine = self._sender, self._machine
        sender.check_caller()
        with sender.lock:
            begun = not machine.finished
            if begun:
                machine.close()
                sender.start(self)
        reported = yield from sender.when(lambda: machine.finished, lambda: machine.reported)
        yield CallFunction(sender.join, _JOIN_TIMEOUT)
        if not reported:
            self._raise_failure()
        if begun:
            machine.check_closed()

    def _detach_steps(self) -> Steps[dict[str, Any]]:
        sender, machine = self._sender, self._machine
        sender.check_caller()
        holder = object()

        def hand_over() -> dict[str, Any]:
            if self._handed_over is None:
                self._handed_over = self._take_checkpoint(detached=True)
                machine.detach()
            return self._handed_over

        try:
            with sender.lock:
                machine.hold(holder)
            checkpoint = yield from sender.when(lambda: not machine.busy, hand_over)
        finally:  # also if the wait is interrupted: the stream then continues
            with sender.lock:
                machine.release(holder)
                sender.start(self)
        yield CallFunction(sender.join, _JOIN_TIMEOUT)
        return checkpoint

    def _cancel_steps(self, api: Any = None) -> Steps[bool]:
        from heygen_api.api.avatar_realtime import cancel_avatar_realtime_session as operation

        sender = self._sender
        sender.check_caller(waits=False)
        yield from self._stop_steps()
        response = yield CallOperation(api or sender.api, operation, self.stream_id)
        yield CallFunction(sender.join, _JOIN_TIMEOUT)
        return bool(getattr(response.data, "cancelled", True))

    def _stop_steps(self) -> Steps[None]:
        """Send nothing more."""
        with self._sender.lock:
            self._machine.cancel()
            self._sender.notify()
        yield CallFunction(self._sender.interrupt)

    def _leave_steps(self) -> Steps[None]:
        """Leave a block because of an exception, which matters more than what is unsent."""
        self._machine.abandon()
        if self._owned and not (self._machine.session_over or self._machine.detached):
            api = self._sender.api
            retries = max(_CANCEL_RETRIES, api.options.max_retries)
            try:
                yield from self._cancel_steps(
                    api.with_options(max_retries=retries, deadline=_CANCEL_TIME)
                )
            except HeyGenError as problem:
                log.warning("Session %s could not be cancelled: %s", self.stream_id, problem)
        yield from self._stop_steps()
        yield CallFunction(self._sender.join, _JOIN_TIMEOUT)

    def _playback_steps(self, timeout: float) -> Steps[str]:
        sender, machine = self._sender, self._machine
        wait = PlaybackWait(self.stream_id, timeout, now=clock.now())
        holder = object()
        try:
            while self._hls_url is None:
                with sender.lock:
                    self._raise_failure(about_text=False)
                    machine.hold_final(holder)
                deadline = Deadline(wait.time_for_check(clock.now()))
                api = sender.api.with_options(until=deadline)
                try:
                    self._hls_url = wait.checked((yield from sender.session(api)))
                except APITimeoutError as error:
                    wait.timed_out(error, clock.now())
                if self._hls_url is None:
                    pause = wait.pause(clock.now())
                    yield from sender.when(lambda: machine.error is not None, lambda: None, pause)
        finally:
            with sender.lock:
                machine.release_final(holder)
                sender.notify()
        return self._hls_url

    def _checkpoint(self) -> dict[str, Any]:
        with self._sender.lock:  # the sender may be moving text from one place to another
            return self._take_checkpoint()

    def _take_checkpoint(self, *, detached: bool = False) -> dict[str, Any]:
        """Return a checkpoint; the lock is held."""
        self._raise_failure(about_text=False)
        if self._machine.finished:
            raise StreamClosedError("This stream is closed; there is nothing to hand over.")
        return self._machine.checkpoint(owned=self._owned, detached=detached).to_json()

    def _raise_failure(self, *, about_text: bool = True) -> None:
        if error := self._machine.error_to_raise(about_text=about_text):
            raise error

    def _release_when_dropped(self) -> None:
        """Have the connections closed when this stream is garbage-collected."""
        sender = self._sender  # not in the finalizer: its machine's error refers to this stream
        weakref.finalize(self, sender.dropped, sender.pool).atexit = False

    def __del__(self) -> None:
        if self._opened is None:
            return
        loss = self._machine.unreported_loss()
        if not loss and self._owned and not self._machine.finished:
            loss = "its session is open, and billed until HeyGen's idle timeout ends it"
        if loss:
            warnings.warn(f"{self!r} was dropped: {loss}", ResourceWarning, 2, source=self)

    def __repr__(self) -> str:
        if self._opened is None:
            return f"<{type(self).__name__} not opened>"
        return f"<{type(self).__name__} {self.stream_id}{' closed' if self.closed else ''}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A text stream cannot be copied or pickled; its checkpoint() can.")
