"""`AvatarIVEngineConfig` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, TypedDict


class AvatarIVEngineConfigDict(TypedDict):
    """`AvatarIVEngineConfig` as a dict."""

    type: Literal["avatar_iv"]
