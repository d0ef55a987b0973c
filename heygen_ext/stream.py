"""`TextStream`: write text as to a file, and an avatar speaks it while it arrives."""

from __future__ import annotations

import contextvars
import logging
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext, suppress
from itertools import repeat
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ._streaming.base import TextStreamBase, all_text_delivered, checked_callback
from ._streaming.checkpoint import Checkpoint
from ._streaming.sender import OwnPool, Sender
from ._streaming.threads import start_thread
from ._transport.steps import Step, run
from .errors import UsageError

if TYPE_CHECKING:
    from ._streaming.opening import OnUnconfirmed
    from ._transport.drivers import Api
    from .words import WordStream

log = logging.getLogger("heygen_ext")


class TextStream(TextStreamBase):
    """The text input of one avatar session of type `text_stream`.

    `HeyGen.open_text_stream` and `HeyGen.attach_text_stream` return it. `write` returns at once. A
    thread sends one request after the other; each carries all text that was written during the one
    before. If a request fails, the next `write`, `flush`, `close` or `wait_for_hls_url` raises the
    error, with `unsent_text`. Several threads may write.

    The end of a `with` block closes the stream. If an exception leaves the block, or the closing
    fails, a session that was opened here is cancelled, because every second is billed. A session
    that was attached to is left alone; what was not sent to it stays in `unsent_text`. If only the
    response to the closing is lost, HeyGen has all text, and the avatar goes on to speak it.
    """

    def __init__(
        self,
        api: Api,
        start: str | Checkpoint,
        *,
        connection: Api | None = None,
        owned: bool,
        on_idle: Callable[[TextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> None:
        checked_callback(on_idle)
        self._api = api
        sender = _ThreadSender(api, connection, start, on_idle, on_unconfirmed)
        self._open_with(sender, owned=owned)
        if on_idle is not None or isinstance(start, Checkpoint):
            with sender.lock:
                sender.start()

    def write(self, text: str) -> None:
        """Have `text` spoken. Returns at once, unless more than 64 KiB are unsent: then it waits.

        A half-written word waits up to 150 ms for its end, or until `flush` or `close`.

        Raises:
            UsageError: `text` is not a str, or contains half of a surrogate pair. It was not added.
            StreamClosedError: The session is over; see `end_reason` and `unsent_text`.
            AppendUnconfirmedError: The response to an append was lost; see `text` and
                `unsent_text`.
            HeyGenError: Another error of an append; see `unsent_text`.
        """
        run(self._methods.write(text))

    def write_all(self, texts: Iterable[str]) -> None:
        """Write each of `texts` as it arrives, for instance the tokens of an LLM.

        Raises:
            HeyGenError: As `write`.
        """
        for text in texts:
            self.write(text)

    def flush(self) -> None:
        """Send all text, half-written words too; return when HeyGen has acknowledged it.

        Raises:
            HeyGenError: As `write`.
        """
        run(self._methods.flush())

    def close(self) -> None:
        """Send the remaining text with `final: true` and wait for the response.

        The avatar speaks the text that it has; `words` and the playback URL stay usable. Closing a
        closed stream does nothing.

        While another thread waits in `wait_for_hls_url`, the final marker waits until the URL was
        seen, at most 20 s after the last text: a short text could be over before.

        Raises:
            HeyGenError: As `write`.
        """
        run(self._methods.close())

    def checkpoint(self) -> dict[str, Any]:
        """Return a small JSON value with which another process can continue this stream.

        It contains the session's id, what HeyGen is known to hold, and the unsent text. Pass it to
        `resume_text_stream`. This stream goes on as before: text that is written or sent after the
        checkpoint is not in it. Checkpoints do not record `close()`; call it again. To hand a
        stream over without any uncertainty, use `detach`.

        Raises:
            StreamClosedError: The stream is closed.
            HeyGenError: The stream has failed; as `write`.
        """
        return self._methods.checkpoint()

    def detach(self) -> dict[str, Any]:
        """Hand the session over to another process: wait for the append in flight, then stop.

        The session stays open (HeyGen waits 30 s for more text), and leaving the block does not
        touch it any more. If the wait is interrupted, the stream goes on as before. Other threads
        that wait in `flush` or `close` of this stream get a StreamClosedError.

        Returns:
            The checkpoint for `resume_text_stream`. Nothing is sent after it, so only an append
            whose response was lost just then is uncertain; `resume_text_stream` settles it. A
            second call returns the same checkpoint.

        Raises:
            HeyGenError: As `checkpoint`.
        """
        return run(self._methods.detach())

    def cancel(self) -> bool:
        """End the session at once, even if text is unspoken; billing stops. Safe to repeat.

        Returns:
            True if this call ended the session, False if it had ended before.

        Raises:
            APIError: The cancellation could not be confirmed.
        """
        try:
            return run(self._methods.cancel())
        except KeyboardInterrupt:
            log.warning("Cancelling session %s was interrupted; it may be running", self.stream_id)
            raise

    def wait_for_hls_url(self, timeout: float = 60.0) -> str:
        """Return the URL that plays the avatar (HLS); wait until there is one.

        HeyGen shows the URL only while the session streams. So the session is read every second,
        and the first URL is kept.

        Args:
            timeout: Seconds to wait in total.

        Raises:
            EndedBeforePlaybackError: The session ended before; see `end_reason`.
            SessionFailedError: The session failed; the message has the reason.
            JobTimeoutError: `timeout` passed; `last` is the session as last read.
        """
        return run(self._methods.wait_for_hls_url(timeout))

    def words(self) -> WordStream:
        """Iterate over the spoken words with their times; see `HeyGen.words`."""
        from .words import WordStream

        return WordStream(self._api, self.stream_id)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            if error is None:
                self.close()
                return
        except BaseException as problem:  # Ctrl-C too
            if not all_text_delivered(problem):
                self._leave()
            raise
        self._leave()

    def _leave(self) -> None:
        """Leave the block in a thread, which goes on if Ctrl-C ends the wait for it.

        It is not a daemon, so the interpreter waits for it at its exit too.
        """
        try:
            self._sender.check_caller(waits=False)
        except UsageError as problem:  # the exception that leaves the block matters more
            log.warning("Session %s could not be cancelled: %s", self.stream_id, problem)
            return

        def leave() -> None:  # refers to this stream, so that it lives as long as the thread
            run(self._methods.leave())

        context, name = contextvars.copy_context(), f"heygen-ext leaving {self.stream_id}"
        leaving = threading.Thread(target=context.run, args=(leave,), name=name)
        try:
            start_thread(leaving)
        except RuntimeError:
            leave()
        else:
            leaving.join()


class _ThreadSender(Sender["Api"]):
    """Runs the sender's steps in a thread.

    Ctrl-C can raise KeyboardInterrupt in the main thread wherever CPython looks for signals: after
    a call, at a jump backwards and at the start of a Python function. So the lock is one that is
    implemented in C: `with lock` takes and releases it without a place in between where a signal is
    looked for. `threading.Condition` is Python code, and an interrupt in it leaves its lock held.

    For the same reason, nothing waits while it holds the lock. Each waiter has a queue of its own,
    also implemented in C. An interrupt leaves at most an unused queue behind.
    """

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._lock = threading.RLock()
        self._condition = threading.Condition(self._lock)  # only to ask who holds the lock
        self._waiters: list[SimpleQueue[None]] = []
        self._thread: threading.Thread | None = None
        self._context = contextvars.copy_context()

    @property
    def lock(self) -> AbstractContextManager[Any]:
        # At the interpreter's exit, other threads are frozen, perhaps one that holds the lock.
        return nullcontext() if sys.is_finalizing() else self._lock

    def check_caller(self, *, waits: bool = True) -> None:
        self.api.pools.check()
        if waits and threading.current_thread() is self._thread:
            raise UsageError("on_idle must not wait for its own stream; it may only write.")
        if waits and self._holds_lock():  # the sender would never get it
            raise UsageError(
                "A signal handler must not wait for the stream that it interrupted. It may cancel "
                "it, or raise an exception that leaves the stream's block."
            )

    def _holds_lock(self) -> bool:
        """Return whether the lock is held below the caller, in a method that a signal stopped."""
        try:
            self._condition.notify(0)
        except RuntimeError:
            return False
        return True

    def start(self) -> None:
        self._context = contextvars.copy_context()
        if self.machine.state.finished:
            self.notify()
            return
        self.keep()
        if self._running:
            self.notify()
            return
        name = f"heygen-ext {self.machine.stream_id}"
        # The thread begins in a copy of its own, since two threads cannot enter one context.
        run_in = self._context.copy().run
        thread = threading.Thread(target=run_in, args=(self._run,), name=name, daemon=True)
        try:
            start_thread(thread)
        except RuntimeError as problem:
            self.machine.driver_failed(problem)
            if error := self.machine.state.error_to_raise():
                raise error from None
            return  # there was nothing to do
        self._thread, self._running = thread, True

    def _run(self) -> None:
        try:
            run(self.work())
        except BaseException as problem:  # any, or callers would wait for this thread forever
            with self.lock:
                self.machine.driver_failed(problem)
                self._running = False
                self.notify()
        with self.lock:
            stream = self.let_go() if not self._running else None
        del stream
        if self.machine.state.finished:
            self.close_connection()

    def for_caller(self, step: Step) -> Step:
        return _InContext(step, self._context)

    def notify(self) -> None:
        # One call, so that no signal can interrupt it halfway.
        waiters, self._waiters = self._waiters, []
        deque(map(SimpleQueue.put, waiters, repeat(None)), maxlen=0)

    def waiter(self) -> SimpleQueue[None]:
        waiter: SimpleQueue[None] = SimpleQueue()
        self._waiters.append(waiter)
        return waiter

    def wait(self, waiter: SimpleQueue[None], seconds: float | None) -> None:
        if sys.is_finalizing():
            self.machine.driver_failed(RuntimeError("the interpreter exits and runs no threads"))
            return
        with suppress(Empty):
            waiter.get(timeout=seconds)

    def interrupt(self) -> None:
        pass

    def join(self, timeout: float | None) -> None:
        if sys.is_finalizing():
            return
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout)
        if not self._running:
            self.close_connection()

    def close_connection(self) -> None:
        self.dropped(self.pool)

    @staticmethod
    def dropped(pool: OwnPool[Api]) -> None:
        if api := pool.take():
            api.close()


class _InContext:
    """A step that runs with other context variables."""

    def __init__(self, step: Step, context: contextvars.Context) -> None:
        self._step, self._context = step, context

    def run(self) -> Any:
        return self._context.run(self._step.run)

    async def run_async(self) -> Any:
        return await self._step.run_async()
