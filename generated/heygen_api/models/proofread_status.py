from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ProofreadStatus = Literal["completed", "failed", "processing"]


def check_proofread_status(value: object) -> ProofreadStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(ProofreadStatus, read_as(str, value))
