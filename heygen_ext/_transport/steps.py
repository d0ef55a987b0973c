"""Steps: one way to write what the synchronous and the asynchronous client do alike.

Logic that has to wait (for a response, for the disk, for time to pass) is a generator. It yields a
`Step` for each thing to wait for, and receives the result. `run` carries out the steps
synchronously, `run_async` in asyncio. psycopg shares its logic in the same way.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Generator
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..errors import UsageError
from .clock import clock
from .frames import clear_locals

if TYPE_CHECKING:
    from heygen_api.client import AsyncClient, Client

T = TypeVar("T")

EXITS = "The interpreter is about to end. Close streams and clients before the program ends."


class Step(Protocol):
    """One thing to wait for."""

    def run(self) -> Any:
        """Carry out the step and return its result."""

    async def run_async(self) -> Any:
        """Do the same in asyncio."""


Steps = Generator[Step, Any, T]
"""A generator that yields steps and returns a T."""


def run(steps: Steps[T]) -> T:
    """Carry out the steps and return what the generator returns.

    If a step raises an Exception, the generator gets it at the `yield`. KeyboardInterrupt and
    other exceptions that are not an `Exception` close the generator. They show no locals of what
    they interrupted.
    """
    resume: Callable[[Any], Step] = steps.send
    result: Any = None
    try:
        while True:
            # Not in the `except` below: an error of the generator would get a wrong __context__.
            step = resume(result)
            try:
                resume, result = steps.send, step.run()
            except Exception as problem:
                resume, result = steps.throw, problem
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    except BaseException as problem:
        if isinstance(problem, ImportError) and sys.is_finalizing():
            raise UsageError(EXITS) from None
        if not isinstance(problem, Exception):
            clear_locals(problem)
        raise
    finally:
        result = None  # an exception here would refer to itself through its traceback
        steps.close()


async def run_async(steps: Steps[T]) -> T:
    """Do the same in asyncio. Cancellation closes the generator."""
    resume: Callable[[Any], Step] = steps.send
    result: Any = None
    try:
        while True:
            step = resume(result)
            try:
                resume, result = steps.send, await step.run_async()
            except Exception as problem:
                resume, result = steps.throw, problem
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    except BaseException as problem:
        if not isinstance(problem, Exception):
            clear_locals(problem)
        raise
    finally:
        result = None
        steps.close()


class Sleep:
    """Waits for a number of seconds."""

    __slots__ = ("_seconds",)

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def run(self) -> None:
        """Sleep."""
        clock.sleep(self._seconds)

    async def run_async(self) -> None:
        """Sleep in asyncio."""
        await clock.sleep_async(self._seconds)


class CallOperation:
    """Calls a generated operation. The result is the whole response model, with its `data`."""

    def __init__(
        self, client: Client | AsyncClient, operation: ModuleType, *path: Any, **arguments: Any
    ) -> None:
        self._operation, self._path = operation, path
        self._arguments = {**arguments, "client": client}

    def run(self) -> Any:
        """Call it."""
        return self._operation.sync(*self._path, **self._arguments)

    async def run_async(self) -> Any:
        """Call it in asyncio."""
        return await self._operation.asyncio(*self._path, **self._arguments)


class CallFunction:
    """Calls a function. In asyncio, awaits what it returns if that is awaitable."""

    __slots__ = ("_arguments", "_function")

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self._function, self._arguments = function, arguments

    def run(self) -> Any:
        """Call it."""
        return self._function(*self._arguments)

    async def run_async(self) -> Any:
        """Call it, and await the result if possible."""
        result = self._function(*self._arguments)
        return await result if inspect.isawaitable(result) else result


class CallBlocking:
    """Calls a function that may block, on the disk for instance. asyncio calls it in a thread."""

    __slots__ = ("_function",)

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function

    def run(self) -> Any:
        """Call it."""
        return self._function()

    async def run_async(self) -> Any:
        """Call it in a thread."""
        import asyncio

        return await asyncio.to_thread(self._function)


def check_plain(on_progress: object) -> None:
    """Raise UsageError for a coroutine function where nothing awaits its result."""
    if inspect.iscoroutinefunction(on_progress):
        raise UsageError(
            "on_progress must be a plain function here. Only wait and wait_for of AsyncHeyGen "
            "accept an asynchronous one."
        )
