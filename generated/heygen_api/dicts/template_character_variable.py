"""`TemplateCharacterVariable` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from ..models.template_character_variable_character_type import (
    TemplateCharacterVariableCharacterType,
)


class TemplateCharacterVariableDict(TypedDict):
    """`TemplateCharacterVariable` as a dict."""

    type: Literal["character"]
    character_id: str
    character_type: NotRequired[TemplateCharacterVariableCharacterType]
