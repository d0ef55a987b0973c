from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.billing_type import BillingType
    from ..models.subscription_info import SubscriptionInfo
    from ..models.usage_based_info import UsageBasedInfo
    from ..models.wallet_info import WalletInfo


class UserInfoResponse(_OpenAnswerModel):
    """The user and how the account pays.

    Attributes:
        username: Name the user logs in with.
        email: The user's e-mail address.
        first_name: The user's first name.
        last_name: The user's last name.
        billing_type: How the account pays.
        wallet: The prepaid balance, for accounts that have one.
        subscription: The subscription, for accounts that have one.
        usage_based: Usage-based billing, for accounts that have it.
    """

    username: str = _field("username", _text)
    email: str | None = _field("email", _text, default=None)
    first_name: str | None = _field("first_name", _text, default=None)
    last_name: str | None = _field("last_name", _text, default=None)
    billing_type: BillingType | None = _field("billing_type", _text, default=None)
    wallet: WalletInfo | None = _field("wallet", _model("WalletInfo"), default=None)
    subscription: SubscriptionInfo | None = _field(
        "subscription", _model("SubscriptionInfo"), default=None
    )
    usage_based: UsageBasedInfo | None = _field(
        "usage_based", _model("UsageBasedInfo"), default=None
    )
