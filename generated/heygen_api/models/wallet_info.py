from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    model as _model,
    number as _number,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.auto_reload_info import AutoReloadInfo
    from ..models.wallet_currency import WalletCurrency


class WalletInfo(_OpenAnswerModel):
    """The prepaid balance of an account.

    Attributes:
        currency: Currency of a wallet.
        remaining_balance: Counted in the unit that currency names.
        auto_reload: How the balance is topped up by itself.
    """

    currency: WalletCurrency = _field("currency", _text)
    remaining_balance: float | None = _field("remaining_balance", _number, default=None)
    auto_reload: AutoReloadInfo | None = _field(
        "auto_reload", _model("AutoReloadInfo"), default=None
    )
