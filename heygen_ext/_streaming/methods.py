"""What the methods of `TextStream` and `AsyncTextStream` do, written once for both.

Each is a generator of steps (see `_transport.steps`).
"""

from __future__ import annotations

import logging
from typing import Any

from .._transport.clock import Deadline, clock
from .._transport.steps import CallFunction, CallOperation, Steps
from ..errors import APITimeoutError, HeyGenError, StreamClosedError
from .sender import Sender
from .session import PlaybackWait

log = logging.getLogger("heygen_ext")

_CANCEL_RETRIES = 4  # at least, for the cancellation of a session that is left
_CANCEL_TIME = 8.0  # seconds that this may take
_JOIN_TIMEOUT = 1.0  # seconds that a method waits for the sender; later, the sender ends by itself


class StreamMethods:
    """The steps of the methods of one stream. `TextStream` documents them and their errors.

    - `sender`: what sends the text.
    - `owned`: whether leaving a block by an exception cancels the session.
    """

    def __init__(self, sender: Sender[Any], *, owned: bool) -> None:
        self.sender, self.owned = sender, owned
        self._machine, self._state = sender.machine, sender.machine.state
        self._hls_url: str | None = None
        self._detached_at: dict[str, Any] | None = None  # the checkpoint that `detach` returned

    def write(self, text: str) -> Steps[None]:
        """Wait while the buffer is full, and add `text` to it."""
        sender, machine = self.sender, self._machine
        sender.check_caller(waits=False)
        if machine.full:
            sender.check_caller()

        def write() -> None:
            machine.write(text, clock.now())
            sender.start()

        yield from sender.when(lambda: not machine.full, write)

    def flush(self) -> Steps[None]:
        """Send all text, and wait until it is acknowledged."""
        sender, machine, state = self.sender, self._machine, self._state
        sender.check_caller()
        with sender.lock:
            self._raise_failure()
            position = machine.buffer.flush()
            sender.start()

        def check() -> None:
            self._raise_failure()
            machine.check_flushed(position)

        yield from sender.when(
            lambda: machine.buffer.is_confirmed(position) or state.finished, check
        )

    def close(self) -> Steps[None]:
        """Send the rest with `final: true`, and wait until it is acknowledged."""
        sender, state = self.sender, self._state
        sender.check_caller()
        with sender.lock:
            begun = not state.finished
            if begun:
                state.close()
                sender.start()
        reported = yield from sender.when(lambda: state.finished, lambda: state.reported)
        yield CallFunction(sender.join, _JOIN_TIMEOUT)
        if not reported:
            self._raise_failure()
        if begun:
            self._machine.check_closed()

    def checkpoint(self) -> dict[str, Any]:
        """Return a checkpoint as JSON. This waits for nothing."""
        with self.sender.lock:  # the sender may be moving text from one place to another
            return self._take_checkpoint()

    def detach(self) -> Steps[dict[str, Any]]:
        """Wait for the append in flight, stop, and return the checkpoint."""
        sender, machine, state = self.sender, self._machine, self._state
        sender.check_caller()
        holder = object()

        def stop() -> dict[str, Any]:
            if self._detached_at is None:
                self._detached_at = self._take_checkpoint(detached=True)
                state.detach()
            return self._detached_at

        try:
            with sender.lock:
                state.holders.add(holder)
            checkpoint = yield from sender.when(lambda: not machine.busy, stop)
        finally:  # also if the wait is interrupted: the stream then continues
            with sender.lock:
                state.holders.discard(holder)
                sender.start()
        yield CallFunction(sender.join, _JOIN_TIMEOUT)
        return checkpoint

    def cancel(self, api: Any = None) -> Steps[bool]:
        """End the session with `api`, by default the stream's. Return whether it was running."""
        from heygen_api.api.avatar_realtime import cancel_avatar_realtime_session as operation

        sender = self.sender
        sender.check_caller(waits=False)
        yield from self._stop()
        response = yield CallOperation(api or sender.api, operation, self._machine.stream_id)
        yield CallFunction(sender.join, _JOIN_TIMEOUT)
        return bool(getattr(response.data, "cancelled", True))

    def leave(self) -> Steps[None]:
        """Leave a block because of an exception, which matters more than what is unsent."""
        stream_id = self._machine.stream_id
        self._state.told = True
        if self.owned and not (self._machine.session_over or self._state.detached):
            api = self.sender.api
            retries = max(_CANCEL_RETRIES, api.options.max_retries)
            try:
                yield from self.cancel(api.with_options(max_retries=retries, deadline=_CANCEL_TIME))
            except HeyGenError as problem:
                log.warning("Session %s could not be cancelled: %s", stream_id, problem)
        yield from self._stop()
        yield CallFunction(self.sender.join, _JOIN_TIMEOUT)

    def wait_for_hls_url(self, timeout: float) -> Steps[str]:
        """Read the session until it has a playback URL. Meanwhile, its input stays open."""
        sender, state = self.sender, self._state
        wait = PlaybackWait(self._machine.stream_id, timeout, now=clock.now())
        holder = object()
        try:
            while self._hls_url is None:
                with sender.lock:
                    self._raise_failure(about_text=False)
                    state.final_holders.add(holder)
                deadline = Deadline(wait.time_for_check(clock.now()))
                api = sender.api.with_options(until=deadline)
                try:
                    self._hls_url = wait.checked((yield from sender.session(api)))
                except APITimeoutError as error:
                    wait.timed_out(error, clock.now())
                if self._hls_url is None:
                    pause = wait.pause(clock.now())
                    yield from sender.when(lambda: state.error is not None, lambda: None, pause)
        finally:
            with sender.lock:
                state.final_holders.discard(holder)
                sender.notify()
        return self._hls_url

    def _stop(self) -> Steps[None]:
        """Send nothing more."""
        with self.sender.lock:
            self._state.cancel()
            self.sender.notify()
        yield CallFunction(self.sender.interrupt)

    def _take_checkpoint(self, *, detached: bool = False) -> dict[str, Any]:
        """Return a checkpoint. Needs the lock."""
        self._raise_failure(about_text=False)
        if self._state.finished:
            raise StreamClosedError("This stream is closed; there is nothing to hand over.")
        return self._machine.checkpoint(owned=self.owned, detached=detached).to_json()

    def _raise_failure(self, *, about_text: bool = True) -> None:
        if error := self._state.error_to_raise(about_text=about_text):
            raise error
