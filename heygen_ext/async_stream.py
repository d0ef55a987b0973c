"""`AsyncTextStream`: the asyncio twin of `TextStream`."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import AsyncIterable, Awaitable, Callable, Generator, Iterable
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
    from ._transport.drivers import AsyncApi
    from .words import AsyncWordStream

log = logging.getLogger("heygen_ext")

_CLEAN_UP = 5.0  # seconds
_GRACE = 1.0  # seconds that detaching waits for on_idle; then that ends by itself


class AsyncTextStream(TextStreamBase):
    """The input of one avatar session of type `text_stream`, for asyncio.

    Made by `AsyncHeyGen.open_text_stream` and `AsyncHeyGen.attach_text_stream`; awaited or entered
    with `async with`, it is ready. Everything else is as in `TextStream`, with a task in place of
    the thread, and must be used in one event loop.
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
        self._api, self._create, self._on_idle = api, create, checked_callback(on_idle)
        self._owned = start.owned if isinstance(start, Checkpoint) else create is not None
        self._resumed, self._on_unconfirmed = isinstance(start, Checkpoint), on_unconfirmed
        self._opening = asyncio.Lock()
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._hls_url: str | None = None
        if start is not None:
            self._begin(start, api.with_own_pool())

    def _begin(self, start: str | Checkpoint, line: AsyncApi) -> None:
        # The line is for the appends alone; their retries are the machine's.
        self._line = line.with_options(max_retries=0)
        retries = self._api.options.max_retries
        self._opened = new_machine(start, retries, self._on_unconfirmed)

    async def _open(self) -> Self:
        async with self._opening:  # one session, however often it is awaited
            if self._opened is None and self._create is not None:
                line = self._api.with_own_pool()  # so the first append finds its connection open
                try:
                    self._begin(await self._created(line), line)
                except BaseException:
                    await line.aclose()
                    raise
        if self._on_idle is not None or self._resumed:
            self._start()
        return self

    async def _created(self, line: AsyncApi) -> str:
        """Return the id of a new session; one that is created for nobody any more is cancelled.

        A cancellation waits for the answer, `_CLEAN_UP` seconds at most: without it nobody knows
        the session, which is billed until it idles out.
        """
        from heygen_api.api.avatar_realtime import cancel_avatar_realtime_session as operation

        create = asyncio.ensure_future(self._create(line)) if self._create else None
        if create is None:
            raise UsageError("This stream was not made by open_text_stream.")
        try:
            return await asyncio.shield(create)
        except asyncio.CancelledError:
            try:
                await asyncio.wait([create], timeout=_CLEAN_UP)
            finally:  # also if it is cancelled once more
                if create.cancel():
                    log.warning("A session may run whose id did not come; it idles out in 30 s")
            if create.done() and not create.cancelled() and create.exception() is None:
                await operation.asyncio(create.result(), client=line)
            raise

    def __await__(self) -> Generator[Any, None, Self]:
        return self._open().__await__()

    async def write(self, text: str) -> None:
        """Have `text` spoken; see `TextStream.write`, also for the errors raised."""
        self._api.pools.check(asyncio.get_running_loop())
        await self._wait_while(lambda: self._machine.full)
        self._machine.write(text, clock.now())
        self._start()

    async def write_all(self, texts: Iterable[str] | AsyncIterable[str]) -> None:
        """Write each of `texts` as they come, from an iterable or an async iterable."""
        if isinstance(texts, AsyncIterable):
            async for text in texts:
                await self.write(text)
            return
        for text in texts:
            await self.write(text)

    async def flush(self) -> None:
        """Send all that was written, half words too; see `TextStream.flush`."""
        self._refuse_own_task()
        self._raise_failure()
        mark = self._machine.buffer.flush()
        self._start()
        await self._wait_while(
            lambda: not (self._machine.buffer.is_confirmed(mark) or self._machine.finished)
        )
        self._raise_failure()
        self._machine.check_flushed(mark)

    async def close(self) -> None:
        """Send the rest with `final: true` and wait for the answer; see `TextStream.close`."""
        self._refuse_own_task()
        begun = not self._machine.finished
        if begun:
            self._machine.close()
            self._start()
        await self._wait_while(lambda: not self._machine.finished)
        await self._join()
        if not self._machine.reported:
            self._raise_failure()
        if begun:
            self._machine.check_closed()

    def checkpoint(self) -> dict[str, Any]:
        """Return what another process needs to go on; see `TextStream.checkpoint`. Not awaited."""
        return self._checkpoint()

    async def detach(self) -> dict[str, Any]:
        """Leave the session to another process; see `TextStream.detach`."""
        self._refuse_own_task()
        self._machine.hold()
        try:
            await self._wait_while(lambda: self._machine.busy)
            checkpoint = self._hand_over()
        finally:  # a cancellation while waiting too
            self._machine.release()
            self._start()
        await self._join(_GRACE)
        return checkpoint

    async def cancel(self) -> bool:
        """End the session at once, unspoken text included; see `TextStream.cancel`."""
        from heygen_api.api.avatar_realtime import cancel_avatar_realtime_session as operation

        self._api.pools.check(asyncio.get_running_loop())
        self._machine.cancel()
        self._notify()
        await self._end_task()
        answer = await operation.asyncio(self.stream_id, client=self._api)
        return answer.data.cancelled

    async def wait_for_hls_url(self, timeout: float = 60.0) -> str:
        """Return the address to play the avatar from; see `TextStream.wait_for_hls_url`."""
        from heygen_api.api.avatar_realtime import get_avatar_realtime_session as operation

        wait = PlaybackWait(self.stream_id, timeout, now=clock.now())
        while self._hls_url is None:
            self._raise_failure(about_text=False)
            api = self._api.with_options(deadline=wait.time_for_look(clock.now()))
            try:
                session = (await operation.asyncio(self.stream_id, client=api)).data
                self._hls_url = wait.looked(session)
            except APITimeoutError as error:
                wait.unanswered(error, clock.now())
            if self._hls_url is None:
                pause = wait.pause(clock.now())
                await self._wait_while(lambda: self._machine.error is None, pause)
        return self._hls_url

    def words(self) -> AsyncWordStream:
        """Iterate over the spoken words and their times; see `AsyncHeyGen.words`."""
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
        except BaseException as problem:  # a cancellation while closing is one of the block
            if not all_text_delivered(problem):
                await self._abandon()
            raise
        await self._abandon()

    async def _abandon(self) -> None:
        if self._owned and not (self._machine.session_over or self._machine.detached):
            try:
                await self.cancel()
            except HeyGenError as problem:  # the reason for leaving matters more
                log.warning("Session %s could not be cancelled: %s", self.stream_id, problem)
        self._machine.cancel()
        await self._end_task()

    # The task behind: it carries out the machine's orders and decides nothing. It goes when there
    # is nothing to do, so that a stream that is dropped leaves none, and comes back with an event.

    def _start(self) -> None:
        """Have the task look at what changed."""
        self._notify()
        if (self._task is None or self._task.done()) and not self._machine.finished:
            self._task = asyncio.create_task(self._run(), name=f"heygen-ext {self.stream_id}")
            self._task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Tell those who wait also if the task was cancelled before it began."""
        if task.cancelled():
            self._machine.driver_failed(asyncio.CancelledError())
            self._notify()

    async def _join(self, timeout: float | None = None) -> None:
        if self._task is not None and self._task is not asyncio.current_task():
            await asyncio.wait([self._task], timeout=timeout)
        await self._line.aclose()

    async def _end_task(self) -> None:
        if self._task is not None and self._task is not asyncio.current_task():
            self._task.cancel()
        await self._join()

    def _notify(self) -> None:
        """Wake everyone who waits for a change: each waits for the event of its time."""
        self._changed.set()
        self._changed = asyncio.Event()

    def _refuse_own_task(self) -> None:
        self._api.pools.check(asyncio.get_running_loop())
        if asyncio.current_task() is self._task:
            raise UsageError("on_idle must not wait for its own stream; let it only write.")

    async def _wait_while(
        self,
        condition: Callable[[], bool],
        seconds: float | None = None,
    ) -> None:
        if condition():
            self._refuse_own_task()
        try:
            async with asyncio.timeout(seconds):
                while condition():
                    await self._changed.wait()
        except TimeoutError:
            return

    async def _run(self) -> None:
        try:
            while not isinstance(order := self._machine.next(clock.now()), Idle | Stop):
                await self._carry_out(order)
        except BaseException as problem:  # whatever it is: nobody may wait for this task for ever
            self._machine.driver_failed(problem)
            if isinstance(problem, asyncio.CancelledError):
                raise
        finally:
            self._notify()

    async def _carry_out(self, order: Action) -> None:
        if isinstance(order, Wait):
            await self._pause(order.seconds)
        elif isinstance(order, Send):
            await self._append(order)
        elif isinstance(order, CheckSession):
            await self._learn_end()
        elif isinstance(order, NotifyIdle):
            await self._tell_idle()

    async def _pause(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            return

    async def _append(self, order: Send) -> None:
        from heygen_api.api.avatar_realtime import append_avatar_realtime_text as operation
        from heygen_api.models.append_text_delta_request import AppendTextDeltaRequest

        body = AppendTextDeltaRequest(delta=order.delta, final=order.final)
        try:
            answer = await operation.asyncio(self.stream_id, client=self._line, body=body)
        except HeyGenError as error:
            self._machine.failed(error, clock.now())
        else:
            total, ok = answer.data.buffered_bytes, answer.data.ok
            self._machine.acknowledged(total, clock.now(), ok=ok)
        self._notify()

    async def _learn_end(self) -> None:
        from heygen_api.api.avatar_realtime import get_avatar_realtime_session as operation

        try:
            session = (await operation.asyncio(self.stream_id, client=self._api)).data
        except Exception:
            session = None  # then the refusal itself has to do as the reason
        self._machine.session_checked(session, clock.now())
        self._notify()

    async def _tell_idle(self) -> None:
        if self._on_idle is None:
            return
        try:
            result = self._on_idle(self)
            if inspect.isawaitable(result):
                await result
        except Exception:
            log.exception("on_idle of session %s failed", self.stream_id)
