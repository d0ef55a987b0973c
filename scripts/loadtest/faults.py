"""Faults of every kind for the appends of a FakeHeyGen, drawn by chance from a seed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import repeat
from typing import Any

from heygen_ext.testing import FakeHeyGen
from heygen_ext.testing._http.faults import Fault
from heygen_ext.testing._http.request_log import RecordedRequest

CALM = 3
"""Appends of each session that never fail: they prove how HeyGen counts."""

_SOON = {"retry-after": "0"}


def kinds(slow: float) -> dict[str, dict[str, Any]]:
    """Return every kind of fault: what `FakeHeyGen.fail` is given for it.

    `slow` is in seconds, longer than the client waits for an answer.
    """
    return {
        "429": {"status": 429, "headers": _SOON},
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
    """Which appends fail, and how. Each session has its own numbers, whatever the others do.

    Args:
        seed: the same one and the same appends give the same faults.
        share: of the appends that fail, 0 to 1.
        slow: seconds until the answers that come too late.
        most: faults of one session.
    """

    def __init__(self, seed: int, share: float, slow: float, most: int | None = None) -> None:
        self._seed, self._share, self._most = seed, share, most
        self._kinds = kinds(slow)
        self._faults: dict[str, Fault] = {}
        self._sessions: dict[str, Iterator[str | None]] = {}
        self._latest: tuple[RecordedRequest | None, str | None] = (None, None)

    def order(self, fake: FakeHeyGen, stream_id: str = "") -> None:
        """Have the appends to one session, or to all, fail as planned, until `clear_faults`."""
        path = f"{stream_id}/text$"
        for kind, how in self._kinds.items():
            match = partial(self._is, kind)
            self._faults[kind] = fake.fail(times=None, method="POST", path=path, match=match, **how)

    def hits(self) -> Counter[str]:
        """Return how many appends failed, by kind."""
        return Counter({kind: fault.hits for kind, fault in self._faults.items()})

    def _is(self, kind: str, request: RecordedRequest) -> bool:
        if self._latest[0] is not request:  # asked once for each kind
            self._latest = request, self._drawn(request.path)
        return self._latest[1] == kind

    def _drawn(self, path: str) -> str | None:
        if path not in self._sessions:
            self._sessions[path] = self._draws(len(self._sessions))
        return next(self._sessions[path])

    def _draws(self, number: int) -> Iterator[str | None]:
        yield from repeat(None, CALM)
        chance = random.Random(f"{self._seed} {number}")
        names = list(self._kinds)
        left = self._most
        while left is None or left > 0:
            failing = chance.random() < self._share
            yield chance.choice(names) if failing else None
            if failing and left is not None:
                left -= 1
        yield from repeat(None)


def listed(hits: Mapping[str, int] | Iterable[tuple[str, int]]) -> str:
    """Return counts as one line."""
    return ", ".join(f"{kind} {count}" for kind, count in dict(hits).items())
