from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

TemplateImageVariableFit = Literal["contain", "cover", "crop", "none"]


def check_template_image_variable_fit(value: object) -> TemplateImageVariableFit:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(TemplateImageVariableFit, read_as(str, value))
