"""`TemplateTextVariable` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, TypedDict


class TemplateTextVariableDict(TypedDict):
    """`TemplateTextVariable` as a dict."""

    type: Literal["text"]
    content: str
