"""What `TextStream` and `AsyncTextStream` tell of themselves alike."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from .._transport.clock import clock
from ..errors import AppendUnconfirmedError, StreamClosedError, UsageError
from .checkpoint import Checkpoint
from .machine import TextStreamMachine

if TYPE_CHECKING:
    from .actions import StreamStats
    from .opening import OnUnconfirmed


C = TypeVar("C")


def new_machine(
    start: str | Checkpoint, max_retries: int, on_unconfirmed: OnUnconfirmed
) -> TextStreamMachine:
    """Return the state machine of a new stream, or of one that another process wrote to."""
    return TextStreamMachine(
        start,
        now=clock.now(),
        max_retries=max_retries,
        random=clock.jitter,
        settles=on_unconfirmed == "settle",
    )


def checked_callback(on_idle: C) -> C:
    """Return `on_idle`, or raise UsageError now and not when it is called."""
    if on_idle is not None and not callable(on_idle):
        raise UsageError("on_idle must be something to call with the stream.")
    return on_idle


def all_text_delivered(problem: BaseException) -> bool:
    """Tell whether a block's close failed with all text taken: then the avatar may go on to say it.

    A session whose close alone was not confirmed ends by itself; cancelling would silence it.
    """
    return isinstance(problem, AppendUnconfirmedError) and not (problem.text or problem.unsent_text)


class TextStreamBase:
    """The attributes of a text stream, read from its `TextStreamMachine`."""

    _opened: TextStreamMachine | None = None
    _handed_over: dict[str, Any] | None = None  # the checkpoint, once detached
    _owned: bool

    @property
    def _machine(self) -> TextStreamMachine:
        if self._opened is None:
            raise UsageError("Open the stream first: await it, or use it with `async with`.")
        return self._opened

    @property
    def stream_id(self) -> str:
        """HeyGen's id of the session."""
        return self._machine.stream_id

    @property
    def closed(self) -> bool:
        """Whether no more text is taken: closed, cancelled or failed."""
        return self._machine.closed

    @property
    def buffered_bytes(self) -> int:
        """The running total of text bytes in HeyGen's last answer; 0 before the first."""
        return self._machine.count.buffered_bytes

    @property
    def unsent_text(self) -> str:
        """What was written and is not acknowledged yet."""
        return self._machine.unsent_text

    @property
    def stats(self) -> StreamStats:
        """Figures so far: appends, retries, bytes, the longest wait in seconds."""
        return self._machine.stats

    def _checkpoint(self, *, detached: bool = False) -> dict[str, Any]:
        self._raise_failure(about_text=False)
        if self._machine.finished:
            raise StreamClosedError("This stream is closed; there is nothing to hand over.")
        return self._machine.checkpoint(owned=self._owned, detached=detached).to_json()

    def _hand_over(self) -> dict[str, Any]:
        """Return the checkpoint after which nothing is sent here; again, if it was lost."""
        if self._handed_over is None:
            self._handed_over = self._checkpoint(detached=True)
            self._machine.detach()
        return self._handed_over

    def _raise_failure(self, *, about_text: bool = True) -> None:
        if error := self._machine.error_to_raise(about_text=about_text):
            raise error

    def __del__(self) -> None:
        if self._opened is not None and (loss := self._opened.unreported_loss()):
            warnings.warn(f"{self!r} was dropped: {loss}", ResourceWarning, 2, source=self)

    def __repr__(self) -> str:
        if self._opened is None:
            return f"<{type(self).__name__} not opened>"
        return f"<{type(self).__name__} {self.stream_id}{' closed' if self.closed else ''}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A text stream does not copy or pickle; its checkpoint() does.")
