from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WalletCurrency = Literal["credits", "usd"]


def check_wallet_currency(value: object) -> WalletCurrency:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(WalletCurrency, read_as(str, value))
