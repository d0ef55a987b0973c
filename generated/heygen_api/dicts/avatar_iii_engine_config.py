"""`AvatarIIIEngineConfig` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, TypedDict


class AvatarIIIEngineConfigDict(TypedDict):
    """`AvatarIIIEngineConfig` as a dict."""

    type: Literal["avatar_iii"]
