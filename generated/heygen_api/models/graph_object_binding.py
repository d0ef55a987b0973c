from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    model as _model,
    text as _text,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.graph_object_binding_fields import GraphObjectBindingFields


class GraphObjectBinding(_OpenAnswerModel):
    """Takes an object that is put together from other bindings. Json ports only; builds an object.

    Attributes:
        kind: Tells which kind of object this is.
        fields: The fields, by name.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"kind": "object"}
    kind: Literal["object"] | Unset = _field("kind", _text, default="object", optional=True)
    fields: GraphObjectBindingFields | Unset = _field(
        "fields", _model("GraphObjectBindingFields"), default=UNSET, optional=True
    )
