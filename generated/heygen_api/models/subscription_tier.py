from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

SubscriptionTier = Literal[
    "business_plus", "creator", "enterprise", "free", "pro", "starter", "team"
]


def check_subscription_tier(value: object) -> SubscriptionTier:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(SubscriptionTier, read_as(str, value))
