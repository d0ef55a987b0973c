"""`GraphLiteralBinding` as a dict, for type checkers."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict


class GraphLiteralBindingDict(TypedDict):
    """`GraphLiteralBinding` as a dict."""

    kind: NotRequired[Literal["literal"]]
    value: NotRequired[Any]
