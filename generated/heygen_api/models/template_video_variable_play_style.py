from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

TemplateVideoVariablePlayStyle = Literal["fit_to_scene", "freeze", "full_video", "loop", "once"]


def check_template_video_variable_play_style(value: object) -> TemplateVideoVariablePlayStyle:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(TemplateVideoVariablePlayStyle, read_as(str, value))
