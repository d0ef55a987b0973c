"""The JSON value that carries a text stream from one process to another. Pure."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from ..errors import UsageError
from .segmentation import utf8_size

_VERSION = 2


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What another process needs to continue a text stream.

    - `owned`: whether leaving a block by an exception cancels the session.
    - `detached`: whether the process sent nothing after the checkpoint.
    - `unsent_text`: the text that no append carried yet.
    - `unanswered`: the text of the append that was in flight or unconfirmed; None if there was
      none. `final`: it closed the input. `ends_word`: its last word is complete. `probes`: the
      probes for it that got no response.
    - `inherited`: the append was left open by an earlier process that may have sent more.
      `maybe_sent`: how many characters of the unsent text that process may have sent too.
    - `other_probes`: how many probes these processes may have sent at most.
    - `tail`: the end of the confirmed text. `tail_ended`: its last word is complete.
    - `byte_count`: HeyGen's byte count, see `ByteCount.to_json`.

    Whether `close` was called is not recorded.
    """

    stream_id: str
    owned: bool
    detached: bool
    unsent_text: str
    unanswered: str | None
    final: bool
    ends_word: bool
    inherited: bool
    maybe_sent: int
    other_probes: int
    probes: list[str]
    tail: str
    tail_ended: bool
    byte_count: dict[str, Any]

    def to_json(self) -> dict[str, Any]:
        """Return the value for `json.dumps`."""
        return {"version": _VERSION, **asdict(self)}

    @classmethod
    def from_json(cls, value: Any) -> Checkpoint:
        """Read what `to_json` returned.

        Raises:
            UsageError: `value` is damaged, or of another version.
        """
        if not isinstance(value, dict):
            raise UsageError(
                "checkpoint must be the value that checkpoint() or detach() of a stream returned."
            )
        version = value.get("version")
        if type(version) is not int or version != _VERSION:
            raise UsageError(
                f"The checkpoint has version {repr(version)[:40]}; this package reads version "
                f"{_VERSION}. Use the same version of heygen-ext in both processes."
            )
        _check(value, _FIELDS, "checkpoint")
        byte_count: dict[str, Any] = value["byte_count"]
        _check(byte_count, _BYTE_COUNT, "checkpoint's byte count")
        sound = {
            "maybe_sent": 0 <= value["maybe_sent"] <= len(value["unsent_text"]),
            "other_probes": value["other_probes"] >= 0,
            "probes": all(probe.isspace() for probe in value["probes"]),
        }
        for name, good in sound.items():
            if not good:
                raise UsageError(_DAMAGED.format(name, "checkpoint"))
        for text in (
            value["stream_id"],
            value["unsent_text"],
            value["unanswered"] or "",
            value["tail"],
            *byte_count["late_requests"],
        ):
            utf8_size(text)
        return cls(**{field.name: value[field.name] for field in fields(cls)})


_FIELDS: dict[str, Any] = {
    "stream_id": str,
    "owned": bool,
    "detached": bool,
    "unsent_text": str,
    "unanswered": (str, type(None)),
    "final": bool,
    "ends_word": bool,
    "inherited": bool,
    "maybe_sent": int,
    "other_probes": int,
    "probes": list,
    "tail": str,
    "tail_ended": bool,
    "byte_count": dict,
}
_BYTE_COUNT: dict[str, Any] = {
    "buffered_bytes": int,
    "appends": int,
    "proofs": int,
    "disproven": bool,
    "multibyte_seen": bool,
    "late": int,
    "late_requests": list,
}


_DAMAGED = (
    "The field {} of this {} is missing or damaged. Pass the value that checkpoint() returned, "
    "unchanged."
)


def _check(value: dict[str, Any], table: dict[str, Any], what: str) -> None:
    for name, kinds in table.items():
        given = value.get(name, ...)
        good = isinstance(given, kinds) and (kinds is bool or not isinstance(given, bool))
        if isinstance(given, list):
            good = good and all(isinstance(each, str) and each for each in given)
        if not good:
            raise UsageError(_DAMAGED.format(name, what))
