from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

NodeTypeLifecycle = Literal["available", "deprecated"]


def check_node_type_lifecycle(value: object) -> NodeTypeLifecycle:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(NodeTypeLifecycle, read_as(str, value))
