from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, number as _number


class UsageBasedInfo(_OpenAnswerModel):
    """What an account with usage-based billing has used.

    Attributes:
        spending_current_usd: What was spent in this period, in US dollars.
        spending_cap_usd: Most that may be spent in a period, in US dollars.
        included_credits: Credits that the plan includes.
        remaining_credits: Credits that are left.
    """

    spending_current_usd: float | None = _field("spending_current_usd", _number, default=None)
    spending_cap_usd: float | None = _field("spending_cap_usd", _number, default=None)
    included_credits: float | None = _field("included_credits", _number, default=None)
    remaining_credits: float | None = _field("remaining_credits", _number, default=None)
