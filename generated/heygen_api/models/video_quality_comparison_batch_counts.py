from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, integer as _integer


class VideoQualityComparisonBatchCounts(_OpenAnswerModel):
    """How many comparisons of a batch are in which state.

    Attributes:
        processing: How many are being worked on.
        completed: How many are completed.
        failed: How many failed.
    """

    processing: int = _field("processing", _integer)
    completed: int = _field("completed", _integer)
    failed: int = _field("failed", _integer)
