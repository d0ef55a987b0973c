"""What HeyGen sends by itself, to webhooks and callbacks: compared as a whole, not rule by rule."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field

from driftcheck.compare.schemas import same
from driftcheck.model.nodes import Node, meaningful, plain, step
from driftcheck.model.schemas import Model


@dataclass
class Heard:
    """What is sent there, its schemas apart, each under where it is used."""

    said: Hashable = None
    schemas: dict[str, Node] = field(default_factory=dict)

    def means(self, other: Heard) -> bool:
        """Tell whether both mean the same, once the graphs of their schemas have colours."""
        return (
            self.said == other.said
            and self.schemas.keys() == other.schemas.keys()
            and all(same(node, other.schemas[place]) for place, node in self.schemas.items())
        )


def heard(model: Model, value: object, pointer: str) -> Heard:
    """Read webhooks or callbacks, references followed.

    Raises:
        DocumentError: A reference leads nowhere, or there is no schema where one should be.
    """
    found = Heard()
    found.said = plain(_without_schemas(model, value, pointer, pointer, found.schemas))
    return found


def _without_schemas(
    model: Model, value: object, place: str, pointer: str, schemas: dict[str, Node]
) -> object:
    """Take the schemas out; `place` is where something is used, `pointer` where it stands."""
    if isinstance(value, list):
        return [
            _without_schemas(model, item, step(place, index), step(pointer, index), schemas)
            for index, item in enumerate(value)
        ]
    if not isinstance(value, dict):
        return value
    value, pointer = model.follow(value, pointer)
    rest = {}
    for key, item in value.items():
        if key == "schema":
            schemas[place] = model.node(item, step(pointer, key))
        elif meaningful(key):
            at = step(place, key), step(pointer, key)
            rest[key] = _without_schemas(model, item, *at, schemas)
    return rest
