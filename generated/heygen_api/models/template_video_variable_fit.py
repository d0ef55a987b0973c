from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

TemplateVideoVariableFit = Literal["contain", "cover", "crop", "none"]


def check_template_video_variable_fit(value: object) -> TemplateVideoVariableFit:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(TemplateVideoVariableFit, read_as(str, value))
