from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    anything as _anything,
    field as _field,
    text as _text,
)
from ..types import UNSET, Unset


class GraphLiteralBinding(_OpenAnswerModel):
    """Takes a fixed value. A fixed value written into the graph.

    Attributes:
        kind: Tells which kind of object this is.
        value: Any JSON value.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"kind": "literal"}
    kind: Literal["literal"] | Unset = _field("kind", _text, default="literal", optional=True)
    value: Any | Unset = _field("value", _anything, default=UNSET, optional=True, nullable=True)
