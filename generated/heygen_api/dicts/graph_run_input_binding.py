"""`GraphRunInputBinding` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class GraphRunInputBindingDict(TypedDict):
    """`GraphRunInputBinding` as a dict."""

    name: str
    kind: NotRequired[Literal["run_input"]]
