"""A client machine, a network and a server without sockets or clocks, driven by a string of bytes.

Every decision (what is written, when, what the network does to an append) is read from the bytes,
so a schedule can be replayed, and a failing one shrinks as its bytes shrink. Bytes that have run
out read as 0, which is always the harmless choice, so that every run ends.
"""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    BadRequestError,
    GoneError,
    HeyGenError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
)
from heygen_ext._checkpoint import Checkpoint
from heygen_ext._orders import AskSession, Send, Stop, Wait
from heygen_ext._speaker import Speaker

STRAYS = " strays"  # what a process writes after its last checkpoint
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
    held: list[tuple[str, bool]] = field(default_factory=list)  # (delta, processed late)
    closed_by: str | None = None
    vanished: bool = False
    strange: int = 0  # bytes from another writer
    spoken: int = 0  # bytes, where what is left to say is counted

    @property
    def text(self) -> str:
        return "".join(delta for delta, _ in self.held)

    @property
    def takes_text(self) -> bool:
        return self.closed_by is None and not self.vanished

    def total(self) -> int:
        if self.counts == "constant":
            return 4096
        if self.counts == "characters":
            return self.seed_bytes + len(self.text)
        return self.seed_bytes + len(self.text.encode()) + self.strange - self.spoken

    def take(self, order: Send, *, late: bool = False) -> None:
        if self.takes_text:
            self.held.append((order.delta, late))
            if order.final:
                self.closed_by = "final_marker"

    def session(self) -> object:
        """What GET answers: after the final marker the avatar still speaks for some looks."""
        if self.vanished:
            return None
        status, reason = "completed", self.closed_by
        if self.closed_by == "final_marker" and self.looks_until_end > 0:
            self.looks_until_end -= 1
            status, reason = "streaming", None
        return SimpleNamespace(
            stream_id="s", status=status, end_reason=reason, error_message=None, hls_url=None
        )


@dataclass
class Outcome:
    """What came of a schedule."""

    server: Server
    written: str = ""
    flushed: set[int] = field(default_factory=set)  # where a flush stood in the text
    error: HeyGenError | None = None
    kinds: Counter[str] = field(default_factory=Counter)
    probes: int = 0
    coincidences: int = 0  # probes whose answer a stranger's bytes made look right
    guarded: bool = True  # whether the count was proven when a process died
    speakers: list[Speaker] = field(default_factory=list)


class Run:
    """One schedule, from its bytes.

    `counts` is what the server counts; `late` lets it process appends that the client gave up on;
    `others` lets somebody else write to the stream; `hands` lets the process die at any time and
    another one go on from the last checkpoint.
    """

    def __init__(
        self,
        data: bytes,
        *,
        counts: str = "bytes",
        late: bool = False,
        others: bool = False,
        hands: bool = False,
    ) -> None:
        self.dice = dice = Dice(data)
        self.server = Server(counts, dice.roll() % 40, dice.roll() % 4)
        self.out = Outcome(self.server)
        self.faults = (*FAULTS, LATE) if late else FAULTS
        self.others, self.hands = others, hands
        self.often = dice.roll() % 3  # how often faults come: hardly, sometimes, mostly
        self.calm = dice.pick((4, 3, 5, 4, 0))  # appends before the first fault
        self.settings = {"max_retries": dice.pick((2, 0, 1, 3, 5)), "random": lambda: 0.5}
        self.now = 0.0
        self.numbers = itertools.count()
        self.events: list[tuple[float, int, bool, Callable[[], None]]] = []
        self.program = self.read_program()
        self.mark: int | None = None  # that a flush waits for
        self.begin(Speaker("s", now=0.0, **self.settings))

    def begin(self, speaker: Speaker) -> None:
        self.speaker = speaker
        self.out.speakers.append(speaker)

    def read_program(self) -> list[tuple[float, str, str]]:
        """What the caller does: (seconds after the step before, action, text), last first."""
        dice = self.dice
        steps = [(0.0, "write", " One"), (0.5, "write", " two"), (0.5, "write", " three ")]
        for _ in range(dice.roll() % 24):
            gap = dice.pick((0.0, 0.01, 0.05, 0.2, 1.0))
            action = "write"
            if dice.chance(20):
                action = "flush"
            elif self.hands and dice.chance(40):
                action = dice.pick(("hand over", "die"))
            steps.append((gap, action, dice.pick(TOKENS) if action == "write" else ""))
        return [*steps, (0.0, "close", "")][::-1]

    # The network

    def kind_of_fault(self) -> str:
        if sum(self.out.kinds.values()) < self.calm:
            return "ok"
        roll = self.dice.roll()
        if self.often == 0 and roll and not self.dice.chance(60):
            return "ok"
        for width, kind in self.faults:
            width *= 1 + (self.often == 2)
            if roll > 255 - width:
                return kind
            roll += width
        return "ok"

    def send(self, order: Send) -> None:
        kind = self.kind_of_fault()
        if self.others and self.dice.chance(40):
            self.server.strange += 1 + self.dice.roll() % 9
            self.out.kinds["another writer"] += 1
        if self.server.counts == "remaining" and self.now > 1:
            left = len(self.server.text.encode()) - self.server.spoken
            self.server.spoken += min(left, self.dice.roll() % 12)
        after = self.dice.pick((0.05, 0.1, 0.4))
        if kind in ("ends", "vanishes") and self.server.takes_text:
            self.server.vanished = kind == "vanishes"
            self.server.closed_by = self.dice.pick(("idle_timeout", "cancelled", "max_duration"))
        self.out.kinds[kind] += 1
        self.out.probes += order.probe
        reached = kind not in ("refused", "rate_limited", "bad_request")
        error = self.error_of(kind)
        if kind.startswith("timeout") or kind == "late":
            after = TIMEOUT
        if reached and not self.server.takes_text:
            if not isinstance(error, APIConnectionError):
                status = 404 if self.server.vanished else 410
                error = (NotFoundError if status == 404 else GoneError)("no", status_code=status)
        elif kind == "late":
            delay = TIMEOUT + self.dice.pick((0.01, 0.3, 2.0, 20.0))
            self.at(delay, lambda: self.server.take(order, late=True), outlives=True)
        elif kind in ("ok", "cut", "garbled") or kind.endswith("_after"):
            self.server.take(order)
        total, speaker = self.server.total(), self.speaker
        stray = self.server.strange - self.server.spoken

        def answer() -> None:
            if speaker is not self.speaker:
                return  # its process is gone
            if error is not None:
                speaker.failed(error, self.now)
                return
            speaker.acknowledged(total, self.now)
            if stray != self.stray and order.probe and speaker.ledger.trusted:
                self.out.coincidences += 1
            self.stray = stray

        self.at(after, answer)

    def error_of(self, kind: str) -> HeyGenError | None:
        if kind.startswith("reset"):
            return APIConnectionError("reset")
        if kind.startswith("timeout") or kind == "late":
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
        speaker = self.speaker

        def answer() -> None:
            self.asking = False
            if speaker is self.speaker:
                speaker.ended(session, self.now)

        self.asking = True
        self.at(0.1, answer)

    # The caller

    def step(self) -> None:
        _, action, text = self.program.pop()
        if action == "write":
            self.out.written += text
            self.speaker.write(text, self.now)
        elif action == "flush":
            self.out.flushed.add(len(self.out.written))
            self.mark = self.speaker.push()
        elif action == "close":
            self.speaker.close()
        elif self.speaker.error is None:
            self.change_hands(dies=action == "die")

    def change_hands(self, *, dies: bool) -> None:
        """Another process goes on: in good order, or after the first was killed."""
        old = self.speaker
        if dies:  # after its checkpoint it may still have sent what it had, and more
            self.out.kinds["dies"] += 1
            checkpoint = old.checkpoint(owned=True).to_json()
            self.out.guarded = old.ledger.trusted
            more = self.dice.pick((0.0, 0.0, 0.3, 20.0))
            if self.dice.chance(128) and not old.finished:
                self.out.kinds["writes on"] += 1
                old.write(STRAYS, self.now)
            self.drive(self.now + more)
        else:
            self.out.kinds["hands over"] += 1
            old.hold()
            while old.busy:
                self.drive(self.now + 1.0)
            if old.finished:
                return
            checkpoint = old.checkpoint(owned=True, detached=True).to_json()
            old.detach()
        checkpoint = json.loads(json.dumps(checkpoint))
        self.mark = None
        self.begin(Speaker.resume(Checkpoint.from_json(checkpoint), now=self.now, **self.settings))

    # The clock

    def at(self, after: float, call: Callable[[], None], *, outlives: bool = False) -> None:
        self.events.append((self.now + after, next(self.numbers), outlives, call))

    asking, stray = False, 0

    def drive(self, until: float = float("inf"), *, program: bool = False) -> None:
        """Carry out orders and let time pass."""
        next_step = self.now + self.program[-1][0] if program else None
        for _ in range(3_000):
            order = Wait(0.1) if self.asking else self.speaker.next(self.now)
            if isinstance(order, Send):
                self.send(order)
            elif isinstance(order, AskSession):
                self.look()
            elif isinstance(order, Stop):
                return
            if self.mark is not None and self.speaker.has_acknowledged(self.mark):
                self.mark = None
            times = [until, *(event[0] for event in self.events)]
            if isinstance(order, Wait):
                times.append(self.now + max(order.seconds, 1e-6))  # no clock is finer
            if program and self.mark is None and self.program and not self.speaker.finished:
                next_step = max(self.now, next_step if next_step is not None else self.now)
                times.append(next_step)
            self.now = max(self.now, min(times))
            assert self.now < float("inf"), "nothing will ever happen: a deadlock"
            due = sorted(event for event in self.events if event[0] <= self.now)
            self.events = [event for event in self.events if event[0] > self.now]
            for event in due:
                event[3]()
            if self.now >= until:
                return
            may_step = self.program and self.mark is None and not self.speaker.finished
            if program and may_step and next_step is not None and self.now >= next_step:
                self.step()
                next_step = self.now + self.program[-1][0] if self.program else None
        raise AssertionError("the run does not end")

    def run(self) -> Outcome:
        self.drive(program=True)
        for event in sorted(self.events):  # what the server sat on comes also after the end
            if event[2]:
                event[3]()
        self.out.error = self.speaker.error
        return self.out
