from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

NodeTypeLifecycle = Literal["available", "deprecated"]


def check_node_type_lifecycle(value: object) -> NodeTypeLifecycle:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(NodeTypeLifecycle, read_as(str, value))
