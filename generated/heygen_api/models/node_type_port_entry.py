from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    text as _text,
)


class NodeTypePortEntry(_OpenAnswerModel):
    """An input or output of a node type.

    Attributes:
        name: Its name, for people.
        type_: Tells which kind of object this is.
        description: Description, meant for people.
        required: Null on output ports.
    """

    name: str = _field("name", _text)
    type_: str = _field("type", _text)
    description: str = _field("description", _text)
    required: bool | None = _field("required", _boolean, default=None)
