from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateVideoTranslationRequestSrtRoleType0 = Literal["input", "output"]


def check_create_video_translation_request_srt_role_type_0(
    value: object,
) -> CreateVideoTranslationRequestSrtRoleType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateVideoTranslationRequestSrtRoleType0, read_as(str, value))
