"""Cancels a task at a chosen one of its waits."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any


class Cancellation:
    """Cancels a task where it, or a task that it has started, waits for the `number`th time.

    Args:
        number: Counts the waits of all these tasks together.
        late: Whether the cancellation comes when the wait has ended, before the task runs again.
        twice: Whether another one comes at once, while the task cleans up.
    """

    def __init__(self, number: int, *, late: bool = False, twice: bool = False) -> None:
        self.number, self.late, self.twice, self.count = number, late, twice, 0
        self.task: asyncio.Task[Any]

    @property
    def reached(self) -> bool:
        """Whether there were as many waits."""
        return self.count >= self.number

    async def run(self, coroutine: Coroutine[Any, Any, object]) -> None:
        """Run the task. Raise what it raises, but not that it was cancelled."""
        loop = asyncio.get_running_loop()
        loop.set_task_factory(self._counted)
        self.task = asyncio.create_task(coroutine)
        await asyncio.wait({self.task})
        loop.set_task_factory(None)
        if not self.task.cancelled():
            self.task.result()

    def _counted(self, loop: Any, coroutine: Any, **options: Any) -> Any:
        return asyncio.Task(_Counted(self, coroutine), loop=loop, **options)


class _Counted(Coroutine[Any, Any, Any]):
    """A coroutine whose waits count."""

    def __init__(self, cancellation: Cancellation, coroutine: Any) -> None:
        self._cancellation, self._coroutine = cancellation, coroutine

    def send(self, value: Any) -> Any:
        cancellation = self._cancellation
        cancellation.count += 1
        here = cancellation.count == cancellation.number
        if here and cancellation.late:
            if asyncio.current_task() is cancellation.task:
                return self._coroutine.throw(asyncio.CancelledError)
            cancellation.task.cancel()
        waits_for = self._coroutine.send(value)
        if here and not cancellation.late:
            cancellation.task.cancel()
            if cancellation.twice:
                soon = asyncio.get_running_loop().call_soon
                soon(soon, cancellation.task.cancel)  # after the first one has reached the task
        return waits_for

    def throw(self, *problem: Any) -> Any:
        return self._coroutine.throw(*problem)

    def close(self) -> None:
        self._coroutine.close()

    def __await__(self) -> Any:
        return self._coroutine.__await__()
