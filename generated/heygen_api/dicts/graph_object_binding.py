"""`GraphObjectBinding` as a dict, for type checkers."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict

from ..models.graph_object_binding_fields import GraphObjectBindingFields


class GraphObjectBindingDict(TypedDict):
    """`GraphObjectBinding` as a dict."""

    kind: NotRequired[Literal["object"]]
    fields: NotRequired[GraphObjectBindingFields | dict[str, Any]]
