from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ImageToVideoRequestPromptEnhancement = Literal[
    "default", "disabled", "quality", "turbo", "ultraquality"
]


def check_image_to_video_request_prompt_enhancement(
    value: object,
) -> ImageToVideoRequestPromptEnhancement:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ImageToVideoRequestPromptEnhancement, read_as(str, value))
