"""`CreateTemplateLooksRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, TypedDict


class CreateTemplateLooksRequestDict(TypedDict):
    """`CreateTemplateLooksRequest` as a dict."""

    type: Literal["template"]
    reference_look_id: str
    template_id: str
