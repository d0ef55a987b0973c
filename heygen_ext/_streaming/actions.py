"""What the text stream's state machine orders its driver to do, and the figures it keeps. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Send:
    """Order: append `delta`; `final` closes the input. A `probe` only asks what was taken."""

    delta: str
    final: bool
    probe: bool = False


@dataclass(frozen=True, slots=True)
class Wait:
    """Order: wait until woken by an event, at most `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Rest:
    """Order: nothing to do before the next event; whoever carries out the orders may go."""


@dataclass(frozen=True, slots=True)
class AskSession:
    """Order: the server takes no more text; get the session, to learn how it ended."""


@dataclass(frozen=True, slots=True)
class TellIdle:
    """Order: tell the caller that no text came for `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Stop:
    """Order: nothing is left to do, ever."""


Order = Send | Wait | Rest | AskSession | TellIdle | Stop


@dataclass(frozen=True, slots=True)
class StreamStats:
    """Figures of a text stream so far.

    `appends` requests that were acknowledged, `retries` requests sent again or to settle a lost
    answer, `bytes` UTF-8 bytes of text that HeyGen certainly holds, `longest_wait` the most seconds
    from the write of a text to its acknowledgement, `settled` lost answers whose appends were
    proven taken or lost, `late` times that HeyGen took an append after it had counted as lost and
    been sent again, so that its text may be spoken twice.
    """

    appends: int = 0
    retries: int = 0
    bytes: int = 0
    longest_wait: float = 0.0
    settled: int = 0
    late: int = 0
