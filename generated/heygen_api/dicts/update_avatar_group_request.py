"""`UpdateAvatarGroupRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class UpdateAvatarGroupRequestDict(TypedDict):
    """`UpdateAvatarGroupRequest` as a dict."""

    default_voice_id: NotRequired[str | None]
