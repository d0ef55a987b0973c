from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, integer as _integer


class WorkflowRunProgress(_OpenAnswerModel):
    """How far a run has come. Node counts.

    Attributes:
        total: How many there are in all.
        pending: How many have not begun.
        processing: How many are being worked on.
        succeeded: How many succeeded.
        failed: How many failed.
        skipped: How many were skipped.
        canceled: How many were cancelled.
    """

    total: int = _field("total", _integer)
    pending: int | None = _field("pending", _integer, default=None)
    processing: int | None = _field("processing", _integer, default=None)
    succeeded: int | None = _field("succeeded", _integer, default=None)
    failed: int | None = _field("failed", _integer, default=None)
    skipped: int | None = _field("skipped", _integer, default=None)
    canceled: int | None = _field("canceled", _integer, default=None)
