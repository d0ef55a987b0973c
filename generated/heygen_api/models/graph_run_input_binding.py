from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text
from ..types import Unset


class GraphRunInputBinding(_OpenAnswerModel):
    """Takes a value from the inputs of the run.

    Attributes:
        name: Its name, for people. A declared workflow input.
        kind: Tells which kind of object this is.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"kind": "run_input"}
    name: str = _field("name", _text)
    kind: Literal["run_input"] | Unset = _field("kind", _text, default="run_input", optional=True)
