"""`AsyncTextStream`: `TextStream` for asyncio."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterable, Awaitable, Callable, Generator, Iterable
from contextlib import nullcontext
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ._streaming.base import TextStreamBase, all_text_delivered, checked_callback
from ._streaming.checkpoint import Checkpoint
from ._streaming.sender import Sender
from ._transport.steps import run_async
from .errors import UsageError

if TYPE_CHECKING:
    from ._streaming.opening import OnUnconfirmed
    from ._transport.drivers import AsyncApi
    from .words import AsyncWordStream

log = logging.getLogger("heygen_ext")

_CLEAN_UP = 5.0  # seconds


class AsyncTextStream(TextStreamBase):
    """The text input of one avatar session of type `text_stream`, for asyncio.

    `AsyncHeyGen.open_text_stream` and `AsyncHeyGen.attach_text_stream` return it. Await it, or
    enter it with `async with`, to open it. Everything else is as in `TextStream`, with a task in
    place of the thread. It belongs to one event loop.
    """

    def __init__(
        self,
        api: AsyncApi,
        *,
        start: str | Checkpoint | None = None,
        create: Callable[[AsyncApi], Awaitable[str]] | None = None,
        on_idle: Callable[[AsyncTextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> None:
        self._api, self._create = api, create
        self._on_idle, self._on_unconfirmed = checked_callback(on_idle), on_unconfirmed
        self._owned = start.owned if isinstance(start, Checkpoint) else create is not None
        self._resumed = isinstance(start, Checkpoint)
        self._opening = asyncio.Lock()
        if start is not None:
            self._begin(start, api.with_own_pool())

    def _begin(self, start: str | Checkpoint, connection: AsyncApi) -> None:
        self._opened = _TaskSender(
            self._api, connection, start, self._on_idle, self._on_unconfirmed
        )

    async def _open(self) -> Self:
        async with self._opening:  # one session, however often it is awaited
            if self._opened is None and self._create is not None:
                # The session is created on the connection of the appends, so it is open already.
                connection = self._api.with_own_pool()
                try:
                    self._begin(await self._created(connection), connection)
                except BaseException:
                    await connection.aclose()
                    raise
        if self._on_idle is not None or self._resumed:
            self._sender.start(self)
        return self

    async def _created(self, connection: AsyncApi) -> str:
        """Return the id of a new session.

        If this task is cancelled meanwhile, it waits up to `_CLEAN_UP` seconds for the response and
        then cancels the session. Without the response nobody knows the id, and the session is
        billed until its idle timeout.
        """
        from heygen_api.api.avatar_realtime import cancel_avatar_realtime_session as operation

        create = asyncio.ensure_future(self._create(connection)) if self._create else None
        if create is None:
            raise UsageError("This stream was not made by open_text_stream.")
        try:
            return await asyncio.shield(create)
        except asyncio.CancelledError:
            try:
                await asyncio.wait([create], timeout=_CLEAN_UP)
            finally:  # also if the task is cancelled once more
                if create.cancel():
                    log.warning(
                        "A session may be running whose id is unknown, because opening it was "
                        "cancelled before the response; it ends by its idle timeout after 30 s"
                    )
            if create.done() and not create.cancelled() and create.exception() is None:
                await operation.asyncio(create.result(), client=connection)
            raise

    def __await__(self) -> Generator[Any, None, Self]:
        return self._open().__await__()

    async def write(self, text: str) -> None:
        """Have `text` spoken. See `TextStream.write`, also for the errors."""
        await run_async(self._write_steps(text))

    async def write_all(self, texts: Iterable[str] | AsyncIterable[str]) -> None:
        """Write each of `texts` as it arrives, from an iterable or an async iterable."""
        if isinstance(texts, AsyncIterable):
            async for text in texts:
                await self.write(text)
            return
        for text in texts:
            await self.write(text)

    async def flush(self) -> None:
        """Send all text, half-written words too. See `TextStream.flush`."""
        await run_async(self._flush_steps())

    async def close(self) -> None:
        """Send the remaining text with `final: true`. See `TextStream.close`."""
        await run_async(self._close_steps())

    def checkpoint(self) -> dict[str, Any]:
        """Return what another process needs to continue. See `TextStream.checkpoint`. No await."""
        return self._checkpoint()

    async def detach(self) -> dict[str, Any]:
        """Hand the session over to another process. See `TextStream.detach`."""
        return await run_async(self._detach_steps())

    async def cancel(self) -> bool:
        """End the session at once, even if text is unspoken. See `TextStream.cancel`."""
        return await run_async(self._cancel_steps())

    async def wait_for_hls_url(self, timeout: float = 60.0) -> str:
        """Return the URL that plays the avatar. See `TextStream.wait_for_hls_url`."""
        return await run_async(self._playback_steps(timeout))

    def words(self) -> AsyncWordStream:
        """Iterate over the spoken words with their times. See `AsyncHeyGen.words`."""
        from .words import AsyncWordStream

        return AsyncWordStream(self._api, self.stream_id)

    async def __aenter__(self) -> Self:
        return await self._open()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            if error is None:
                await self.close()
                return
        except BaseException as problem:  # a cancellation too
            if not all_text_delivered(problem):
                await run_async(self._leave_steps())
            raise
        await run_async(self._leave_steps())


class _TaskSender(Sender["AsyncApi"]):
    """Runs the sender's steps in a task."""

    lock = nullcontext()  # the code between two awaits is atomic

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def check_caller(self, *, waits: bool = True) -> None:
        self.api.pools.check(asyncio.get_running_loop())
        if waits and asyncio.current_task() is self._task:
            raise UsageError("on_idle must not wait for its own stream; it may only write.")

    def start(self, stream: object) -> None:
        self.notify()
        if (self._task is None or self._task.done()) and not self.machine.finished:
            name = f"heygen-ext {self.machine.stream_id}"
            self._task = asyncio.create_task(self._run(stream), name=name)
            self._task.add_done_callback(self._ended)

    async def _run(self, stream: object) -> None:
        try:
            await run_async(self.work(stream))
        except BaseException as problem:  # any: nobody may wait for this task for ever
            self.machine.driver_failed(problem)
            if isinstance(problem, asyncio.CancelledError):
                raise
        finally:
            self.notify()

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Record the failure of a task that was cancelled before it began."""
        if task.cancelled():
            self.machine.driver_failed(asyncio.CancelledError())
            self.notify()

    def notify(self) -> None:
        self._changed.set()  # each waits for the event of its time
        self._changed = asyncio.Event()

    async def wait(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            return

    async def interrupt(self) -> None:
        if self._task is not None and self._task is not asyncio.current_task():
            self._task.cancel()
        await self.join(None)

    async def join(self, timeout: float | None) -> None:
        if self._task is not None and self._task is not asyncio.current_task():
            await asyncio.wait([self._task], timeout=timeout)
        await self.connection.aclose()
