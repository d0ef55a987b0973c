"""A client machine against a simulated network and server, driven by a string of bytes.

Every decision (what is written, when, what the network does to an append) is read from the bytes.
So a schedule can be replayed, and a failing one can be made shorter.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from dataclasses import replace

from heygen_ext import APIConnectionError, APITimeoutError, GoneError, HeyGenError, NotFoundError
from heygen_ext._streaming.actions import CheckSession, Send, Stop, Wait
from heygen_ext._streaming.checkpoint import Checkpoint
from heygen_ext._streaming.machine import TextStreamMachine
from support.simulated_knowledge import Knowledge, Outcome, sums
from support.simulated_network import (
    FAULTS,
    LATE,
    LATENESS,
    LATEST,
    NOT_ACCEPTED,
    TIMEOUT,
    TIMEOUT_LATE_WINDOW,
    Choices,
    Request,
    Server,
    error_of,
)
from support.speech import ALIKE, PROBES, TOKENS

AFTER_CHECKPOINT = " strays"  # what a process writes after its last checkpoint
GAPS = (0.0, 0.01, 0.05, 0.2, 1.0)
LONG_GAPS = (0.2, 0.0, 1.0, 5.0, 20.0)  # so that a late request can arrive meanwhile


class Run:
    """One schedule, read from its bytes.

    Args:
        data: The bytes.
        counts: What the server counts.
        late: Whether requests that failed can arrive later.
        others: Whether another client writes to the stream.
        handover: Whether the process can detach the stream or be killed at any time, and another
            process resumes from the last checkpoint.
    """

    def __init__(
        self,
        data: bytes,
        *,
        counts: str = "bytes",
        late: bool = False,
        others: bool = False,
        handover: bool = False,
    ) -> None:
        self.choices = choices = Choices(data)
        self.server = Server(counts, choices.byte() % 40, choices.byte() % 4)
        self.out = Outcome(self.server)
        self.faults, self.gaps, self.tokens = FAULTS, GAPS, TOKENS
        if late:
            self.faults, self.gaps = (*LATE, *FAULTS), LONG_GAPS
        if late or handover:
            self.tokens = choices.pick((ALIKE, ALIKE, TOKENS))
        self.others, self.handover = others, handover
        self.fault_level = choices.byte() % 3  # how often faults occur: hardly, sometimes, mostly
        self.appends_before_faults = choices.pick((4, 3, 5, 4, 0))
        self.now = 0.0
        self.numbers = itertools.count()
        self.events: list[tuple[float, int, bool, Callable[[], None]]] = []
        self.program = self.read_program()
        self.mark: int | None = None  # the position that a flush waits for
        self.in_flight: Request | None = None
        self.waiting_for_same_size: list[tuple[Request, Callable[[], None], float]] = []
        # Whether the process has written its last checkpoint and will be killed.
        self.past_checkpoint = False
        self.begin(TextStreamMachine("s", now=0.0, **self.settings()))

    def settings(self) -> dict[str, object]:
        self.out.retries.append(self.choices.pick((2, 0, 1, 3, 5)))
        return {"max_retries": self.out.retries[-1], "random": lambda: 0.5}

    def begin(self, machine: TextStreamMachine) -> None:
        self.machine = machine
        self.out.machines.append(machine)

    def read_program(self) -> list[tuple[float, str, str]]:
        """Return what the caller does: (seconds after the last step, action, text), last first."""
        choices = self.choices
        steps = [(0.0, "write", " One"), (0.5, "write", " two"), (0.5, "write", " three ")]
        for _ in range(choices.byte() % 24):
            gap = choices.pick(self.gaps)
            action = "write"
            if choices.chance(20):
                action = "flush"
            elif self.handover and choices.chance(40):
                action = choices.pick(("detach", "kill"))
            steps.append((gap, action, choices.pick(self.tokens) if action == "write" else ""))
        return [*steps, (0.0, "close", "")][::-1]

    # The network

    def kind_of_fault(self, action: Send) -> str:
        if self.past_checkpoint and not action.probe and self.choices.chance(160):
            return "reset_before"  # so that it sends probes which no other process records
        if sum(self.out.kinds.values()) < self.appends_before_faults:
            return "ok"
        drawn = self.choices.byte()
        if self.fault_level == 0 and drawn and not self.choices.chance(60):
            return "ok"
        for width, kind in self.faults:
            width *= 1 + (self.fault_level == 2)
            if drawn > 255 - width:
                return kind
            drawn += width
        return "ok"

    def send(self, action: Send) -> None:
        kind = self.kind_of_fault(action)
        if self.others and self.choices.chance(40):
            self.server.foreign_bytes += 1 + self.choices.byte() % 9
            self.out.kinds["another writer"] += 1
        if self.server.counts == "remaining" and self.now > 1:
            left = len(self.server.text.encode()) - self.server.spoken
            self.server.spoken += min(left, self.choices.byte() % 12)
        after = self.choices.pick((0.05, 0.1, 0.4))
        if kind in ("ends", "vanishes") and self.server.accepts_text:
            self.server.vanished = kind == "vanishes"
            self.server.closed_by = self.choices.pick(("idle_timeout", "cancelled", "max_duration"))
        if kind.startswith("stale") and not (self.total_counts and action.delta):
            kind = "ok"  # it could not be told from the right answer
        self.out.kinds[kind] += 1
        self.out.probes += action.probe
        request = Request(
            *(action.delta, action.final, action.probe, kind, self.now),
            unrecorded_by=len(self.out.machines) if self.past_checkpoint else 0,
            count_proven=self.past_checkpoint and self.count_proven,
        )
        self.check_request(request)
        error = error_of(kind, self.choices)
        if isinstance(error, APITimeoutError) or (error and error.status_code == 504):
            request.late_window = TIMEOUT_LATE_WINDOW
        if isinstance(error, APITimeoutError):
            after = TIMEOUT
        if kind not in NOT_ACCEPTED and not self.server.accepts_text:
            if not isinstance(error, APIConnectionError):
                status = 404 if self.server.vanished else 410
                error = (NotFoundError if status == 404 else GoneError)("no", status_code=status)
        elif kind.startswith("late"):
            self.accept_late(request, after, self.choices.pick(LATENESS))
        elif kind in ("ok", "cut", "garbled") or kind.endswith("_after"):
            self.server.accept(request)
        total, held, machine = self.server.total(), len(self.server.held), self.machine
        old = self.out.known.total

        def answer() -> None:
            if machine is not self.machine:
                return  # its process was killed
            if error is None and kind.startswith("stale"):
                self.answered_for_another(request, old)
            elif error is None:
                self.answered(request, total, held)
            else:
                self.failed(request, error)

        self.in_flight = request
        self.at(after, answer)

    def accept_late(self, request: Request, failed_after: float, lateness: float | None) -> None:
        """Let the server accept it `lateness` seconds after the client sees it fail."""

        def arrive() -> None:
            if request not in self.server.held:
                self.server.accept(request, late=True)

        if lateness is None:
            until = self.now + failed_after + request.late_window - 0.1
            self.at(
                failed_after + 0.001,
                lambda: self.waiting_for_same_size.append((request, arrive, until)),
            )
        self.at(
            failed_after + min(lateness or LATEST, request.late_window - 0.1), arrive, outlives=True
        )

    def check_request(self, request: Request) -> None:
        """Check that only a probe is sent while an append is open, and that it is whitespace."""
        known = self.out.known
        if request.probe:
            assert known.lost or known.resumed, "a probe without an open append"
            assert known.proofs >= 2 and not known.disproven, "a probe without a proven count"
            assert request.delta[:1] in PROBES and len(request.delta) <= 16, request.delta
            assert not request.delta[1:].strip(" ") and not request.final, request.delta
            due = self.machine.unsent_text[len(known.append.delta) if known.append else 0 :]
            if due[:1] in PROBES and due[1:2] != "\u0301":
                assert request.delta[0] == due[0], (request.delta, due)
            before = self.out.written[: len(self.out.written) - len(due)]
            if due[:1] == "\u0301" and not self.past_checkpoint:
                assert before[-1:].isspace(), "a probe within a letter"
        elif known.lost:
            assert known.append and not known.append.delta and request.final, request.delta

    @property
    def total_counts(self) -> bool:
        """Whether a total that did not grow cannot be the answer to an append.

        Bytes of another writer can look like a lost request by chance, or not. So the machine may
        distrust the count although `known` does not.
        """
        return self.out.known.counts and self.machine.count.trusted

    def answered_for_another(self, request: Request, total: int) -> None:
        """The total cannot be the answer to this request, so the request counts as unanswered."""
        request.kind = "stale" if request.kind == "ok" else request.kind
        self.unanswered(request)
        assert not self.machine.acknowledged(total, self.now)
        self.count_retries()

    def answered(self, request: Request, total: int, held: int) -> None:
        known, machine = self.out.known, self.machine
        if self.total_counts and total - known.total < bool(request.delta):
            self.answered_for_another(request, total)  # a server that counts something else
            return
        new = self.server.held[known.seen : held]
        repeated = [each for each in new if each in known.given_up]
        growth = total - known.total if known.total is not None else None
        own = (0, len(self.out.machines))
        expected = sum(each.size for each in new if each.unrecorded_by in own)
        append, accepted = known.append, known.found_accepted(new)
        if request.probe:
            other = known.arrived_instead(new)
            self.answered_probe(request, new, growth, growth != expected)
            if other:
                repeated.remove(other)
                known.given_up.remove(other)
        else:
            if growth is not None and growth != expected:
                known.disagreed = True
                known.disproven |= growth - request.size not in sums(known.failed)
            elif growth is not None and not repeated:
                known.proofs += request.size > 0
            known.failures, known.append, known.lost, known.resumed = 0, None, False, False
        known.total, known.seen, known.asked = total, held, request.sent
        known.last, self.in_flight = "ok", None
        noticed = machine.stats.late
        machine.acknowledged(total, self.now)
        settled = request.probe and machine.state.error is None
        if settled and (append is None or accepted) and not self.past_checkpoint:
            request.moved_to = len(self.out.written)
        if settled and append is not None:
            self.out.settled["settled as accepted" if accepted else "settled as lost"] += 1
        fits = growth == expected and machine.state.error is None
        if repeated and fits and machine.stats.late == noticed:
            self.out.unnoticed += [each.delta for each in repeated if each.delta.strip()]

    def answered_probe(
        self, probe: Request, new: list[Request], growth: int | None, foreign_bytes: bool
    ) -> None:
        known = self.out.known
        assert growth is not None, "a probe without any total to compare with"
        accepted = known.found_accepted(new)
        readings = known.readings(probe.size)
        if foreign_bytes and growth in readings[not accepted]:
            self.out.coincidences += 1
        known.answered_probe(probe, growth, sum(self.out.retries[:-1]))
        known.settle(new, self.now)

    def failed(self, request: Request, error: HeyGenError) -> None:
        if isinstance(error, GoneError | NotFoundError):
            self.out.known.last, self.in_flight = request.kind, None
            self.machine.failed(error, self.now)
            return
        self.unanswered(request)
        self.machine.failed(error, self.now)
        self.count_retries()

    def unanswered(self, request: Request) -> None:
        known = self.out.known
        known.last, self.in_flight = request.kind, None
        known.failures += 1
        if request.kind not in NOT_ACCEPTED:
            known.failed.append(request.size)
            if request.probe:
                known.probes.append(request)
            else:
                known.append, known.lost, known.resumed = request, True, False
                for other, arrive, until in self.waiting_for_same_size:
                    alike = other.size == request.size and self.now < until
                    if alike and request not in self.server.held:
                        arrive()

    def count_retries(self) -> None:
        if self.out.known.failures > self.out.retries[-1] and self.machine.state.error is None:
            self.out.retried_too_often = True

    def check_session(self) -> None:
        session = None if self.choices.chance(16) else self.server.session()
        self.out.session_seen = session is not None
        machine = self.machine

        def answer() -> None:
            self.checking = False
            if machine is self.machine:
                machine.session_checked(session, self.now)

        self.checking = True
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
            self.machine.state.close()
        elif self.machine.state.error is None:
            self.hand_over(killed=action == "kill")

    def hand_over(self, *, killed: bool) -> None:
        """Let another process continue, after a detach or after the first process was killed."""
        old, resumed = self.machine, self.out.known
        if killed:  # after its checkpoint it may send what it had, and more
            self.out.kinds["killed"] += 1
            checkpoint = old.checkpoint(owned=True).to_json()
            resumed = self.knowledge_after_kill()
            self.past_checkpoint, self.count_proven = True, resumed.proven
            more = self.choices.pick((0.0, 0.0, 0.3, 20.0))
            if self.choices.chance(128) and not old.state.finished:
                self.out.kinds["writes after checkpoint"] += 1
                old.write(AFTER_CHECKPOINT, self.now)
            self.drive(self.now + more)
            self.past_checkpoint, self.in_flight = False, None
        else:
            self.out.kinds["detached"] += 1
            old.state.holders.add(self)
            while old.busy:
                self.drive(self.now + 1.0)
            if old.state.finished:
                return
            checkpoint = old.checkpoint(owned=True, detached=True).to_json()
            old.state.detach()
        resumed.failures = 0
        resumed.inherited = [*resumed.probes, *([resumed.append] if resumed.append else [])]
        resumed.open = [(each, self.now + TIMEOUT_LATE_WINDOW) for each, _ in resumed.open]
        self.out.known = resumed
        checkpoint = Checkpoint.from_json(json.loads(json.dumps(checkpoint)))
        self.mark = None
        self.begin(TextStreamMachine(checkpoint, now=self.now, **self.settings()))

    def knowledge_after_kill(self) -> Knowledge:
        """Return what a process that resumes from a checkpoint of this moment can know."""
        known = self.out.known
        known = replace(
            known,
            probes=list(known.probes),
            open=list(known.open),
            given_up=list(known.given_up),
            failed=list(known.failed),
        )
        if self.in_flight is not None:
            self.in_flight.in_flight_at_checkpoint = True
        if self.in_flight is not None and self.in_flight.probe:
            known.probes.append(self.in_flight)
        elif self.in_flight is not None:
            known.append = self.in_flight
        known.lost, known.resumed = known.append is not None, True
        return known

    # The clock

    def at(self, after: float, call: Callable[[], None], *, outlives: bool = False) -> None:
        self.events.append((self.now + after, next(self.numbers), outlives, call))

    checking, count_proven = False, False

    def drive(self, until: float = float("inf"), *, program: bool = False) -> None:
        """Carry out actions and let time pass."""
        next_step = self.now + self.program[-1][0] if program else None
        for _ in range(3_000):
            action = Wait(0.1) if self.checking else self.machine.next(self.now)
            if isinstance(action, Send):
                self.send(action)
            elif isinstance(action, CheckSession):
                self.check_session()
            elif isinstance(action, Stop):
                return
            if self.mark is not None and self.machine.buffer.is_confirmed(self.mark):
                self.mark = None
            times = [until, *(event[0] for event in self.events)]
            if isinstance(action, Wait):
                times.append(
                    self.now + max(action.seconds, 1e-6)
                )  # no clock has a finer resolution
            if program and self.mark is None and self.program and not self.machine.state.finished:
                next_step = max(self.now, next_step if next_step is not None else self.now)
                times.append(next_step)
            self.now = max(self.now, min(times))
            assert self.now < float("inf"), "a deadlock: nothing will ever happen"
            due = sorted(event for event in self.events if event[0] <= self.now)
            self.events = [event for event in self.events if event[0] > self.now]
            for event in due:
                event[3]()
            if self.now >= until:
                return
            may_step = self.program and self.mark is None and not self.machine.state.finished
            if program and may_step and next_step is not None and self.now >= next_step:
                self.step()
                next_step = self.now + self.program[-1][0] if self.program else None
        raise AssertionError("the run does not end")

    def run(self) -> Outcome:
        self.drive(program=True)
        for event in sorted(self.events):  # late requests arrive after the end too
            if event[2]:
                event[3]()
        self.out.error = self.machine.state.error
        return self.out
