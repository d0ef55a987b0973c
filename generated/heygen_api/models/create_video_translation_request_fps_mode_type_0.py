from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateVideoTranslationRequestFpsModeType0 = Literal["cfr", "passthrough", "vfr"]


def check_create_video_translation_request_fps_mode_type_0(
    value: object,
) -> CreateVideoTranslationRequestFpsModeType0:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(CreateVideoTranslationRequestFpsModeType0, read_as(str, value))
