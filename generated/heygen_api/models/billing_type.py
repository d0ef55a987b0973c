from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

BillingType = Literal["subscription", "usage_based", "wallet"]


def check_billing_type(value: object) -> BillingType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(BillingType, read_as(str, value))
