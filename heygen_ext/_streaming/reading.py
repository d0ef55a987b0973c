"""Reads an iterable that may block, such as the tokens of an LLM, without blocking asyncio."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import AsyncGenerator, Iterable, Iterator
from contextlib import suppress
from queue import SimpleQueue
from typing import TypeVar

T = TypeVar("T")

_END = object()


async def in_thread(items: Iterable[T]) -> AsyncGenerator[T, None]:
    """Yield `items`, which a thread reads, one at a time and only when it is asked for.

    What the iterable raises passes through. When this generator is closed or its task is cancelled,
    the thread reads nothing more. It then closes the iterator, if the iterator can be closed, after
    the item that it may be waiting for.
    """
    loop = asyncio.get_running_loop()
    requests: SimpleQueue[asyncio.Future[object] | None] = SimpleQueue()
    run_in = contextvars.copy_context().run
    # A thread of its own, not one of the loop's: `asyncio.run` waits for those at its end.
    threading.Thread(
        target=run_in, args=(_read, items, requests, loop), name="heygen-ext reading", daemon=True
    ).start()
    try:
        while True:
            answer: asyncio.Future[object] = loop.create_future()
            requests.put(answer)
            item = await answer
            if item is _END:
                return
            yield item  # type: ignore[misc]
    finally:
        requests.put(None)


def _read(
    items: Iterable[T],
    requests: SimpleQueue[asyncio.Future[object] | None],
    loop: asyncio.AbstractEventLoop,
) -> None:
    iterator: Iterator[T] | None = None
    try:
        while (answer := requests.get()) is not None:
            item: object = None
            problem: BaseException | None = None
            try:
                if iterator is None:
                    iterator = iter(items)
                item = next(iterator, _END)
            except BaseException as error:  # any: it belongs to the task that reads
                problem = error
            loop.call_soon_threadsafe(_tell, answer, item, problem)
            if problem is not None:
                return
    except RuntimeError:  # the event loop is closed
        return
    finally:
        if close := getattr(iterator, "close", None):
            with suppress(Exception):  # no caller is left to receive the error
                close()


def _tell(answer: asyncio.Future[object], item: object, problem: BaseException | None) -> None:
    if answer.done():  # its task was cancelled
        return
    if problem is None:
        answer.set_result(item)
    elif isinstance(problem, StopIteration):  # a future does not take it
        answer.set_exception(RuntimeError(f"the iterable raised {problem!r}"))
    else:
        answer.set_exception(problem)
