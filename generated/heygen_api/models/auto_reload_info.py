from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    number as _number,
)


class AutoReloadInfo(_OpenAnswerModel):
    """How a wallet is topped up by itself.

    Attributes:
        enabled: Whether it is in use.
        threshold_usd: Balance in US dollars below which it is topped up.
        amount_usd: How many US dollars are added.
    """

    enabled: bool = _field("enabled", _boolean)
    threshold_usd: float | None = _field("threshold_usd", _number, default=None)
    amount_usd: float | None = _field("amount_usd", _number, default=None)
