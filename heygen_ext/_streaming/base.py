"""What `TextStream` and `AsyncTextStream` share: their attributes and how they end."""

from __future__ import annotations

import warnings
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from ..errors import AppendUnconfirmedError, UsageError
from .methods import StreamMethods
from .sender import Sender

if TYPE_CHECKING:
    from .actions import StreamStats
    from .machine import TextStreamMachine

C = TypeVar("C", bound=Callable[..., object] | None)


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
    """The attributes of a text stream. `StreamMethods` has the steps of its methods."""

    _opened: StreamMethods | None = None

    def _open_with(self, sender: Sender[Any], *, owned: bool) -> None:
        """Send with `sender` from now on.

        Its connections are closed when this stream is garbage-collected.
        """
        sender.stream = weakref.ref(self)
        self._opened = StreamMethods(sender, owned=owned)
        # Without the sender itself: its machine's error refers to this stream.
        weakref.finalize(self, sender.dropped, sender.pool).atexit = False

    @property
    def _methods(self) -> StreamMethods:
        if self._opened is None:
            raise UsageError("Open the stream first: await it, or use it with `async with`.")
        return self._opened

    @property
    def _sender(self) -> Sender[Any]:
        return self._methods.sender

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
        return self._machine.state.closed

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

    def __del__(self) -> None:
        if self._opened is None:
            return
        loss = self._machine.unreported_loss()
        if not loss and self._opened.owned and not self._machine.state.finished:
            loss = "its session is open, and billed until HeyGen's idle timeout ends it"
        if loss:
            warnings.warn(f"{self!r} was dropped: {loss}", ResourceWarning, 2, source=self)

    def __repr__(self) -> str:
        if self._opened is None:
            return f"<{type(self).__name__} not opened>"
        return f"<{type(self).__name__} {self.stream_id}{' closed' if self.closed else ''}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A text stream cannot be copied or pickled; its checkpoint() can.")
