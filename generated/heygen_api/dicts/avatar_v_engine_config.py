"""`AvatarVEngineConfig` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class AvatarVEngineConfigDict(TypedDict):
    """`AvatarVEngineConfig` as a dict."""

    type: Literal["avatar_v"]
    reference_look_id: NotRequired[str | None]
