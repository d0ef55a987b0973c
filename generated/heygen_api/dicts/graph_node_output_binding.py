"""`GraphNodeOutputBinding` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class GraphNodeOutputBindingDict(TypedDict):
    """`GraphNodeOutputBinding` as a dict."""

    node_id: str
    port: str
    kind: NotRequired[Literal["node_output"]]
