from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    number as _number,
    text as _text,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fish_model import FishModel


class FishEngineSettings(_OpenAnswerModel):
    """Settings of the Fish speech engine.

    Attributes:
        engine_type: Tells which engine these settings are for.
        model: Which model is used. Unset means s1.
        stability: Larger values sound more consistent.
        similarity: How near speech stays to the original voice.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"engine_type": "fish"}
    engine_type: Literal["fish"] = _field("engine_type", _text, default="fish")
    model: FishModel | None | Unset = _field(
        "model", _text, default=UNSET, optional=True, nullable=True
    )
    stability: float | None | Unset = _field(
        "stability", _number, default=UNSET, optional=True, nullable=True
    )
    similarity: float | None | Unset = _field(
        "similarity", _number, default=UNSET, optional=True, nullable=True
    )
