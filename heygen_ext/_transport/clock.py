"""The clock of this package: the only place that reads the time, sleeps or draws jitter.

Tests can replace the attributes of `clock`. Every module reads them at each use.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

_FROZEN_STEP = 0.01  # seconds between two looks while the time is frozen


class Clock:
    """Reads the time, sleeps, and draws the jitter of waits.

    Its functions are instance attributes. Libraries that freeze time, such as freezegun, replace
    `time.monotonic` in modules and do not find it here. So deadlines still pass.
    """

    def __init__(self) -> None:
        self.now: Callable[[], float] = time.monotonic
        """Returns seconds on a clock that never goes back."""
        self.time: Callable[[], float] = time.time  # noqa: TID251
        """Returns the Unix time in seconds."""
        self.sleep: Callable[[float], None] = time.sleep
        """Sleeps for a number of seconds."""
        self.jitter: Callable[[], float] = random.random
        """Returns a random number from 0 to 1."""
        self._monotonic = time.monotonic

    async def sleep_async(self, seconds: float) -> None:
        """Sleep for a number of seconds in asyncio."""
        import asyncio  # slow to import, and the synchronous client does not need it

        if self._is_frozen:
            await asyncio.to_thread(self.sleep, seconds)
        else:
            await asyncio.sleep(seconds)

    async def wait_async(self, event: asyncio.Event, seconds: float | None) -> None:
        """Wait for an event, at most a number of seconds."""
        import asyncio

        if self._is_frozen and seconds is not None:
            deadline = Deadline(seconds)
            while not event.is_set() and not deadline.passed:
                await self.sleep_async(_FROZEN_STEP)
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await event.wait()

    @property
    def _is_frozen(self) -> bool:
        """Whether the event loop's clock may stand still: then no timer of asyncio ever ends."""
        return time.monotonic is not self._monotonic


clock = Clock()


class Deadline:
    """A point in time, `seconds` from now; None means that there is no deadline."""

    __slots__ = ("_at", "seconds")

    def __init__(self, seconds: float | None) -> None:
        self.seconds = seconds
        self._at = None if seconds is None else clock.now() + seconds

    @property
    def left(self) -> float | None:
        """Seconds until the deadline, which may be negative. None without a deadline."""
        return None if self._at is None else self._at - clock.now()

    @property
    def passed(self) -> bool:
        """Whether the deadline is over. Always False without one."""
        return self._at is not None and self._at <= clock.now()

    def check(self) -> None:
        """Raise TimeoutError if the deadline has passed."""
        if self.passed:
            raise TimeoutError
