from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.template_character_variable_character_type import (
        TemplateCharacterVariableCharacterType,
    )


class TemplateCharacterVariable(_OpenAnswerModel):
    """A variable of a template that takes an avatar.

    Attributes:
        type_: Tells which kind of object this is.
        character_id: Avatar or talking-photo id, as character_type says.
        character_type: Which kind of character it is.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "character"}
    type_: Literal["character"] = _field("type", _text, default="character")
    character_id: str = _field("character_id", _text)
    character_type: TemplateCharacterVariableCharacterType | Unset = _field(
        "character_type", _text, default=UNSET, optional=True
    )
