from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.subscription_credits import SubscriptionCredits
    from ..models.subscription_tier import SubscriptionTier


class SubscriptionInfo(_OpenAnswerModel):
    """The subscription of an account.

    Attributes:
        plan: Name of a plan.
        credits_: The credits of a subscription.
    """

    plan: SubscriptionTier = _field("plan", _text)
    credits_: SubscriptionCredits = _field("credits", _model("SubscriptionCredits"))
