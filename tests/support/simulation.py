"""A client machine, a network and a server without sockets or clocks, driven by a string of bytes.

Every decision (what is written, when, what the network does to an append) is read from the bytes,
so a schedule can be replayed, and a failing one shrinks as its bytes shrink. Bytes that have run
out read as 0, which is always the harmless choice, so that every run ends.
"""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
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
from heygen_ext._streaming.actions import CheckSession, Send, Stop, Wait
from heygen_ext._streaming.checkpoint import Checkpoint
from heygen_ext._streaming.machine import TextStreamMachine
from support.speech import PROBES

STRAYS = " strays"  # what a process writes after its last checkpoint
TIMEOUT = 15.0  # seconds of the append
SOONER = 5.0  # the same, if nobody gave up waiting for it
REMEMBERED = 16  # requests that may still come and are told apart
SLOWEST = 60.0  # seconds after which a request that failed does not come any more
TOKENS = (
    *(" word", " a", "Hel", "lo", ".", " 3.", "14", "!", "\n", " ", "  ", "\t", ",", "-", "n't"),
    *("é", " naïve", "你", "好世界", "。", " ", "\u3000", "\r\n", "👍🏽", "e\u0301", "\u0301", ""),
    *(" longer words here", "x" * 40),
    # As large as others, so that the sizes of different appends are the same.
    *(" b", " c", " d", " I", " ab", " cd", " is", " we", " it.", " the", "b", "?", "cd", "the"),
)
ALIKE = (" b", " c", " d.", " I", " ab", " is", " we", "!", ".", " no.", " it. ", "\n", "Hel", "")
GAPS = (0.0, 0.01, 0.05, 0.2, 1.0)
LONG_GAPS = (0.2, 0.0, 1.0, 5.0, 20.0)  # so that something may still come meanwhile
# What the network does to an append, by chance: how often in 256, and its name.
FAULTS = (
    *((10, "refused"), (10, "rate_limited"), (12, "reset_before"), (12, "reset_after")),
    *((8, "timeout_before"), (8, "timeout_after"), (10, "failed_before"), (10, "failed_after")),
    *((6, "cut"), (6, "garbled"), (2, "bad_request"), (2, "ends"), (2, "vanishes")),
)
# The server processes these after all: so many seconds after the client was told otherwise, or
# (None) when another append of its size is lost, if that comes first.
LATE = ((12, "late_timeout"), (12, "late_reset"), (14, "late_failed"))
LATEST = 44.0
LATENESS = (0.01, None, 0.3, None, 2.0, 20.0, None, LATEST)
NOT_TAKEN = {"refused", "rate_limited", "bad_request"}


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


@dataclass(eq=False)
class Request:
    """One append or probe on its way."""

    delta: str
    final: bool
    probe: bool
    kind: str  # what the network does to it
    sent: float  # when
    ghost: int = 0  # the process that sent it after its last checkpoint: no other knows of it
    guarded: bool = False  # of a ghost: whether the count was proven then
    late: bool = False  # taken after the client was told that it failed
    lingers: float = SOONER  # seconds after a failure in which it may still come
    adrift: bool = False  # on its way when its process took its last checkpoint
    moved_to: int = 0  # of a probe that found its append taken: the length of what was written then

    @property
    def size(self) -> int:
        return len(self.delta.encode())

    @property
    def may_come(self) -> bool:
        """Whether the client cannot know that it will not come any more."""
        return self.kind not in ("ok", *NOT_TAKEN)


@dataclass
class Server:
    """HeyGen's side of one session."""

    counts: str = "bytes"
    seed_bytes: int = 0
    looks_until_end: int = 0
    held: list[Request] = field(default_factory=list)
    closed_by: str | None = None
    vanished: bool = False
    strange: int = 0  # bytes from another writer
    spoken: int = 0  # bytes, where what is left to say is counted

    @property
    def text(self) -> str:
        return "".join(request.delta for request in self.held)

    @property
    def takes_text(self) -> bool:
        return self.closed_by is None and not self.vanished

    def total(self) -> int:
        if self.counts == "constant":
            return 4096
        if self.counts == "characters":
            return self.seed_bytes + len(self.text)
        return self.seed_bytes + len(self.text.encode()) + self.strange - self.spoken

    def take(self, request: Request, *, late: bool = False) -> None:
        if self.takes_text:
            request.late = late
            self.held.append(request)
            if request.final:
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
class Knowledge:
    """What the process that has the stream can know, kept apart from what it makes of it."""

    total: int | None = None  # in the last answer
    seen: int = 0  # requests that the server held then
    asked: float = 0.0  # when the request that it answered was sent
    proofs: int = 0  # answers that grew the total by just what was sent, the first one aside
    disagreed: bool = False  # whether an answer showed anything else
    disproven: bool = False  # whether it showed what no request that failed can explain
    failed: list[int] = field(default_factory=list)  # sizes of all requests that went unanswered
    doubted: Request | None = None  # the append whose answer is outstanding or was lost
    lost: bool = False  # whether it was lost
    probes: list[Request] = field(default_factory=list)  # those for it that went unanswered
    open: list[tuple[Request, float]] = field(default_factory=list)  # may still come, until when
    given_up: list[Request] = field(default_factory=list)  # counted as lost
    inherited: list[Request] = field(default_factory=list)  # in doubt when the stream changed hands
    failures: int = 0  # since the last text that was certainly taken
    last: str = "ok"  # what happened to the last request
    resumed: bool = False  # whether the doubt is about what another process did
    unclear: bool = False  # whether the last probe's answer had more than one reading, or none

    @property
    def proven(self) -> bool:
        return self.proofs >= 2 and not self.disagreed

    def found_taken(self, new: list[Request]) -> bool:
        """Whether the text in doubt is there; a process that died later may have sent it again."""
        if self.doubted is None or self.doubted in new or self.stand_in(new):
            return self.doubted is not None
        again = "".join(each.delta for each in new if each.ghost and not each.probe)
        return again.startswith(self.doubted.delta)

    def stand_in(self, new: list[Request]) -> Request | None:
        """The older request of the same text that came late, in the place of the one in doubt."""
        if self.doubted is None or self.doubted in new:
            return None
        alike = (each for each in new if each.delta == self.doubted.delta)
        return next((each for each in alike if each in self.given_up), None)

    def readings(self, size: int) -> tuple[set[int], set[int]]:
        """By what a probe of `size` bytes makes the total grow if the append was lost, or taken."""
        lost = {each + size for each in sums(probe.size for probe in self.probes)}
        return lost, {each + (self.doubted.size if self.doubted else 0) for each in lost}

    def answered_probe(self, probe: Request, growth: int, writers: int) -> None:
        """Note whether it has just one reading; `writers` as many bytes may other probes have."""
        lost, taken = self.readings(probe.size)
        # What came in time, but after the last total was asked for, shows only now. Of the same
        # text, it is as good as the append.
        coming = [each for each, until in self.open if self.asked < until]
        others = [each for each in coming if not self.doubted or each.delta != self.doubted.delta]
        late, in_place = (sums(each.size for each in some) - {0} for some in (coming, others))
        self.unclear = (
            growth not in lost | taken
            or any(growth - each in taken for each in late)
            or any(growth - each in lost for each in (late if growth in lost else in_place))
            or len(coming) > REMEMBERED
            or (self.resumed and self.doubted is not None and self.doubted.size <= writers)
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
    session_seen: bool = False  # whether it was to be had when it was last asked for
    settled: Counter[str] = field(default_factory=Counter)  # as what it truly was
    unnoticed: list[str] = field(default_factory=list)  # what came twice, and nobody was told
    tireless: bool = False  # whether it went on after more failures than it may retry
    known: Knowledge = field(default_factory=Knowledge)
    machines: list[TextStreamMachine] = field(default_factory=list)
    retries: list[int] = field(default_factory=list)  # max_retries of each machine


def sums(sizes: Iterable[int]) -> set[int]:
    """The sums of all choices of `sizes`."""
    found = {0}
    for size in sizes:
        found |= {each + size for each in found}
    return found


class Run:
    """One schedule, from its bytes.

    `counts` is what the server counts; `late` lets it process requests that the client gave up on;
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
        self.faults, self.gaps, self.tokens = FAULTS, GAPS, TOKENS
        if late:
            self.faults, self.gaps = (*LATE, *FAULTS), LONG_GAPS
        if late or hands:
            self.tokens = dice.pick((ALIKE, ALIKE, TOKENS))
        self.others, self.hands = others, hands
        self.often = dice.roll() % 3  # how often faults come: hardly, sometimes, mostly
        self.calm = dice.pick((4, 3, 5, 4, 0))  # appends before the first fault
        self.now = 0.0
        self.numbers = itertools.count()
        self.events: list[tuple[float, int, bool, Callable[[], None]]] = []
        self.program = self.read_program()
        self.mark: int | None = None  # that a flush waits for
        self.flying: Request | None = None
        self.lurking: list[tuple[Request, Callable[[], None], float]] = []
        self.dying = False  # whether the present process is beyond its last checkpoint
        self.begin(TextStreamMachine("s", now=0.0, **self.settings()))

    def settings(self) -> dict[str, object]:
        self.out.retries.append(self.dice.pick((2, 0, 1, 3, 5)))
        return {"max_retries": self.out.retries[-1], "random": lambda: 0.5}

    def begin(self, machine: TextStreamMachine) -> None:
        self.machine = machine
        self.out.machines.append(machine)

    def read_program(self) -> list[tuple[float, str, str]]:
        """What the caller does: (seconds after the step before, action, text), last first."""
        dice = self.dice
        steps = [(0.0, "write", " One"), (0.5, "write", " two"), (0.5, "write", " three ")]
        for _ in range(dice.roll() % 24):
            gap = dice.pick(self.gaps)
            action = "write"
            if dice.chance(20):
                action = "flush"
            elif self.hands and dice.chance(40):
                action = dice.pick(("hand over", "die"))
            steps.append((gap, action, dice.pick(self.tokens) if action == "write" else ""))
        return [*steps, (0.0, "close", "")][::-1]

    # The network

    def kind_of_fault(self, order: Send) -> str:
        if self.dying and not order.probe and self.dice.chance(160):
            return "reset_before"  # so that it sends probes that nobody will know of
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
        kind = self.kind_of_fault(order)
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
        request = Request(
            *(order.delta, order.final, order.probe, kind, self.now),
            ghost=len(self.out.machines) if self.dying else 0,
            guarded=self.dying and self.guarded,
        )
        self.check_order(request)
        error = self.error_of(kind)
        if isinstance(error, APITimeoutError) or (error and error.status_code == 504):
            request.lingers = SLOWEST
        if isinstance(error, APITimeoutError):
            after = TIMEOUT
        if kind not in NOT_TAKEN and not self.server.takes_text:
            if not isinstance(error, APIConnectionError):
                status = 404 if self.server.vanished else 410
                error = (NotFoundError if status == 404 else GoneError)("no", status_code=status)
        elif kind.startswith("late"):
            self.take_late(request, after, self.dice.pick(LATENESS))
        elif kind in ("ok", "cut", "garbled") or kind.endswith("_after"):
            self.server.take(request)
        total, held, machine = self.server.total(), len(self.server.held), self.machine

        def answer() -> None:
            if machine is not self.machine:
                return  # its process is gone
            if error is None:
                self.answered(request, total, held)
            else:
                self.failed(request, error)

        self.flying = request
        self.at(after, answer)

    def take_late(self, request: Request, told: float, lateness: float | None) -> None:
        """Have the server take it so much later than the client is `told` that it failed."""

        def take() -> None:
            if request not in self.server.held:
                self.server.take(request, late=True)

        if lateness is None:
            until = self.now + told + request.lingers - 0.1
            self.at(told + 0.001, lambda: self.lurking.append((request, take, until)))
        self.at(told + min(lateness or LATEST, request.lingers - 0.1), take, outlives=True)

    def check_order(self, request: Request) -> None:
        """A probe is some plain whitespace; nothing else goes out while an append is in doubt."""
        known = self.out.known
        if request.probe:
            assert known.lost or known.resumed, "a probe that asks for nothing"
            assert known.proofs >= 2 and not known.disproven, "a probe without a proven count"
            assert request.delta[:1] in PROBES and len(request.delta) <= 16, request.delta
            assert not request.delta[1:].strip(" ") and not request.final, request.delta
            due = self.machine.unsent_text[len(known.doubted.delta) if known.doubted else 0 :]
            if due[:1] in PROBES and due[1:2] != "\u0301":
                assert request.delta[0] == due[0], (request.delta, due)
            before = self.out.written[: len(self.out.written) - len(due)]
            if due[:1] == "\u0301" and not self.dying:
                assert before[-1:].isspace(), "a probe within a letter"
        elif known.lost:
            assert known.doubted and not known.doubted.delta and request.final, request.delta

    def answered(self, request: Request, total: int, held: int) -> None:
        known, machine = self.out.known, self.machine
        new = self.server.held[known.seen : held]
        twice = [each for each in new if each in known.given_up]
        growth = total - known.total if known.total is not None else None
        own = (0, len(self.out.machines))
        expected = sum(each.size for each in new if each.ghost in own)
        doubted, taken = known.doubted, known.found_taken(new)
        if request.probe:
            stand_in = known.stand_in(new)
            self.answered_probe(request, new, growth, growth != expected)
            if stand_in:
                twice.remove(stand_in)
                known.given_up.remove(stand_in)
        else:
            if growth is not None and growth != expected:
                known.disagreed = True
                known.disproven |= growth - request.size not in sums(known.failed)
            elif growth is not None and not twice:
                known.proofs += request.size > 0
            known.failures, known.doubted, known.lost, known.resumed = 0, None, False, False
        known.total, known.seen, known.asked = total, held, request.sent
        known.last, self.flying = "ok", None
        noticed = machine.stats.late
        machine.acknowledged(total, self.now)
        settled = request.probe and machine.error is None
        if settled and (doubted is None or taken) and not self.dying:
            request.moved_to = len(self.out.written)
        if settled and doubted is not None:
            self.out.settled["settled as taken" if taken else "settled as lost"] += 1
        if twice and growth == expected and machine.error is None and machine.stats.late == noticed:
            self.out.unnoticed += [each.delta for each in twice if each.delta.strip()]

    def answered_probe(
        self, probe: Request, new: list[Request], growth: int | None, strange: bool
    ) -> None:
        known = self.out.known
        assert growth is not None, "a probe without any total to compare with"
        taken = known.found_taken(new)
        readings = known.readings(probe.size)
        if strange and growth in readings[not taken]:
            self.out.coincidences += 1
        known.answered_probe(probe, growth, sum(self.out.retries[:-1]))
        lost = known.probes + (
            [known.doubted] if known.doubted and known.doubted not in new else []
        )
        # A checkpoint does not say how a request failed, if it did.
        coming = [each for each in lost if each.may_come or each in known.inherited]
        if doubted := known.doubted:
            twins = [each for each, until in known.open if known.asked < until]
            if doubted not in lost and any(each.delta == doubted.delta for each in twins):
                coming.append(doubted)  # it or its twin came, and nobody can tell which
        known.open += [
            (each, self.now + (SLOWEST if each in known.inherited else each.lingers))
            for each in coming
        ]
        known.given_up += [each for each in lost if each not in new]
        if taken or known.doubted is None:
            known.failures = 0
        known.doubted, known.lost, known.probes, known.resumed = None, False, [], False

    def failed(self, request: Request, error: HeyGenError) -> None:
        known, machine = self.out.known, self.machine
        known.last, self.flying = request.kind, None
        gone = isinstance(error, GoneError | NotFoundError)
        if not gone:
            known.failures += 1
        if not gone and request.kind not in NOT_TAKEN:
            known.failed.append(request.size)
            if request.probe:
                known.probes.append(request)
            else:
                known.doubted, known.lost, known.resumed = request, True, False
                for other, take, until in self.lurking:
                    alike = other.size == request.size and self.now < until
                    if alike and request not in self.server.held:
                        take()
        machine.failed(error, self.now)
        if known.failures > self.out.retries[-1] and not gone and machine.error is None:
            self.out.tireless = True

    def error_of(self, kind: str) -> HeyGenError | None:
        if kind.startswith(("reset", "late_reset")):
            return APIConnectionError("reset")
        if kind.startswith(("timeout", "late_timeout")):
            return APITimeoutError("no answer")
        if kind.startswith(("failed", "late_failed")):
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
        self.out.session_seen = session is not None
        machine = self.machine

        def answer() -> None:
            self.asking = False
            if machine is self.machine:
                machine.session_checked(session, self.now)

        self.asking = True
        self.at(0.1, answer)

    # The caller

    def step(self) -> None:
        _, action, text = self.program.pop()
        if action == "write":
            self.out.written += text
            self.machine.write(text, self.now)
        elif action == "flush":
            self.out.flushed.add(len(self.out.written))
            self.mark = self.machine.buffer.flush()
        elif action == "close":
            self.machine.close()
        elif self.machine.error is None:
            self.change_hands(dies=action == "die")

    def change_hands(self, *, dies: bool) -> None:
        """Another process goes on: in good order, or after the first was killed."""
        old, resumed = self.machine, self.out.known
        if dies:  # after its checkpoint it may still have sent what it had, and more
            self.out.kinds["dies"] += 1
            checkpoint = old.checkpoint(owned=True).to_json()
            resumed = self.knowledge_after_death()
            self.dying, self.guarded = True, resumed.proven
            more = self.dice.pick((0.0, 0.0, 0.3, 20.0))
            if self.dice.chance(128) and not old.finished:
                self.out.kinds["writes on"] += 1
                old.write(STRAYS, self.now)
            self.drive(self.now + more)
            self.dying, self.flying = False, None
        else:
            self.out.kinds["hands over"] += 1
            old.hold()
            while old.busy:
                self.drive(self.now + 1.0)
            if old.finished:
                return
            checkpoint = old.checkpoint(owned=True, detached=True).to_json()
            old.detach()
        resumed.failures = 0
        resumed.inherited = [*resumed.probes, *([resumed.doubted] if resumed.doubted else [])]
        resumed.open = [(each, self.now + SLOWEST) for each, _ in resumed.open]
        self.out.known = resumed
        checkpoint = Checkpoint.from_json(json.loads(json.dumps(checkpoint)))
        self.mark = None
        self.begin(TextStreamMachine(checkpoint, now=self.now, **self.settings()))

    def knowledge_after_death(self) -> Knowledge:
        """What whoever goes on from a checkpoint of this moment can know."""
        known = self.out.known
        known = replace(
            known,
            probes=list(known.probes),
            open=list(known.open),
            given_up=list(known.given_up),
            failed=list(known.failed),
        )
        if self.flying is not None:
            self.flying.adrift = True
        if self.flying is not None and self.flying.probe:
            known.probes.append(self.flying)
        elif self.flying is not None:
            known.doubted = self.flying
        known.lost, known.resumed = known.doubted is not None, True
        return known

    # The clock

    def at(self, after: float, call: Callable[[], None], *, outlives: bool = False) -> None:
        self.events.append((self.now + after, next(self.numbers), outlives, call))

    asking, guarded = False, False

    def drive(self, until: float = float("inf"), *, program: bool = False) -> None:
        """Carry out orders and let time pass."""
        next_step = self.now + self.program[-1][0] if program else None
        for _ in range(3_000):
            order = Wait(0.1) if self.asking else self.machine.next(self.now)
            if isinstance(order, Send):
                self.send(order)
            elif isinstance(order, CheckSession):
                self.look()
            elif isinstance(order, Stop):
                return
            if self.mark is not None and self.machine.buffer.is_confirmed(self.mark):
                self.mark = None
            times = [until, *(event[0] for event in self.events)]
            if isinstance(order, Wait):
                times.append(self.now + max(order.seconds, 1e-6))  # no clock is finer
            if program and self.mark is None and self.program and not self.machine.finished:
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
            may_step = self.program and self.mark is None and not self.machine.finished
            if program and may_step and next_step is not None and self.now >= next_step:
                self.step()
                next_step = self.now + self.program[-1][0] if self.program else None
        raise AssertionError("the run does not end")

    def run(self) -> Outcome:
        self.drive(program=True)
        for event in sorted(self.events):  # what the server sat on comes also after the end
            if event[2]:
                event[3]()
        self.out.error = self.machine.error
        return self.out
