from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

TemplateCharacterVariableCharacterType = Literal["avatar", "talking_photo"]


def check_template_character_variable_character_type(
    value: object,
) -> TemplateCharacterVariableCharacterType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(TemplateCharacterVariableCharacterType, read_as(str, value))
