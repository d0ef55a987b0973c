"""`UpdateTemplateV3Request` as a dict, for type checkers."""

from __future__ import annotations

from typing import TypedDict


class UpdateTemplateV3RequestDict(TypedDict):
    """`UpdateTemplateV3Request` as a dict."""

    name: str
