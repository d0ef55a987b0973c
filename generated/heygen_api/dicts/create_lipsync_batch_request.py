"""`CreateLipsyncBatchRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.create_lipsync_request import CreateLipsyncRequest

if TYPE_CHECKING:
    from .create_lipsync_request import CreateLipsyncRequestDict


class CreateLipsyncBatchRequestDict(TypedDict):
    """`CreateLipsyncBatchRequest` as a dict."""

    lipsyncs: _Sequence[CreateLipsyncRequest | CreateLipsyncRequestDict]
    title: NotRequired[str | None]
    callback_url: NotRequired[str | None]
