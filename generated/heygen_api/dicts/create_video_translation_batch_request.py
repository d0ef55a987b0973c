"""`CreateVideoTranslationBatchRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.create_video_translation_request import CreateVideoTranslationRequest

if TYPE_CHECKING:
    from .create_video_translation_request import CreateVideoTranslationRequestDict


class CreateVideoTranslationBatchRequestDict(TypedDict):
    """`CreateVideoTranslationBatchRequest` as a dict."""

    video_translations: _Sequence[CreateVideoTranslationRequest | CreateVideoTranslationRequestDict]
    title: NotRequired[str | None]
    callback_url: NotRequired[str | None]
