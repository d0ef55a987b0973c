"""`WorkflowGraphOutputDecl` as a dict, for type checkers."""

from __future__ import annotations

from typing import TypedDict


class WorkflowGraphOutputDeclDict(TypedDict):
    """`WorkflowGraphOutputDecl` as a dict."""

    node_id: str
    port: str
