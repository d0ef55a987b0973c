"""`CreateTemplateV3Request` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class CreateTemplateV3RequestDict(TypedDict):
    """`CreateTemplateV3Request` as a dict."""

    video_id: str
    name: NotRequired[str | None]
