"""`AsyncTextStream`: `TextStream` for asyncio."""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Callable,
    Collection,
    Coroutine,
    Generator,
    Iterable,
)
from contextlib import aclosing, nullcontext
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ._streaming.base import TextStreamBase, all_text_delivered, checked_callback
from ._streaming.checkpoint import Checkpoint
from ._streaming.reading import in_thread
from ._streaming.sender import OwnPool, Sender
from ._transport.background import PATIENCE, persistently
from ._transport.clock import clock
from ._transport.retry import may_have_acted
from ._transport.steps import CallFunction, Step, Steps, run_async
from .errors import HeyGenError, UsageError

if TYPE_CHECKING:
    from ._streaming.opening import OnUnconfirmed
    from ._transport.drivers import AsyncApi
    from .words import AsyncWordStream

log = logging.getLogger("heygen_ext")

T = TypeVar("T")

_CLEAN_UP = 5.0  # seconds that a cancelled task waits for the end of the session that it opened
_UNKNOWN_SESSION = (
    "A session may be running whose id is unknown, because opening it was cancelled (%s); it ends "
    "by its idle timeout after 30 s"
)


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
        create: Callable[[AsyncApi], Coroutine[Any, Any, str]] | None = None,
        on_idle: Callable[[AsyncTextStream], object] | None = None,
        on_unconfirmed: OnUnconfirmed = "settle",
    ) -> None:
        self._api, self._create = api, create
        self._on_idle, self._on_unconfirmed = checked_callback(on_idle), on_unconfirmed
        self._owned = start.owned if isinstance(start, Checkpoint) else create is not None
        self._resumed = isinstance(start, Checkpoint)
        self._opening = asyncio.Lock()
        if start is not None:
            self._begin(start, None)

    def _begin(self, start: str | Checkpoint, connection: AsyncApi | None) -> None:
        sender = _TaskSender(self._api, connection, start, self._on_idle, self._on_unconfirmed)
        if connection is not None:
            sender.pool.loop = asyncio.get_running_loop()
        self._open_with(sender, owned=self._owned)

    async def _open(self) -> Self:
        self._api.check_loop()
        async with self._opening:  # one session, however often it is awaited
            if self._opened is None and self._create is not None:
                # The session is created on the connection of the appends, so it is open already.
                connection = self._api.with_own_pool()
                self._begin(await self._created(self._create(connection), connection), connection)
        if self._on_idle is not None or self._resumed:
            self._sender.start()
        return self

    async def _created(self, create: Coroutine[Any, Any, str], connection: AsyncApi) -> str:
        """Return the id of a new session.

        The request runs in a task of its own. If this task is cancelled meanwhile, another one
        waits for the response and cancels the session: without the response, the id is unknown.
        This task waits for that if it may, which a cancel scope of anyio does not allow.
        """
        background = self._api.pools.background
        creating = background.start(create, "heygen-ext opening")
        try:
            return await asyncio.shield(creating)
        except asyncio.CancelledError:
            leaving = background.start(_leave_opening(creating, connection), "heygen-ext leaving")
            await asyncio.wait([leaving], timeout=_CLEAN_UP)
            raise
        except BaseException:
            await connection.aclose()
            raise

    def __await__(self) -> Generator[Any, None, Self]:
        return self._open().__await__()

    async def write(self, text: str) -> None:
        """Have `text` spoken. See `TextStream.write`, also for the errors."""
        await run_async(self._methods.write(text))

    async def write_all(self, texts: Iterable[str] | AsyncIterable[str]) -> None:
        """Write each of `texts` as it arrives, from an iterable or an async iterable.

        A plain iterable may block, so a thread reads it. One that is in memory, such as a list or
        a str, is read at once.
        """
        self._sender.check_caller(waits=False)
        if isinstance(texts, Collection):
            for text in texts:
                await self.write(text)
            return
        async with aclosing(_read(texts)) as arriving:
            async for text in arriving:
                await self.write(text)

    async def flush(self) -> None:
        """Send all text, half-written words too. See `TextStream.flush`."""
        await run_async(self._methods.flush())

    async def close(self) -> None:
        """Send the remaining text with `final: true`. See `TextStream.close`."""
        await run_async(self._methods.close())

    def checkpoint(self) -> dict[str, Any]:
        """Return what another process needs to continue. See `TextStream.checkpoint`. No await."""
        return self._methods.checkpoint()

    async def detach(self) -> dict[str, Any]:
        """Hand the session over to another process. See `TextStream.detach`."""
        return await run_async(self._methods.detach())

    async def cancel(self) -> bool:
        """End the session at once, even if text is unspoken. See `TextStream.cancel`.

        If this call is cancelled meanwhile, the request goes on.
        """
        sender = self._sender
        sender.check_caller(waits=False)
        if isinstance(sender, _TaskSender) and sender.is_current_task:  # in `on_idle`
            return await run_async(self._methods.cancel())
        return await self._in_background(self._methods.cancel)

    async def _leave(self) -> None:
        """Leave a block because of an exception: end the session even if this task is cancelled."""
        try:
            self._sender.check_caller(waits=False)
        except UsageError as problem:  # the exception that leaves the block matters more
            log.warning("Session %s could not be cancelled: %s", self.stream_id, problem)
            return
        await self._in_background(self._methods.leave)

    async def _in_background(self, steps: Callable[[], Steps[T]]) -> T:
        async def carry_out() -> T:
            try:
                return await run_async(steps())
            except asyncio.CancelledError:
                if not self._machine.session_over:
                    log.info("Ending session %s was interrupted; trying again", self.stream_id)
                raise

        name = f"heygen-ext leaving {self.stream_id}"
        return await self._api.pools.background.carry_out(carry_out, name)

    async def wait_for_hls_url(self, timeout: float = 60.0) -> str:
        """Return the URL that plays the avatar. See `TextStream.wait_for_hls_url`."""
        return await run_async(self._methods.wait_for_hls_url(timeout))

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
                await self._leave()
            raise
        await self._leave()


class _TaskSender(Sender["AsyncApi"]):
    """Runs the sender's steps in a task."""

    lock = nullcontext()  # the code between two awaits is atomic

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._step: asyncio.Task[Any] | None = None
        self._context = contextvars.copy_context()

    @property
    def is_current_task(self) -> bool:
        """Whether the sender itself is calling, in `on_idle`."""
        task = asyncio.current_task()
        return task is not None and task in (self._task, self._step)

    def for_caller(self, step: Step) -> Step:
        async def run_in_context() -> Any:
            self._step = asyncio.create_task(step.run_async(), context=self._context)
            try:
                return await self._step
            finally:
                self._step = None

        return CallFunction(run_in_context)

    def check_caller(self, *, waits: bool = True) -> None:
        self.api.check_loop()
        self.pool.loop = self.api.pools.loop
        if waits and self.is_current_task:
            raise UsageError("on_idle must not wait for its own stream; it may only write.")

    def start(self) -> None:
        self._context = contextvars.copy_context()
        self.pool.loop = asyncio.get_running_loop()
        self.notify()
        if not self.machine.state.finished:
            self.keep()
        if (self._task is None or self._task.done()) and not self.machine.state.finished:
            name = f"heygen-ext {self.machine.stream_id}"
            self._task = asyncio.create_task(self._run(), name=name)
            self._task.add_done_callback(self._ended)

    async def _run(self) -> None:
        try:
            await run_async(self.work())
        except BaseException as problem:  # any, or callers would wait for this task forever
            self.machine.driver_failed(problem)
            if isinstance(problem, asyncio.CancelledError):
                raise
        finally:
            self.let_go()
            self.notify()

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Record the failure of a task that was cancelled before it began."""
        if task.cancelled():
            self.machine.driver_failed(asyncio.CancelledError())
            self.notify()

    def notify(self) -> None:
        self._changed.set()  # each waits for the event of its time
        self._changed = asyncio.Event()

    def waiter(self) -> asyncio.Event:
        return self._changed

    async def wait(self, waiter: asyncio.Event, seconds: float | None) -> None:
        await clock.wait_async(waiter, seconds)

    async def interrupt(self) -> None:
        if self._task is not None and not self.is_current_task:
            self._task.cancel()
        await self.join(None)

    async def join(self, timeout: float | None) -> None:
        if self._task is not None and not self.is_current_task:
            await asyncio.wait([self._task], timeout=timeout)
        await self.close_connection()

    async def close_connection(self) -> None:
        if api := self.pool.take():
            await api.aclose()

    @staticmethod
    def dropped(pool: OwnPool[AsyncApi]) -> None:
        api, loop = pool.take(), pool.loop
        if api is None:
            return
        background = api.pools.background
        try:
            loop.call_soon_threadsafe(lambda: background.start(api.aclose(), "heygen-ext closing"))
        except RuntimeError:  # the loop is closed, so nothing can be closed any more
            api.pools.remove(api.http)


async def _read(texts: Iterable[str] | AsyncIterable[str]) -> AsyncGenerator[str, None]:
    if isinstance(texts, AsyncIterable):
        async for text in texts:
            yield text
    else:
        async with aclosing(in_thread(texts)) as arriving:
            async for text in arriving:
                yield text


async def _leave_opening(creating: asyncio.Task[str], connection: AsyncApi) -> None:
    """Cancel the session that `creating` creates; its owner was cancelled meanwhile."""
    from heygen_api.api.avatar_realtime import cancel_avatar_realtime_session as operation

    async def response() -> None:
        await asyncio.wait([creating])

    async def end() -> None:
        await operation.asyncio(creating.result(), client=client)

    client = connection.with_options(max_retries=4, deadline=PATIENCE)
    try:
        await persistently(response)
        if creating.cancelled():
            log.warning(_UNKNOWN_SESSION, "the event loop ended before the response")
        elif error := creating.exception():
            if not isinstance(error, HeyGenError) or may_have_acted(error):
                log.warning(_UNKNOWN_SESSION, error)
        else:
            try:
                await persistently(end)
            except (HeyGenError, asyncio.CancelledError) as problem:
                log.warning(
                    "Session %s could not be cancelled: %s; it ends by its idle timeout after 30 s",
                    creating.result(),
                    problem,
                )
    finally:
        await connection.aclose()
