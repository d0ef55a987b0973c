from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    integer as _integer,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.batch_status import BatchStatus
    from ..models.video_batch_detail_counts_by_status import VideoBatchDetailCountsByStatus
    from ..models.video_batch_item import VideoBatchItem


class VideoBatchDetail(_OpenAnswerModel):
    """A batch and how far its items have come.

    Attributes:
        batch_id: Id of the batch.
        status: How far a batch has come.
        total_items: How many items there are in all.
        counts_by_status: Keys are item statuses.
        created_at: When it was made, in Unix time.
        items: One page, in item_index order.
        has_more: Whether there are more pages.
        title: Title, for people.
        next_token: Asks for the next page. Opaque cursor.
    """

    batch_id: str = _field("batch_id", _text)
    status: BatchStatus = _field("status", _text)
    total_items: int = _field("total_items", _integer)
    counts_by_status: VideoBatchDetailCountsByStatus = _field(
        "counts_by_status", _model("VideoBatchDetailCountsByStatus")
    )
    created_at: int = _field("created_at", _integer)
    items: list[VideoBatchItem] = _field("items", _items(_model("VideoBatchItem")))
    has_more: bool = _field("has_more", _boolean)
    title: str | None = _field("title", _text, default=None)
    next_token: str | None = _field("next_token", _text, default=None)
