from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateVideoTranslationRequestFpsModeType0 = Literal["cfr", "passthrough", "vfr"]


def check_create_video_translation_request_fps_mode_type_0(
    value: object,
) -> CreateVideoTranslationRequestFpsModeType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateVideoTranslationRequestFpsModeType0, read_as(str, value))
