"""Idempotency keys. The first response to a key is stored and given again to every repetition.

Only the thread of the server uses them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from .._http.errors import ApiError
from .._settings import Clock

KEPT = 24 * 3600.0
"""How many seconds a response is stored."""


@dataclass(slots=True, eq=False)
class StoredResponse:
    """The response to a key. `status` is None while the first request is in progress."""

    until: float
    status: int | None = None
    body: bytes = b""


Slot = tuple[str, ...]
"""The scope of a key: account, method, path with its values, and the key itself."""


class IdempotencyKeys:
    """All keys that have been used."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._responses: dict[Slot, StoredResponse] = {}

    def claim(self, slot: Slot, *, forever: bool) -> StoredResponse | None:
        """Return the stored response, or None if this request is the first with its key.

        The key of a first request is in progress until `store` or `release`. During that time
        other requests with it raise `ApiError` 409.
        """
        now = self._clock.now()
        stored = self._responses.get(slot)
        if stored is None or stored.until <= now:
            self._responses[slot] = StoredResponse(math.inf if forever else now + KEPT)
            return None
        if stored.status is None:
            raise ApiError(
                409,
                "A request with this Idempotency-Key is in progress.",
                code="request_in_progress",
            )
        return stored

    def store(self, slot: Slot, status: int, body: bytes) -> None:
        """Store the response of a request, whether or not the client received it."""
        self._responses[slot].status, self._responses[slot].body = status, body

    def release(self, slot: Slot) -> None:
        """Make the key of a refused request new again. Chosen here: HeyGen does not publish it."""
        self._responses.pop(slot, None)
