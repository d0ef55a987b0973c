from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateVideoTranslationRequestSrtRoleType0 = Literal["input", "output"]


def check_create_video_translation_request_srt_role_type_0(
    value: object,
) -> CreateVideoTranslationRequestSrtRoleType0:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(CreateVideoTranslationRequestSrtRoleType0, read_as(str, value))
