"""The runners of steps, synchronous and asynchronous, and the clock that can be replaced."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest

from heygen_ext import UsageError
from heygen_ext._transport.clock import Deadline, clock
from heygen_ext._transport.steps import (
    CallBlocking,
    CallFunction,
    Sleep,
    Steps,
    check_plain,
    run,
    run_async,
)


@pytest.fixture(params=["sync", "async"])
def carry_out(request: pytest.FixtureRequest) -> Callable[[Steps[Any]], Any]:
    """Runs steps synchronously, or in asyncio."""
    return run if request.param == "sync" else lambda steps: asyncio.run(run_async(steps))


def fail(problem: BaseException) -> Any:
    raise problem


def test_results_are_passed_to_the_generator(carry_out: Any) -> None:
    def steps() -> Steps[list[Any]]:
        first = yield CallBlocking(lambda: 1)
        second = yield CallFunction(lambda number: number + 1, first)
        return [first, second]

    assert carry_out(steps()) == [1, 2]


def test_generator_without_steps(carry_out: Any) -> None:
    def steps() -> Steps[str]:
        yield from ()
        return "done"

    assert carry_out(steps()) == "done"


def test_exception_of_step_is_raised_at_the_yield(carry_out: Any) -> None:
    problem = LookupError("missing")

    def steps() -> Steps[Any]:
        try:
            yield CallFunction(fail, problem)
        except LookupError as error:
            caught = error
        return caught, (yield CallBlocking(lambda: "next"))

    assert carry_out(steps()) == (problem, "next")


def test_uncaught_exception_of_step_is_raised(carry_out: Any) -> None:
    def steps() -> Steps[None]:
        yield CallFunction(fail, LookupError("missing"))

    with pytest.raises(LookupError, match="missing") as caught:
        carry_out(steps())
    assert caught.value.__context__ is None


def test_error_of_generator_after_failed_step_has_no_context(carry_out: Any) -> None:
    def steps() -> Steps[None]:
        try:
            yield CallFunction(fail, LookupError("secret"))
        except LookupError:
            error = ValueError("public")
        raise error

    with pytest.raises(ValueError, match="public") as caught:
        carry_out(steps())
    assert caught.value.__context__ is None


class Cancelled(BaseException):
    """An exception that is not an Exception."""


def test_base_exception_closes_the_generator(carry_out: Any) -> None:
    ended: list[str] = []

    def steps() -> Steps[None]:
        try:
            yield CallFunction(fail, Cancelled())
        except Cancelled:
            ended.append("caught")
        finally:
            ended.append("closed")

    with pytest.raises(Cancelled):
        carry_out(steps())
    assert ended == ["closed"]


async def test_cancellation_closes_the_generator() -> None:
    ended: list[str] = []

    def steps() -> Steps[None]:
        try:
            yield Sleep(60.0)
        finally:
            ended.append("closed")

    task = asyncio.create_task(run_async(steps()))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended == ["closed"]


def test_invoke_awaits_only_in_asyncio() -> None:
    async def double(number: int) -> int:
        return 2 * number

    def steps() -> Steps[Any]:
        return (yield CallFunction(double, 4))

    assert asyncio.run(run_async(steps())) == 8
    coroutine = run(steps())
    assert asyncio.iscoroutine(coroutine)
    coroutine.close()


def test_sleep_and_deadline_use_the_clock(carry_out: Any, waits: list[float]) -> None:
    deadline = Deadline(10.0)

    def steps() -> Steps[None]:
        yield Sleep(4.0)
        yield Sleep(4.0)

    carry_out(steps())
    assert waits == [4.0, 4.0]
    assert deadline.left is not None
    assert 1.0 < deadline.left <= 2.0
    deadline.check()
    carry_out(steps())
    assert deadline.passed
    with pytest.raises(TimeoutError):
        deadline.check()


def test_no_deadline() -> None:
    deadline = Deadline(None)
    assert (deadline.left, deadline.passed) == (None, False)
    deadline.check()


def test_frozen_time_does_not_stop_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Libraries such as freezegun replace `time.monotonic` in every module that has it."""
    monkeypatch.setattr(time, "monotonic", lambda: 0.0)
    deadline = Deadline(1e-6)
    clock.sleep(0.001)
    assert deadline.passed


def test_check_plain_refuses_coroutine_functions() -> None:
    async def on_progress(*_: object) -> None: ...

    with pytest.raises(UsageError, match="plain function"):
        check_plain(on_progress)
    check_plain(print)
    check_plain(None)
