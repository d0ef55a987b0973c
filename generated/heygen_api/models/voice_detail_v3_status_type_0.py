from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VoiceDetailV3StatusType0 = Literal["complete", "failed", "processing"]


def check_voice_detail_v3_status_type_0(value: object) -> VoiceDetailV3StatusType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(VoiceDetailV3StatusType0, read_as(str, value))
