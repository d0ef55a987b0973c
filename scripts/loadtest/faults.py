"""Faults of every kind for the appends of a FakeHeyGen, drawn at random from a seed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import repeat
from typing import Any

from heygen_ext.testing import FakeHeyGen
from heygen_ext.testing._http.faults import Fault
from heygen_ext.testing._http.request_log import RecordedRequest

FAULT_FREE_APPENDS = 3
"""The first appends of each session, which never fail: they prove how HeyGen counts bytes."""


def kinds(slow: float) -> dict[str, dict[str, Any]]:
    """Return every kind of fault with the arguments of `FakeHeyGen.fail`.

    "Before" and "after" say whether the server has taken the text. `slow` is in seconds, and longer
    than the client waits for a response.
    """
    return {
        "429": {"status": 429, "headers": {"retry-after": "0"}},
        "429 that names a time": {"status": 429, "headers": {"retry-after": "0.3"}},
        "500 before": {"status": 500},
        "500 after": {"status": 500, "processed": True},
        "502 as HTML before": {"status": 502, "body": "<html>Bad gateway</html>"},
        "502 as HTML after": {"status": 502, "body": "<html>Bad gateway</html>", "processed": True},
        "503 before": {"status": 503},
        "503 after": {"status": 503, "processed": True},
        "closed before": {"cut": "close"},
        "closed after": {"cut": "close", "processed": True},
        "reset before": {"cut": "reset"},
        "reset after": {"cut": "reset", "processed": True},
        "answer cut before": {"status": 202, "body": '{"data": {"ok"', "cut_body_at": 7},
        "answer cut after": {"cut_body_at": 7},
        "answer reset after": {"cut_body_at": 7, "cut": "reset"},
        "garbled before": {"status": 202, "body": "{garbled"},
        "garbled after": {"body": "{garbled", "processed": True},
        "empty after": {"status": 204, "processed": True},
        "no total after": {"status": 202, "body": {"data": {"ok": True}}, "processed": True},
        "too slow before": {"cut": True, "delay": slow},
        "too slow after": {"delay": slow},
    }


class FaultPlan:
    """Which appends fail, and how. The faults of a session do not depend on other sessions.

    Args:
        seed: The same seed gives the same faults for the same appends.
        share: The share of the appends that fail, 0 to 1.
        slow: Seconds that responses take which are too slow.
        max_faults: Faults of one session; None for no limit.
    """

    def __init__(self, seed: int, share: float, slow: float, max_faults: int | None = None) -> None:
        self._seed, self._share, self._max_faults = seed, share, max_faults
        self._kinds = kinds(slow)
        self._faults: dict[str, Fault] = {}
        self._draws: dict[str, Iterator[str | None]] = {}
        self._appends = Counter[str]()
        self._latest: tuple[RecordedRequest | None, str | None] = (None, None)

    def install(self, fake: FakeHeyGen, stream_id: str = "") -> None:
        """Let the appends of one session, or of all, fail as planned until `clear_faults`."""
        path = f"{stream_id}/text$"
        for kind, how in self._kinds.items():
            match = partial(self._is_drawn, kind)
            self._faults[kind] = fake.fail(times=None, method="POST", path=path, match=match, **how)

    def hits(self) -> Counter[str]:
        """Return how many appends failed, by kind."""
        return Counter({kind: fault.hits for kind, fault in self._faults.items()})

    def sessions_with_faults(self) -> int:
        """Return how many sessions have sent an append after the ones that never fail.

        A session has one append in flight at most. So each of these knows how HeyGen counts bytes.
        """
        return sum(appends > FAULT_FREE_APPENDS for appends in self._appends.values())

    def _is_drawn(self, kind: str, request: RecordedRequest) -> bool:
        if self._latest[0] is not request:  # the fake asks once for each kind
            self._latest = request, self._draw(request.path)
        return self._latest[1] == kind

    def _draw(self, path: str) -> str | None:
        if path not in self._draws:
            self._draws[path] = self._drawing(len(self._draws))
        self._appends[path] += 1
        return next(self._draws[path])

    def _drawing(self, session: int) -> Iterator[str | None]:
        yield from repeat(None, FAULT_FREE_APPENDS)
        chance = random.Random(f"{self._seed} {session}")
        names = list(self._kinds)
        left = self._max_faults
        while left is None or left > 0:
            fails = chance.random() < self._share
            yield chance.choice(names) if fails else None
            if fails and left is not None:
                left -= 1
        yield from repeat(None)
