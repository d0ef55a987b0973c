"""A client machine, a network and a server without sockets or clocks, driven by a string of bytes.

Every decision (what is written, when, what the network does to an append) is read from the bytes,
so a schedule can be replayed, and a failing one shrinks as its bytes shrink. Bytes that have run
out read as 0, which is always the harmless choice, so that every run ends.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass, field
from types import SimpleNamespace

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    AppendUnconfirmedError,
    BadRequestError,
    GoneError,
    HeyGenError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
)
from heygen_ext._checkpoint import Checkpoint
from heygen_ext._orders import AskSession, Rest, Send, Stop, TellIdle, Wait
from heygen_ext._speaker import Speaker

TIMEOUT = 15.0  # seconds of the append
SPACELESS = set("你好世界。，")
TOKENS = (
    *(" word", " a", "Hel", "lo", ".", " 3.", "14", "!", "\n", " ", "  ", "\t", ",", "-", "n't"),
    *("é", " naïve", "你", "好世界", "。", " ", "\u3000", "\r\n", "👍🏽", "e\u0301", "\u0301", ""),
    *(" longer words here", "x" * 40),
)
# What the network does to an append, by chance: how often in 256, and its name.
FAULTS = (
    *((10, "refused"), (10, "rate_limited"), (12, "reset_before"), (12, "reset_after")),
    *((8, "timeout_before"), (8, "timeout_after"), (10, "failed_before"), (10, "failed_after")),
    *((6, "cut"), (6, "garbled"), (2, "bad_request"), (2, "ends"), (2, "vanishes")),
)
LATE = (12, "late")


class Dice:
    """Bytes read as decisions."""

    def __init__(self, data: bytes) -> None:
        self._data = iter(data)

    def roll(self) -> int:
        return next(self._data, 0)

    def pick(self, options):
        return options[self.roll() % len(options)]

    def chance(self, of_256: int) -> bool:
        return 256 - of_256 <= self.roll()


@dataclass
class Server:
    """HeyGen's side of one session."""

    counts: str = "bytes"
    seed_bytes: int = 0
    looks_until_end: int = 0
    held: list[tuple[str, bool]] = field(default_factory=list)  # (delta, late)
    closed_by: str | None = None
    vanished: bool = False
    strange: int = 0  # bytes from another writer

    def total(self) -> int:
        text = self.text
        if self.counts == "constant":
            return 4096
        if self.counts == "characters":
            return self.seed_bytes + len(text)
        return self.seed_bytes + len(text.encode()) + self.strange

    @property
    def text(self) -> str:
        return "".join(delta for delta, _ in self.held)

    def take(self, order: Send, *, late: bool = False) -> None:
        if self.closed_by is None and not self.vanished:
            self.held.append((order.delta, late))
            if order.final:
                self.closed_by = "final_marker"

    def session(self):
        """What GET answers: after the final marker the avatar still speaks for some looks."""
        if self.vanished:
            return None
        if self.closed_by == "final_marker" and self.looks_until_end > 0:
            self.looks_until_end -= 1
            return SimpleNamespace(stream_id="s", status="streaming", end_reason=None)
        return SimpleNamespace(stream_id="s", status="completed", end_reason=self.closed_by)


@dataclass
class Outcome:
    """What came of a schedule."""

    written: str = ""
    flushed: set[int] = field(default_factory=set)  # where a flush stood in the text
    error: HeyGenError | None = None
    kinds: Counter[str] = field(default_factory=Counter)
    probes: int = 0
    stats: object = None
    handed_over: bool = False
    strays: str = ""  # what the first process wrote after its checkpoint and nobody repeats


class Run:
    """One schedule, from its bytes."""

    def __init__(self, data: bytes, *, counts="bytes", late=False, writers=1, hands=False) -> None:
        self.dice = dice = Dice(data)
        self.faults = (*FAULTS, LATE) if late else FAULTS
        self.other_writer = writers > 1
        self.hands = hands
        self.now = 0.0
        self.out = Outcome()
        self.server = Server(counts, dice.roll() % 40, dice.roll() % 4)
        self.intensity = 1 + dice.roll() % 3
        self.settings = {"max_retries": dice.pick((2, 0, 1, 3, 5)), "random": lambda: 0.5}
        self.speaker = Speaker("s", now=0.0, **self.settings)
        self.events: list[tuple[float, int, object]] = []
        self.numbers = itertools.count()
        self.program = self.read_program()
        self.waiting_for: int | None = None  # the mark that a flush waits for
        self.mute_until = 0.0

    def read_program(self):
        """What the caller does: (seconds after the last, action, text)."""
        dice = self.dice
        steps = [(0.0, "write", " One"), (0.3, "write", " two"), (0.3, "write", " three ")]
        for _ in range(dice.roll() % 24):
            gap = dice.pick((0.0, 0.01, 0.05, 0.2, 1.0))
            action = "flush" if dice.chance(24) else "write"
            steps.append((gap, action, dice.pick(TOKENS) if action == "write" else ""))
        return [*steps, (0.0, "close", "")]

    # The network

    def outcome(self) -> str:
        roll = self.dice.roll()
        for width, kind in self.faults:
            roll -= width * self.intensity
            if roll <= 0 and roll > -width * self.intensity:
                return kind
        return "ok"

    def kind_of_fault(self) -> str:
        roll, top = self.dice.roll(), 256
        for width, kind in self.faults:
            top -= width * self.intensity
            if roll >= top:
                return kind
        return "ok"

    def send(self, order: Send) -> None:
        kind = self.kind_of_fault()
        self.out.kinds[kind] += 1
        self.out.probes += order.probe
        if self.other_writer and self.dice.chance(40):
            self.server.strange += 1 + self.dice.roll() % 9
            self.out.kinds["another writer"] += 1
        after = self.dice.pick((0.05, 0.1, 0.4))
        if kind in ("timeout_before", "timeout_after", "late"):
            after = TIMEOUT
        if kind in ("ends", "vanishes"):
            self.server.vanished = kind == "vanishes"
            self.server.closed_by = self.dice.pick(("idle_timeout", "cancelled", "max_duration"))
        error: HeyGenError | None = None
        unreached = kind in ("refused", "rate_limited", "bad_request")
        if not unreached and (self.server.vanished or self.server.closed_by):
            if kind.startswith(("timeout", "reset")):
                error = self.lost(kind)
            elif self.server.vanished:
                error = NotFoundError("no such stream", status_code=404)
            else:
                error = GoneError("closed", status_code=410)
        elif kind == "late":
            self.at(TIMEOUT + self.dice.pick((0.01, 0.3, 2.0, 20.0)), lambda: self.come_late(order))
            error = self.lost("timeout")
        else:
            if kind in ("ok", "cut", "garbled") or kind.endswith("_after"):
                self.server.take(order)
            error = self.lost(kind)
        total = self.server.total()
        speaker = self.speaker

        def answer():
            if speaker is not self.speaker:
                return  # its process is gone
            if error is not None:
                speaker.failed(error, self.now)
            else:
                speaker.acknowledged(total, self.now)

        self.at(after, answer)

    def come_late(self, order: Send) -> None:
        self.server.take(order, late=True)

    def lost(self, kind: str) -> HeyGenError | None:
        if kind.startswith("reset"):
            return APIConnectionError("reset")
        if kind.startswith("timeout"):
            return APITimeoutError("no answer")
        if kind.startswith("failed"):
            status = self.dice.pick((500, 502, 503, 504, 520))
            return InternalServerError("failed", status_code=status)
        if kind in ("cut", "garbled"):
            return APIResponseValidationError("unreadable", status_code=202)
        if kind == "refused":
            return APIConnectionError("refused", may_have_been_processed=False)
        if kind == "rate_limited":
            wait = self.dice.pick((None, 0.0, 1.0, 5.0))
            return RateLimitError("slow down", status_code=429, retry_after=wait)
        if kind == "bad_request":
            return BadRequestError("no", status_code=400)
        return None

    def look(self) -> None:
        session = None if self.dice.chance(16) else self.server.session()
        self.at(0.1, lambda: self.speaker.ended(session, self.now))

    # The clock

    def at(self, after: float, call) -> None:
        self.events.append((self.now + after, next(self.numbers), call))

    def run(self) -> Outcome:
        self.schedule_next()
        for _ in range(5_000):
            order = self.speaker.next(self.now)
            if isinstance(order, Send):
                self.send(order)
            elif isinstance(order, AskSession):
                self.look()
                self.asked = True
            elif isinstance(order, Stop):
                break
            self.advance(order)
        else:
            raise AssertionError("the run does not end")
        # What the server sat on comes even after the client has finished.
        for _, _, call in sorted(self.events, key=lambda event: event[:2]):
            if getattr(call, "__name__", "") == "<lambda>" and self.late_only(call):
                call()
        self.out.error = self.speaker.error
        self.out.stats = self.speaker.stats
        for _, action, text in self.program:  # what the caller could not write any more
            if action == "write" and self.out.error is not None:
                break
        return self.out
