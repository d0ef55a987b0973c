"""`AvatarVideoScene` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from ..models.studio_avatar_input import StudioAvatarInput

if TYPE_CHECKING:
    from .studio_avatar_input import StudioAvatarInputDict


class AvatarVideoSceneDict(TypedDict):
    """`AvatarVideoScene` as a dict."""

    type: Literal["avatar_video"]
    input: StudioAvatarInput | StudioAvatarInputDict
