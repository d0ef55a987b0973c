from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)


class CreditPool(_OpenAnswerModel):
    """A stock of credits.

    Attributes:
        remaining: How much is left.
        resets_at: ISO 8601 UTC time, going by the sample.
    """

    remaining: int | None = _field("remaining", _integer, default=None)
    resets_at: str | None = _field("resets_at", _text, default=None)
