from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ProofreadStatus = Literal["completed", "failed", "processing"]


def check_proofread_status(value: object) -> ProofreadStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ProofreadStatus, read_as(str, value))
