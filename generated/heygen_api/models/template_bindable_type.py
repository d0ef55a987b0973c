from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

TemplateBindableType = Literal["audio", "character", "image", "text", "video", "voice"]


def check_template_bindable_type(value: object) -> TemplateBindableType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(TemplateBindableType, read_as(str, value))
