"""Idempotency keys: the first answer is kept and given again. Used by the server's thread alone."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from .._http.errors import ApiError

KEPT = 24 * 3600.0
"""Seconds that an answer is kept."""


@dataclass(slots=True, eq=False)
class Kept:
    """An answer; None while it is still being made or sent."""

    until: float
    status: int | None = None
    body: bytes = b""


Slot = tuple[str, ...]
"""Caller, method, path with its parameters, and key: the scope of a key."""


class Keys:
    """All keys that have been used."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._kept: dict[Slot, Kept] = {}

    def take(self, slot: Slot, *, forever: bool) -> Kept | None:
        """The answer to give again; None if there is none, and then the key is running.

        Raises `ApiError` 409 while the first request with this key is running.
        """
        now = self._clock()
        kept = self._kept.get(slot)
        if kept is None or kept.until <= now:
            self._kept[slot] = Kept(math.inf if forever else now + KEPT)
            return None
        if kept.status is None:
            raise ApiError(
                409,
                "A request with this Idempotency-Key is in progress.",
                code="request_in_progress",
            )
        return kept

    def keep(self, slot: Slot, status: int, body: bytes) -> None:
        """The answer has gone out, or would have."""
        self._kept[slot].status, self._kept[slot].body = status, body

    def drop(self, slot: Slot) -> None:
        """The request was refused, so the key is free. Not published by HeyGen; chosen here."""
        self._kept.pop(slot, None)
