from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

TemplateCharacterVariableCharacterType = Literal["avatar", "talking_photo"]


def check_template_character_variable_character_type(
    value: object,
) -> TemplateCharacterVariableCharacterType:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(TemplateCharacterVariableCharacterType, read_as(str, value))
