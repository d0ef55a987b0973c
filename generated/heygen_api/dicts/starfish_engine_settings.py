"""`StarfishEngineSettings` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, TypedDict


class StarfishEngineSettingsDict(TypedDict):
    """`StarfishEngineSettings` as a dict."""

    engine_type: Literal["starfish"]
