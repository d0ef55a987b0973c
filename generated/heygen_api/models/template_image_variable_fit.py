from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

TemplateImageVariableFit = Literal["contain", "cover", "crop", "none"]


def check_template_image_variable_fit(value: object) -> TemplateImageVariableFit:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(TemplateImageVariableFit, read_as(str, value))
