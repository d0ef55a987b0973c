from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WalletCurrency = Literal["credits", "usd"]


def check_wallet_currency(value: object) -> WalletCurrency:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(WalletCurrency, read_as(str, value))
