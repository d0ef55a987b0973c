"""Compare a committed package or file with one that was just generated."""

from __future__ import annotations

from pathlib import Path

from driftcheck.findings import Finding

RULE = "generated-differs"


def differences(
    committed: Path, generated: Path, name: str = "generated/heygen_api"
) -> list[Finding]:
    """Return a breaking finding for each file that differs, is missing or is too many.

    Args:
        committed: A folder, or a file.
        generated: The folder or file to compare it with.
        name: What findings call it.

    Raises:
        OSError: A file cannot be read.
    """
    before, after = _files(committed), _files(generated)
    return [
        _finding(
            f"{name}/{file}" if file else name,
            in_committed=file in before,
            in_generated=file in after,
        )
        for file in sorted(before.keys() | after.keys())
        if before.get(file) != after.get(file)
    ]


def impossible(reason: str) -> Finding:
    """Return the finding that no package can be generated from the published document."""
    message = f"make fetch-spec would refuse the published document: {reason}"
    return Finding("not-generated", "breaking", None, "/paths", None, None, message)


def _finding(path: str, *, in_committed: bool, in_generated: bool) -> Finding:
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
    if folder.is_file():
        return {"": folder.read_bytes()}
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
