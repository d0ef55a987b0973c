"""The requests that HeyGen sends: webhooks and callbacks. They are compared as a whole."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field

from driftcheck.model.json_values import is_prose, pointer_to, without_prose
from driftcheck.model.nodes import Node, same
from driftcheck.model.references import References
from driftcheck.model.schemas import SchemaGraph


@dataclass
class SentRequests:
    """Webhooks or the callbacks of an operation."""

    description: Hashable = None
    """Everything but the schemas."""
    schemas: dict[str, Node] = field(default_factory=dict)
    """By pointers that go through references."""

    def same_as(self, other: SentRequests) -> bool:
        """Return whether both mean the same, once the meanings of the nodes are assigned."""
        return (
            self.description == other.description
            and self.schemas.keys() == other.schemas.keys()
            and all(same(node, other.schemas[path]) for path, node in self.schemas.items())
        )


def read_sent_requests(
    references: References, graph: SchemaGraph, value: object, pointer: str
) -> SentRequests:
    """Read webhooks or callbacks and follow their references.

    Raises:
        DocumentError: A reference leads nowhere, or a schema is malformed.
    """
    found = SentRequests()

    def without_schemas(value: object, path: str, pointer: str) -> object:
        """Move schemas to `found`; `path` goes through references, `pointer` is the real place."""
        if isinstance(value, list):
            return [
                without_schemas(item, pointer_to(path, index), pointer_to(pointer, index))
                for index, item in enumerate(value)
            ]
        if not isinstance(value, dict):
            return value
        value, pointer = references.follow(value, pointer)
        rest = {}
        for key, item in value.items():
            if key == "schema":
                found.schemas[path] = graph.node(item, pointer_to(pointer, key))
            elif not is_prose(key):
                below = pointer_to(path, key), pointer_to(pointer, key)
                rest[key] = without_schemas(item, *below)
        return rest

    found.description = without_prose(without_schemas(value, pointer, pointer))
    return found
