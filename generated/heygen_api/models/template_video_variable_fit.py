from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

TemplateVideoVariableFit = Literal["contain", "cover", "crop", "none"]


def check_template_video_variable_fit(value: object) -> TemplateVideoVariableFit:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(TemplateVideoVariableFit, read_as(str, value))
