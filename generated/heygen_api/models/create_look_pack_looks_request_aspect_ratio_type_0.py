from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateLookPackLooksRequestAspectRatioType0 = Literal["16:9", "9:16"]


def check_create_look_pack_looks_request_aspect_ratio_type_0(
    value: object,
) -> CreateLookPackLooksRequestAspectRatioType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateLookPackLooksRequestAspectRatioType0, read_as(str, value))
