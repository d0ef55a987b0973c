from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.credit_pool import CreditPool


class SubscriptionCredits(_OpenAnswerModel):
    """The credits of a subscription.

    Attributes:
        premium_credits: Credits of the plan.
        add_on_credits: Credits that were bought in addition.
    """

    premium_credits: CreditPool | None = _field(
        "premium_credits", _model("CreditPool"), default=None
    )
    add_on_credits: CreditPool | None = _field("add_on_credits", _model("CreditPool"), default=None)
