"""`FishEngineSettings` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from ..models.fish_model import FishModel


class FishEngineSettingsDict(TypedDict):
    """`FishEngineSettings` as a dict."""

    engine_type: Literal["fish"]
    model: NotRequired[FishModel | None]
    stability: NotRequired[float | None]
    similarity: NotRequired[float | None]
