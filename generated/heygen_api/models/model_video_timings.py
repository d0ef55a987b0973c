from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, number as _number


class ModelVideoTimings(_OpenAnswerModel):
    """How long the work on a clip took.

    Attributes:
        inference: Seconds of the diffusion alone.
    """

    inference: float = _field("inference", _number)
