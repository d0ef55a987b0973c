"""`CompleteAssetBatchRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TypedDict


class CompleteAssetBatchRequestDict(TypedDict):
    """`CompleteAssetBatchRequest` as a dict."""

    batch_id: str
