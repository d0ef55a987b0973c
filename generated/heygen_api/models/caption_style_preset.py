from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CaptionStylePreset = Literal[
    "block_dark",
    "bold",
    "chunky",
    "clean",
    "elegant",
    "energy",
    "exotic",
    "golden",
    "modern_boxed",
    "modern_dark",
    "neon_pink",
    "outline_classic",
    "pop_purple",
    "pop_single",
    "racing",
    "retro_gold",
    "shadow_lime",
    "shadow_mint",
    "simple",
    "spotlight",
    "stamp_red",
    "subtle_cyan",
    "subtle_gray",
    "tag_yellow",
]


def check_caption_style_preset(value: object) -> CaptionStylePreset:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CaptionStylePreset, read_as(str, value))
