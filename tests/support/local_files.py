"""Files to upload in tests."""

from __future__ import annotations

import hashlib
from pathlib import Path

from heygen_ext._files import upload

REAL_LIMIT = upload.DIRECT_UPLOAD_SIZE

LIMIT = 2_500_000
"""In tests/files, files of this size go straight to the store. This makes the tests faster."""

HUGE = 32_000_000
"""More bytes than the buffers of a loopback connection hold."""


def sparse(path: Path, size: int) -> Path:
    """Make a file of zeros."""
    with path.open("wb") as file:
        file.truncate(size)
    return path


def marked(path: Path, size: int) -> Path:
    """Make a file whose beginning and middle differ from the rest."""
    with sparse(path, size).open("r+b") as file:
        file.write(b"begin")
        file.seek(size // 2)
        file.write(b"middle")
    return path


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
