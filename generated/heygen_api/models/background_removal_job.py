from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    model as _model,
    number as _number,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.background_removal_job_layers import BackgroundRemovalJobLayers


class BackgroundRemovalJob(_OpenAnswerModel):
    """A background removal and how far it has come.

    Attributes:
        id: Poll GET /v3/background-removals/{id} with it.
        status: Pending, processing, completed, failed or deleted.
        layers: Layer name to presigned URL; filled once completed.
        duration: How long it is, in seconds.
        created_at: When it was made, in Unix time (seconds).
        completed_at: Unix time in seconds; present once completed.
        error: Filled only on failure.
    """

    id: str = _field("id", _text)
    status: str = _field("status", _text)
    layers: BackgroundRemovalJobLayers | None = _field(
        "layers", _model("BackgroundRemovalJobLayers"), default=None
    )
    duration: float | None = _field("duration", _number, default=None)
    created_at: int | None = _field("created_at", _integer, default=None)
    completed_at: int | None = _field("completed_at", _integer, default=None)
    error: str | None = _field("error", _text, default=None)
