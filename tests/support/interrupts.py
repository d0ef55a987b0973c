"""Interrupts a piece of work at any of its function calls, and says what a traceback shows."""

from __future__ import annotations

import asyncio
import gc
import sys
import traceback
from collections.abc import Callable
from types import FrameType
from typing import Any

POINTS = 20
"""At how many places each piece of work is interrupted."""


def assert_no_secret_shown(new: Callable[[], Callable[[], object]], *secrets: str) -> None:
    """Interrupt new pieces of work in many places; no traceback shows a secret."""
    new()()  # imports
    calls = calls_of(new())
    assert calls > 2 * POINTS
    for number in range(POINTS):
        problem = interrupted(new(), (number + 1) * calls // (POINTS + 1))
        if problem is None:
            continue  # it came too late, or in a finalizer, out of which nothing comes
        lines = shown(problem).splitlines()
        found = [line[:300] for line in lines if any(secret in line for secret in secrets)]
        assert not found, found
        assert isinstance(problem, KeyboardInterrupt | asyncio.CancelledError)
    gc.collect()  # the rest of these is not left to later tests


def calls_of(work: Callable[[], object]) -> int:
    """Return how many Python functions are called in this thread while `work` runs."""
    return _run(work, 0)[1]


def interrupted(work: Callable[[], object], at: int) -> BaseException | None:
    """Run `work`, interrupt it as it calls its `at`-th function, and return what comes out."""
    return _run(work, at)[0]


def _run(work: Callable[[], object], at: int) -> tuple[BaseException | None, int]:
    calls = 0

    def trace(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        file = frame.f_code.co_filename
        # An interrupt in a lock of httpcore's, which is Python code, would leave it held.
        if "_synchronization.py" not in file and ("heygen_ext/_" in file or calls):
            calls += 1
            if calls == at:
                _interrupt()

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    except BaseException as problem:
        return problem, calls
    finally:
        sys.settrace(before)
    return None, calls


def _interrupt() -> None:
    """Do what Ctrl-C does: raise KeyboardInterrupt; in asyncio, cancel the main task."""
    try:
        tasks = asyncio.all_tasks(asyncio.get_running_loop())
    except RuntimeError:
        raise KeyboardInterrupt from None
    for task in tasks:
        if "BothAsync.run" in repr(task.get_coro()):
            task.cancel()


def shown(problem: BaseException) -> str:
    """Return what tools show of an exception and its causes: texts, and all locals of frames."""
    links: list[BaseException | None] = [problem]
    seen: list[BaseException] = []
    parts = []
    while links:
        link = links.pop()
        if link is None or any(link is each for each in seen):
            continue
        seen.append(link)
        links += [link.__cause__, link.__context__, *getattr(link, "exceptions", ())]
        parts.append(f"{link!r} {vars(link)!r}")
        for frame, line in traceback.walk_tb(link.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                where = f"{frame.f_code.co_filename}:{line} {frame.f_code.co_name}"
                parts += [f"{where} {name}={text(value)}" for name, value in frame.f_locals.items()]
    return "\n".join(parts)


def text(value: Any) -> str:
    """Return the repr of a local, if there is one: objects may be half made."""
    try:
        return repr(value)
    except Exception:
        return ""
