"""What a process can know about its requests, and the outcome of a schedule.

The knowledge is kept apart from what the package makes of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from heygen_ext import HeyGenError
from heygen_ext._streaming.machine import TextStreamMachine
from support.simulated_network import TIMEOUT_LATE_WINDOW, Request, Server

MAX_LATE = 16  # requests that can arrive late and are told apart


@dataclass
class Knowledge:
    """What the process that holds the stream can know."""

    total: int | None = None  # in the last response
    seen: int = 0  # requests that the server held then
    asked: float = 0.0  # when the request for that response was sent
    proofs: int = 0  # responses that grew the total by just what was sent, except the first
    disagreed: bool = False  # whether a response showed anything else
    disproven: bool = False  # whether it showed what no failed request can explain
    failed: list[int] = field(default_factory=list)  # sizes of all requests without a response
    append: Request | None = None  # the append whose response is outstanding or was lost
    lost: bool = False  # whether the response was lost
    probes: list[Request] = field(default_factory=list)  # its probes without a response
    open: list[tuple[Request, float]] = field(default_factory=list)  # can arrive, until when
    given_up: list[Request] = field(default_factory=list)  # counted as lost
    inherited: list[Request] = field(default_factory=list)  # open when the process changed
    failures: int = 0  # since the last text that was certainly accepted
    last: str = "ok"  # what happened to the last request
    resumed: bool = False  # whether it is open what another process did
    unclear: bool = False  # whether the last probe's response had no or several readings

    @property
    def proven(self) -> bool:
        return self.proofs >= 2 and not self.disagreed

    @property
    def counts(self) -> bool:
        """Whether the total is proven to grow by what is sent."""
        return self.total is not None and self.proofs >= 2 and not self.disproven

    def found_accepted(self, new: list[Request]) -> bool:
        """Return whether the open text is among `new`.

        A process that was killed later may have sent it again.
        """
        if self.append is None or self.append in new or self.arrived_instead(new):
            return self.append is not None
        again = "".join(each.delta for each in new if each.unrecorded_by and not each.probe)
        return again.startswith(self.append.delta)

    def arrived_instead(self, new: list[Request]) -> Request | None:
        """Return an older request with the text of the open one, if it arrived instead."""
        if self.append is None or self.append in new:
            return None
        alike = (each for each in new if each.delta == self.append.delta)
        return next((each for each in alike if each in self.given_up), None)

    def readings(self, size: int) -> tuple[set[int], set[int]]:
        """Return by how much a probe of `size` bytes can grow the total.

        The first set is for an append that was lost, the second for one that was accepted.
        """
        lost = {each + size for each in sums(probe.size for probe in self.probes)}
        return lost, {each + (self.append.size if self.append else 0) for each in lost}

    def answered_probe(self, probe: Request, growth: int, writers: int) -> None:
        """Note whether the response to a probe has just one reading.

        `writers`: how many bytes of probes other processes may have sent.
        """
        lost, accepted = self.readings(probe.size)
        # A request that arrived in time, but after the last total was requested, shows only now.
        # One with the same text is as good as the append.
        arriving = [each for each, until in self.open if self.asked < until]
        others = [each for each in arriving if not self.append or each.delta != self.append.delta]
        late, in_place = (sums(each.size for each in some) - {0} for some in (arriving, others))
        self.unclear = (
            growth not in lost | accepted
            or any(growth - each in accepted for each in late)
            or any(growth - each in lost for each in (late if growth in lost else in_place))
            or len(arriving) > MAX_LATE
            or (self.resumed and self.append is not None and self.append.size <= writers)
        )

    def settle(self, new: list[Request], now: float) -> None:
        """Note what the response to a probe left open; `new` is what the server accepted."""
        lost = self.probes + ([self.append] if self.append and self.append not in new else [])
        # A checkpoint does not say whether and how a request failed.
        arriving = [each for each in lost if each.may_arrive or each in self.inherited]
        if append := self.append:
            others = [each for each, until in self.open if self.asked < until]
            # If one with the same text can arrive, it is unknown which of the two did.
            if append not in lost and any(each.delta == append.delta for each in others):
                arriving.append(append)
        for each in arriving:
            window = TIMEOUT_LATE_WINDOW if each in self.inherited else each.late_window
            self.open.append((each, now + window))
        self.given_up += [each for each in lost if each not in new]
        if self.append is None or self.found_accepted(new):
            self.failures = 0
        self.append, self.lost, self.probes, self.resumed = None, False, [], False


@dataclass
class Outcome:
    """The outcome of a schedule."""

    server: Server
    written: str = ""
    flushed: set[int] = field(default_factory=set)  # where a flush stood in the text
    error: HeyGenError | None = None
    kinds: Counter[str] = field(default_factory=Counter)
    probes: int = 0
    coincidences: int = 0  # probes whose response fits the wrong outcome because of other bytes
    session_seen: bool = False  # whether the last read of the session succeeded
    settled: Counter[str] = field(default_factory=Counter)  # by what had really happened
    unnoticed: list[str] = field(default_factory=list)  # text that is there twice without a warning
    retried_too_often: bool = False  # more failures in a row than retries
    known: Knowledge = field(default_factory=Knowledge)
    machines: list[TextStreamMachine] = field(default_factory=list)
    retries: list[int] = field(default_factory=list)  # max_retries of each machine


def sums(sizes: Iterable[int]) -> set[int]:
    """Return the sums of all subsets of `sizes`."""
    found = {0}
    for size in sizes:
        found |= {each + size for each in found}
    return found
