"""`CreateBrandKitRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class CreateBrandKitRequestDict(TypedDict):
    """`CreateBrandKitRequest` as a dict."""

    url: str
    name: NotRequired[str | None]
