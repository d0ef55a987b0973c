"""What the text stream's state machine tells its driver to do, and the figures it keeps. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Send:
    """Send one append with the text `delta`; `final` closes the session's input.

    A `probe` is whitespace that is sent only to read HeyGen's byte count. `ends_word`: a flush or
    the end of the text follows the delta, as far as is known when it is sent.
    """

    delta: str
    final: bool
    probe: bool = False
    ends_word: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait at most `seconds`, or until the next event."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Idle:
    """Do nothing until the next event. The driver may stop its thread or task."""


@dataclass(frozen=True, slots=True)
class CheckSession:
    """Get the session: HeyGen refused an append, and the session says how it ended."""


@dataclass(frozen=True, slots=True)
class NotifyIdle:
    """Tell the caller that no text has been written for `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Stop:
    """Do nothing more: the stream is over."""


Action = Send | Wait | Idle | CheckSession | NotifyIdle | Stop


@dataclass(frozen=True, slots=True)
class StreamStats:
    """Figures of a text stream so far.

    - `appends`: appends that HeyGen acknowledged.
    - `retries`: failed requests that were followed by another: the same text again, or a probe.
    - `bytes`: UTF-8 bytes of text that HeyGen certainly holds.
    - `longest_wait`: the longest time in seconds from the write of a text to its acknowledgement.
    - `settled`: appends without a response that were proven accepted or lost.
    - `late`: times that HeyGen accepted a request after it had counted as lost. Its text had been
      sent again by then, so it may be spoken twice.
    """

    appends: int = 0
    retries: int = 0
    bytes: int = 0
    longest_wait: float = 0.0
    settled: int = 0
    late: int = 0
