from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

SubscriptionTier = Literal[
    "business_plus", "creator", "enterprise", "free", "pro", "starter", "team"
]


def check_subscription_tier(value: object) -> SubscriptionTier:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(SubscriptionTier, read_as(str, value))
