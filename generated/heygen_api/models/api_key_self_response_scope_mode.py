from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ApiKeySelfResponseScopeMode = Literal["custom", "full", "read_only"]


def check_api_key_self_response_scope_mode(value: object) -> ApiKeySelfResponseScopeMode:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ApiKeySelfResponseScopeMode, read_as(str, value))
