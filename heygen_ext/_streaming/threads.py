"""Threads of synchronous text streams: starting one, and the one that creates a session."""

from __future__ import annotations

import contextvars
import logging
import sys
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TYPE_CHECKING

from .._transport.background import PATIENCE
from ..errors import HeyGenError

if TYPE_CHECKING:
    from .._transport.drivers import Api

log = logging.getLogger("heygen_ext")


def start_thread(thread: threading.Thread) -> None:
    """Start a thread. Raises RuntimeError if the process cannot start more, or is about to end."""
    if sys.is_finalizing():  # `start` would wait forever for the thread to begin
        raise RuntimeError("the interpreter exits and starts no threads")
    thread.start()


class Opening:
    """Creates a session in a thread of its own, so that an interrupt does not lose its id.

    A session whose id is unknown cannot be cancelled, and is billed until its idle timeout.
    """

    def __init__(self, connection: Api, create: Callable[[], str]) -> None:
        self._connection, self._create = connection, create
        self._done: SimpleQueue[None] = SimpleQueue()
        self._stream_id: str | None = None
        self._error: BaseException | None = None
        self._left = self._ended = False
        run_in = contextvars.copy_context().run
        self._thread = threading.Thread(
            target=run_in, args=(self._run,), name="heygen-ext opening", daemon=True
        )

    def stream_id(self) -> str:
        """Return the id of the new session.

        Raises:
            HeyGenError: It was not created, or perhaps not.
        """
        try:
            start_thread(self._thread)
        except RuntimeError:
            self._run()
        self._done.get()
        if self._stream_id is not None:
            return self._stream_id
        error, self._error = self._error, None  # or its traceback would refer to itself
        try:
            raise error or RuntimeError("the thread ended without a result")
        finally:
            del error

    def _run(self) -> None:
        try:
            self._stream_id = self._create()
        except BaseException as problem:
            self._error = problem
        self._done.put(None)
        if self._left and self._stream_id is not None:
            self._end(self._stream_id)

    def leave(self) -> None:
        """Cancel the session, as soon as its id is known. The caller could not open a stream.

        This waits at most `PATIENCE` seconds. Another interrupt ends the wait; the thread goes on.
        """
        self._left = True
        thread = self._thread
        if thread.ident is not None and self._error is None and self._stream_id is None:
            thread.join(PATIENCE)
            if thread.is_alive():
                log.warning(
                    "A session may be running whose id is unknown, because opening it was "
                    "interrupted; it ends by its idle timeout after 30 s"
                )
                return
        if self._stream_id is not None:
            self._end(self._stream_id)
        self._connection.close()

    def _end(self, stream_id: str) -> None:
        from heygen_api.api.avatar_realtime import cancel_avatar_realtime_session as operation

        if self._ended:
            return
        try:
            client = self._connection.with_options(max_retries=4, deadline=PATIENCE)
            operation.sync(stream_id, client=client)
            self._ended = True
        except HeyGenError as problem:
            log.warning("Session %s could not be cancelled: %s", stream_id, problem)
