"""`TextStream`: text written like to a file, spoken by an avatar as it comes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ._streaming.actions import Action, CheckSession, Idle, NotifyIdle, Send, Stop, Wait
from ._streaming.base import TextStreamBase, all_text_delivered, checked_callback, new_machine
from ._streaming.checkpoint import Checkpoint
from ._streaming.session import PlaybackWait
from ._transport.clock import clock
from .errors import APITimeoutError, HeyGenError, UsageError

if TYPE_CHECKING:
    from ._streaming.opening import OnUnconfirmed
    from ._transport.drivers import Api
    from .words import WordStream

log = logging.getLogger("heygen_ext")

# Seconds that cancelling waits for the append in flight; then its thread ends by itself.
_GRACE = 1.0


class TextStream(TextStreamBase):
    """The input of one avatar session of type `text_stream`.

    Made by `HeyGen.open_text_stream` and `HeyGen.attach_text_stream`. `write` returns at once; a
    thread sends one request after the other, each with all that was written during the one before.
    What fails there is raised by the next `write`, `flush`, `close` or `wait_for_hls_url`, with
    `unsent_text`. Several threads may write.

    The end of a `with` block closes the stream. An exception that leaves the block, one of the
    closing too, cancels the session if it was opened here (every second is billed); a session that
    was attached to is left alone, and what was not sent to it yet stays in `unsent_text`. If only
    the answer to the closing is lost, all text is with HeyGen, and the avatar is left to say it.
    """

    def __init__(
        self,
        api: Api,
        start: str | Checkpoint,
        *,
        line: Api,
        owned: bool,
        on_idle: Callable[[TextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> None:
        self._api, self._owned, self._on_idle = api, owned, checked_callback(on_idle)
        # The line is for the appends alone; their retries are the machine's.
        self._line = line.with_options(max_retries=0)
        self._opened = new_machine(start, api.options.max_retries, on_unconfirmed)
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._running = False
        self._hls_url: str | None = None
        if on_idle is not None or isinstance(start, Checkpoint):
            with self._changed:
                self._start()

    @property
    def unsent_text(self) -> str:
        """What was written and is not acknowledged yet."""
        with self._changed:  # not while the thread moves text from one place to another
            return self._machine.unsent_text

    def write(self, text: str) -> None:
        """Have `text` spoken. Returns at once, unless more than 64 KiB are unsent: then it waits.

        A half word waits for its other half, at most 150 ms, or until `flush` or `close`.

        Raises:
            UsageError: not a str, or half of a surrogate pair; nothing was taken.
            StreamClosedError: the session is over; see `end_reason` and `unsent_text`.
            AppendUnconfirmedError: an append's answer was lost; see `text` and `unsent_text`.
            HeyGenError: what else an append failed with; see `unsent_text`.
        """
        self._api.pools.check()
        with self._changed:
            self._wait_while(lambda: self._machine.full)
            self._machine.write(text, clock.now())
            self._start()

    def write_all(self, texts: Iterable[str]) -> None:
        """Write each of `texts`, for instance the tokens of an LLM, as they come.

        Raises:
            HeyGenError: as `write`.
        """
        for text in texts:
            self.write(text)

    def flush(self) -> None:
        """Send all that was written, half words too; return when HeyGen has acknowledged it.

        Raises:
            HeyGenError: as `write`.
        """
        self._api.pools.check()
        with self._changed:
            self._refuse_own_thread()
            self._raise_failure()
            mark = self._machine.buffer.flush()
            self._start()
            self._wait_while(
                lambda: not (self._machine.buffer.is_confirmed(mark) or self._machine.finished)
            )
            self._raise_failure()
            self._machine.check_flushed(mark)

    def close(self) -> None:
        """Send the rest with `final: true` and wait for HeyGen's answer. Once closed, does nothing.

        The avatar goes on to speak what it has; `words` and the playback address stay usable.

        Raises:
            HeyGenError: as `write`.
        """
        self._api.pools.check()
        with self._changed:
            self._refuse_own_thread()
            begun = not self._machine.finished
            if begun:
                self._machine.close()
                self._start()
            self._wait_while(lambda: not self._machine.finished)
            told = self._machine.reported
        self._join(_GRACE)
        if not told:
            self._raise_failure()
        if begun:
            self._machine.check_closed()

    def checkpoint(self) -> dict[str, Any]:
        """Return a small JSON value with which another process can go on with this stream.

        It holds the session's id, what HeyGen is known to hold, and the text that is unsent; give
        it to `resume_text_stream`. The stream goes on as before: what is written or sent after the
        checkpoint is not in it, nor that it was asked to close: close it where it goes on. To hand
        a stream over in good order, use `detach`.

        Raises:
            StreamClosedError: the stream is closed.
            HeyGenError: it has failed; as `write`.
        """
        with self._changed:  # not while the thread moves text from one place to another
            return self._checkpoint()

    def detach(self) -> dict[str, Any]:
        """Leave the session to another process: wait for the append in flight, send nothing more.

        The session stays open (HeyGen waits 30 s for more text), and leaving the block does
        nothing to it any more. If the wait is broken off, the stream goes on as before. Others who
        wait for this stream, in `flush` or `close`, get a StreamClosedError.

        Returns:
            The checkpoint for `resume_text_stream`. As nothing is sent after it, only an append
            whose answer was lost just then is uncertain, and is settled there. A second call
            returns the same.

        Raises:
            HeyGenError: as `checkpoint`.
        """
        self._api.pools.check()
        with self._changed:
            self._refuse_own_thread()
            self._machine.hold()
            try:
                self._wait_while(lambda: self._machine.busy)
                checkpoint = self._hand_over()
            finally:  # a Ctrl-C while waiting too
                self._machine.release()
                self._start()
        self._join(_GRACE)
        return checkpoint

    def cancel(self) -> bool:
        """End the session at once, unspoken text included; billing stops. Safe to repeat.

        Returns:
            True if this call ended it, False if it had ended before.

        Raises:
            APIError: the cancellation could not be confirmed.
        """
        from heygen_api.api.avatar_realtime import cancel_avatar_realtime_session as operation

        with self._changed:
            self._machine.cancel()
            self._changed.notify_all()
        answer = operation.sync(self.stream_id, client=self._api)
        self._join(_GRACE)
        return answer.data.cancelled

    def wait_for_hls_url(self, timeout: float = 60.0) -> str:
        """Return the address to play the avatar from (HLS), waiting until there is one.

        HeyGen shows the address only while the session streams, so it is asked for every second,
        and the first one seen is kept.

        Args:
            timeout: seconds to wait in all.

        Raises:
            EndedBeforePlaybackError: the session ended before; see `end_reason`.
            SessionFailedError: it failed, for the reason in the message.
            JobTimeoutError: `timeout` passed; `last` is the session as last seen.
        """
        from heygen_api.api.avatar_realtime import get_avatar_realtime_session as operation

        wait = PlaybackWait(self.stream_id, timeout, now=clock.now())
        while self._hls_url is None:
            with self._changed:
                self._raise_failure(about_text=False)
            api = self._api.with_options(deadline=wait.time_for_look(clock.now()))
            try:
                self._hls_url = wait.looked(operation.sync(self.stream_id, client=api).data)
            except APITimeoutError as error:
                wait.unanswered(error, clock.now())
            if self._hls_url is None:
                pause = wait.pause(clock.now())
                with self._changed:
                    self._changed.wait_for(lambda: self._machine.error is not None, pause)
        return self._hls_url

    def words(self) -> WordStream:
        """Iterate over the spoken words and their times; see `HeyGen.words`."""
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
        except BaseException as problem:  # Ctrl-C while closing leaves the block like one before
            if not all_text_delivered(problem):
                self._abandon()
            raise
        self._abandon()

    def _abandon(self) -> None:
        if self._owned and not (self._machine.session_over or self._machine.detached):
            try:
                self.cancel()
            except HeyGenError as problem:  # the reason for leaving matters more
                log.warning("Session %s could not be cancelled: %s", self.stream_id, problem)
        with self._changed:
            self._machine.cancel()
            self._changed.notify_all()
        self._join(_GRACE)

    # The thread behind: it carries out the machine's orders and decides nothing. It goes when there
    # is nothing to do, so that a stream that is dropped leaves none, and comes back with an event.

    def _start(self) -> None:
        """Have the thread look at what changed; `_changed` is held."""
        if self._running or self._machine.finished:
            self._changed.notify_all()
            return
        name = f"heygen-ext {self.stream_id}"
        thread = threading.Thread(target=self._run, name=name, daemon=True)
        try:
            thread.start()
        except RuntimeError as problem:  # the process can have no more threads
            self._machine.driver_failed(problem)
            self._raise_failure()
            return  # there was nothing to do
        self._thread, self._running = thread, True

    def _join(self, timeout: float) -> None:
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout)
        if not self._running:
            self._line.close()

    def _refuse_own_thread(self) -> None:
        if threading.current_thread() is self._thread:
            raise UsageError("on_idle must not wait for its own stream; let it only write.")

    def _wait_while(self, condition: Callable[[], bool]) -> None:
        if condition():
            self._refuse_own_thread()
        while condition():
            self._changed.wait()

    def _run(self) -> None:
        try:
            while (order := self._next()) is not None:
                self._carry_out(order)
        except BaseException as problem:  # whatever it is: nobody may wait for this thread for ever
            with self._changed:
                self._machine.driver_failed(problem)
                self._running = False
                self._changed.notify_all()
        if self._machine.finished:
            self._line.close()

    def _next(self) -> Action | None:
        """Return the next order, None if there is none; a `Wait` is carried out here."""
        with self._changed:
            order = self._machine.next(clock.now())
            if isinstance(order, Wait):
                self._changed.wait(order.seconds)
            elif isinstance(order, Idle | Stop):
                self._running = False
                self._changed.notify_all()  # it may have found that it cannot go on
                return None
            return order

    def _carry_out(self, order: Action) -> None:
        if isinstance(order, Send):
            self._append(order)
        elif isinstance(order, CheckSession):
            self._learn_end()
        elif isinstance(order, NotifyIdle):
            self._tell_idle()

    def _append(self, order: Send) -> None:
        from heygen_api.api.avatar_realtime import append_avatar_realtime_text as operation
        from heygen_api.models.append_text_delta_request import AppendTextDeltaRequest

        body = AppendTextDeltaRequest(delta=order.delta, final=order.final)
        try:
            answer = operation.sync(self.stream_id, client=self._line, body=body).data
        except HeyGenError as error:
            with self._changed:
                self._machine.failed(error, clock.now())
                self._changed.notify_all()
        else:
            with self._changed:
                now = clock.now()
                self._machine.acknowledged(answer.buffered_bytes, now, ok=answer.ok)
                self._changed.notify_all()

    def _learn_end(self) -> None:
        from heygen_api.api.avatar_realtime import get_avatar_realtime_session as operation

        try:
            session = operation.sync(self.stream_id, client=self._api).data
        except Exception:
            session = None  # then the refusal itself has to do as the reason
        with self._changed:
            self._machine.session_checked(session, clock.now())
            self._changed.notify_all()

    def _tell_idle(self) -> None:
        if self._on_idle is None:
            return
        try:
            self._on_idle(self)
        except Exception:
            log.exception("on_idle of session %s failed", self.stream_id)
