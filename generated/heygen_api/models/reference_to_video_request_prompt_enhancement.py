from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ReferenceToVideoRequestPromptEnhancement = Literal[
    "default", "disabled", "quality", "turbo", "ultraquality"
]


def check_reference_to_video_request_prompt_enhancement(
    value: object,
) -> ReferenceToVideoRequestPromptEnhancement:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ReferenceToVideoRequestPromptEnhancement, read_as(str, value))
