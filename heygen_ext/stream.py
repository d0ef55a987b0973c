"""`TextStream`: write text as to a file, and an avatar speaks it while it arrives."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ._streaming.base import TextStreamBase, all_text_delivered, checked_callback
from ._streaming.checkpoint import Checkpoint
from ._streaming.sender import Sender
from ._transport.steps import run
from .errors import UsageError

if TYPE_CHECKING:
    from ._streaming.opening import OnUnconfirmed
    from ._transport.drivers import Api
    from .words import WordStream


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
        connection: Api,
        owned: bool,
        on_idle: Callable[[TextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> None:
        checked_callback(on_idle)
        self._api, self._owned = api, owned
        self._opened = sender = _ThreadSender(api, connection, start, on_idle, on_unconfirmed)
        if on_idle is not None or isinstance(start, Checkpoint):
            with sender.lock:
                sender.start(self)

    def write(self, text: str) -> None:
        """Have `text` spoken. Returns at once, unless more than 64 KiB are unsent: then it waits.

        A half-written word waits up to 150 ms for its end, or until `flush` or `close`.

        Raises:
            UsageError: `text` is not a str, or contains half of a surrogate pair. It was not added.
            StreamClosedError: the session is over; see `end_reason` and `unsent_text`.
            AppendUnconfirmedError: the response to an append was lost; see `text` and
                `unsent_text`.
            HeyGenError: another error of an append; see `unsent_text`.
        """
        run(self._write_steps(text))

    def write_all(self, texts: Iterable[str]) -> None:
        """Write each of `texts` as it arrives, for instance the tokens of an LLM.

        Raises:
            HeyGenError: as `write`.
        """
        for text in texts:
            self.write(text)

    def flush(self) -> None:
        """Send all text, half-written words too; return when HeyGen has acknowledged it.

        Raises:
            HeyGenError: as `write`.
        """
        run(self._flush_steps())

    def close(self) -> None:
        """Send the remaining text with `final: true` and wait for the response.

        The avatar speaks the text that it has; `words` and the playback URL stay usable. Closing a
        closed stream does nothing.

        Raises:
            HeyGenError: as `write`.
        """
        run(self._close_steps())

    def checkpoint(self) -> dict[str, Any]:
        """Return a small JSON value with which another process can continue this stream.

        It contains the session's id, what HeyGen is known to hold, and the unsent text. Pass it to
        `resume_text_stream`. This stream goes on as before: text that is written or sent after the
        checkpoint is not in it. Checkpoints do not record `close()`; call it again. To hand a
        stream over without any uncertainty, use `detach`.

        Raises:
            StreamClosedError: the stream is closed.
            HeyGenError: the stream has failed; as `write`.
        """
        return self._checkpoint()

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
            HeyGenError: as `checkpoint`.
        """
        return run(self._detach_steps())

    def cancel(self) -> bool:
        """End the session at once, even if text is unspoken; billing stops. Safe to repeat.

        Returns:
            True if this call ended the session, False if it had ended before.

        Raises:
            APIError: the cancellation could not be confirmed.
        """
        return run(self._cancel_steps())

    def wait_for_hls_url(self, timeout: float = 60.0) -> str:
        """Return the URL that plays the avatar (HLS); wait until there is one.

        HeyGen shows the URL only while the session streams. So the session is read every second,
        and the first URL is kept.

        Args:
            timeout: seconds to wait in total.

        Raises:
            EndedBeforePlaybackError: the session ended before; see `end_reason`.
            SessionFailedError: the session failed; the message has the reason.
            JobTimeoutError: `timeout` passed; `last` is the session as last read.
        """
        return run(self._playback_steps(timeout))

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
                run(self._leave_steps())
            raise
        run(self._leave_steps())


class _ThreadSender(Sender["Api"]):
    """Runs the sender's steps in a thread."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.lock: threading.Condition = threading.Condition()
        self._thread: threading.Thread | None = None

    def check_caller(self, *, waits: bool = True) -> None:
        self.api.pools.check()
        if waits and threading.current_thread() is self._thread:
            raise UsageError("on_idle must not wait for its own stream; it may only write.")

    def start(self, stream: object) -> None:
        if self._running or self.machine.finished:
            self.notify()
            return
        name = f"heygen-ext {self.machine.stream_id}"
        thread = threading.Thread(target=self._run, args=(stream,), name=name, daemon=True)
        try:
            thread.start()
        except RuntimeError as problem:  # the process cannot start more threads
            self.machine.driver_failed(problem)
            if error := self.machine.error_to_raise():
                raise error from None
            return  # there was nothing to do
        self._thread, self._running = thread, True

    def _run(self, stream: object) -> None:
        try:
            run(self.work(stream))
        except BaseException as problem:  # any: nobody may wait for this thread for ever
            with self.lock:
                self.machine.driver_failed(problem)
                self._running = False
                self.notify()
        if self.machine.finished:
            self.connection.close()

    def notify(self) -> None:
        self.lock.notify_all()

    def wait(self, seconds: float | None) -> None:
        self.lock.wait(seconds)

    def interrupt(self) -> None:
        pass

    def join(self, timeout: float | None) -> None:
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout)
        if not self._running:
            self.connection.close()
