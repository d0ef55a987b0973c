from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

TemplateVideoVariablePlayStyle = Literal["fit_to_scene", "freeze", "full_video", "loop", "once"]


def check_template_video_variable_play_style(value: object) -> TemplateVideoVariablePlayStyle:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(TemplateVideoVariablePlayStyle, read_as(str, value))
