from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text

if TYPE_CHECKING:
    from ..models.avatar_engine_tier import AvatarEngineTier
    from ..models.expressiveness import Expressiveness


class AvatarElement(_OpenAnswerModel):
    """An avatar in a scene. Mirrors what a v3 create call sets per avatar; fields may be added;
    resolution sits on the video.

    Attributes:
        id: Do not parse or order by it; stays the same through edits and re-rendering.
        avatar_id: Id of the avatar look.
        type_: Tells which kind of object this is.
        engine: Absent if neither recorded nor determinable.
        expressiveness: Left out for the default level.
        motion_prompt: How the avatar moves, in plain words.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "avatar"}
    id: str = _field("id", _text)
    avatar_id: str = _field("avatar_id", _text)
    type_: Literal["avatar"] | None = _field("type", _text, default=None)
    engine: AvatarEngineTier | None = _field("engine", _text, default=None)
    expressiveness: Expressiveness | None = _field("expressiveness", _text, default=None)
    motion_prompt: str | None = _field("motion_prompt", _text, default=None)
