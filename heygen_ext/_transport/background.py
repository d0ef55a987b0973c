"""Tasks that outlive the call that started them, such as the cancellation of a billed session.

A task that is cancelled can hardly send a request: cancel scopes of anyio cancel it again at every
`await`, and every disconnect in Starlette and FastAPI ends in such a scope. So the request runs in
a task of its own. The client holds it, and waits for it when it closes.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, TypeVar

from .clock import Deadline

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")

PATIENCE = 10.0
"""Seconds for ending a session: how long a task resists cancellation, and a close waits."""


class Background:
    """The tasks of one client. Tasks that have ended are forgotten."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Start `work` in a task, and hold the task until it ends."""
        import asyncio

        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)  # the event loop holds tasks only weakly
        task.add_done_callback(self._tasks.discard)
        return task

    async def carry_out(self, make: Callable[[], Awaitable[T]], name: str) -> T:
        """Await `make()` in a task, which goes on if the caller is cancelled meanwhile.

        If the task itself is cancelled, which `asyncio.run` does at its end, it calls `make` again.
        So `make` must be safe to repeat.
        """
        import asyncio

        return await asyncio.shield(self.start(persistently(make), name))

    async def finish(self) -> None:
        """Wait for the tasks, at most `PATIENCE` seconds, also in a cancelled scope of anyio."""
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # in trio: none of the tasks runs here
            return
        deadline = Deadline(PATIENCE)
        with _shielded():
            while not deadline.passed:
                own = asyncio.current_task()
                tasks = [
                    each
                    for each in self._tasks
                    if each is not own and each.get_loop() is loop and not each.done()
                ]
                if not tasks:
                    return
                await asyncio.wait(tasks, timeout=deadline.left)


async def persistently(make: Callable[[], Awaitable[T]]) -> T:
    """Await `make()`; if this task is cancelled meanwhile, do it again, for `PATIENCE` seconds."""
    import asyncio

    deadline = Deadline(PATIENCE)
    while True:
        try:
            return await make()
        except asyncio.CancelledError:
            if deadline.passed:
                raise


def _shielded() -> AbstractContextManager[Any]:
    """Return a context that cancel scopes of anyio do not reach into."""
    anyio = sys.modules.get("anyio")  # if it is not imported, there are no such scopes
    return anyio.CancelScope(shield=True) if anyio is not None else nullcontext()
