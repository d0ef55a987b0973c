"""A text stream between two processes: the JSON value that carries it. Pure."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from ..errors import UsageError
from .segmentation import size_of

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What another process needs to go on with a text stream.

    `unsent_text` is what no append carried yet; `unanswered` the text of the append that was in
    flight or in doubt (None: there was none), `final` whether it closed the input, `ended` whether
    it ends with a whole word, `probes` the probes for it; `had` how much of the unsent text a
    process before that one may have sent, `retries` how many probes these processes may have sent
    at most; `tail` the end of what was acknowledged, `tail_ended` whether that is a whole word.
    `owned`: whether the session is cancelled when a block is left by an exception. `detached`:
    whether the process sent nothing afterwards.
    """

    stream_id: str
    owned: bool
    detached: bool
    unsent_text: str
    unanswered: str | None
    final: bool
    ended: bool
    resumed: bool
    had: int
    retries: int
    probes: list[str]
    tail: str
    tail_ended: bool
    ledger: dict[str, Any]

    def to_json(self) -> dict[str, Any]:
        """Return the value for `json.dumps`."""
        return {"version": _VERSION, **asdict(self)}

    @classmethod
    def from_json(cls, value: Any) -> Checkpoint:
        """Read what `to_json` returned, or raise UsageError."""
        if not isinstance(value, dict):
            raise UsageError("checkpoint must be the value that stream.checkpoint() returned.")
        version = value.get("version")
        if type(version) is not int or version != _VERSION:
            raise UsageError(
                f"This checkpoint is of version {repr(version)[:40]}; this package reads version "
                f"{_VERSION}."
            )
        _check(value, _FIELDS, "checkpoint")
        ledger: dict[str, Any] = value["ledger"]
        _check(ledger, _LEDGER, "checkpoint's ledger")
        if not 0 <= value["had"] <= len(value["unsent_text"]):
            raise UsageError("had of this checkpoint is damaged.")
        if value["retries"] < 0:
            raise UsageError("retries of this checkpoint is damaged.")
        if not all(probe.isspace() for probe in value["probes"]):
            raise UsageError("probes of this checkpoint is damaged.")
        for text in (
            value["stream_id"],
            value["unsent_text"],
            value["unanswered"] or "",
            value["tail"],
            *ledger["lost"],
        ):
            size_of(text)
        return cls(**{field.name: value[field.name] for field in fields(cls)})


_FIELDS: dict[str, Any] = {
    "stream_id": str,
    "owned": bool,
    "detached": bool,
    "unsent_text": str,
    "unanswered": (str, type(None)),
    "final": bool,
    "ended": bool,
    "resumed": bool,
    "had": int,
    "retries": int,
    "probes": list,
    "tail": str,
    "tail_ended": bool,
    "ledger": dict,
}
_LEDGER: dict[str, Any] = {
    "buffered_bytes": int,
    "appends": int,
    "proofs": int,
    "broken": bool,
    "wide": bool,
    "late": int,
    "lost": list,
}


def _check(value: dict[str, Any], table: dict[str, Any], what: str) -> None:
    for name, kinds in table.items():
        given = value.get(name, ...)
        good = isinstance(given, kinds) and (kinds is bool or not isinstance(given, bool))
        if isinstance(given, list):
            good = good and all(isinstance(each, str) and each for each in given)
        if not good:
            raise UsageError(f"{name} of this {what} is missing or damaged.")
