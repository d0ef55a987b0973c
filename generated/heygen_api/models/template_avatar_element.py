from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.avatar_engine_tier import AvatarEngineTier
    from ..models.expressiveness import Expressiveness
    from ..models.template_bindable_type import TemplateBindableType


class TemplateAvatarElement(_OpenAnswerModel):
    """An avatar in a scene of a template.

    Attributes:
        id: Opaque; stays the same for the template's life.
        avatar_id: Id of the avatar look.
        type_: Tells which kind of object this is.
        engine: Absent if neither recorded nor determinable.
        expressiveness: Left out for the default level.
        motion_prompt: How the avatar moves, in plain words.
        bindable_as: Which kinds of variables can be bound to it.
        variable: The variable that is bound to it, if any.
        text_variables: The variables whose placeholders stand in its text.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "avatar"}
    id: str = _field("id", _text)
    avatar_id: str = _field("avatar_id", _text)
    type_: Literal["avatar"] | None = _field("type", _text, default=None)
    engine: AvatarEngineTier | None = _field("engine", _text, default=None)
    expressiveness: Expressiveness | None = _field("expressiveness", _text, default=None)
    motion_prompt: str | None = _field("motion_prompt", _text, default=None)
    bindable_as: list[TemplateBindableType] | None = _field(
        "bindable_as", _items(_text), default=None
    )
    variable: str | None = _field("variable", _text, default=None)
    text_variables: list[str] | None = _field("text_variables", _items(_text), default=None)
