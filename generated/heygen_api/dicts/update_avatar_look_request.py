"""`UpdateAvatarLookRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class UpdateAvatarLookRequestDict(TypedDict):
    """`UpdateAvatarLookRequest` as a dict."""

    name: NotRequired[str | None]
