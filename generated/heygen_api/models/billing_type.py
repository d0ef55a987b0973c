from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

BillingType = Literal["subscription", "usage_based", "wallet"]


def check_billing_type(value: object) -> BillingType:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(BillingType, read_as(str, value))
