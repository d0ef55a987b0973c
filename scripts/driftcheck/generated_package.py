"""Compare the committed generated package with one that was just generated."""

from __future__ import annotations

from pathlib import Path

from driftcheck.findings import Finding

RULE = "generated-differs"


def differences(committed: Path, generated: Path) -> list[Finding]:
    """Return a breaking finding for each file that differs, is missing or is too many.

    Raises:
        OSError: A file cannot be read.
    """
    before, after = _files(committed), _files(generated)
    return [
        _finding(name, in_committed=name in before, in_generated=name in after)
        for name in sorted(before.keys() | after.keys())
        if before.get(name) != after.get(name)
    ]


def _finding(name: str, *, in_committed: bool, in_generated: bool) -> Finding:
    path = f"generated/heygen_api/{name}"
    return Finding(
        RULE,
        "breaking",
        None,
        path,
        "as committed" if in_committed else None,
        "as generated" if in_generated else None,
        f"{path} is not what the document gives; run make regen.",
    )


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
