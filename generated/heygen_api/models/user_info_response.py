from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.billing_type import BillingType, check_billing_type
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.subscription_info import SubscriptionInfo
    from ..models.usage_based_info import UsageBasedInfo
    from ..models.wallet_info import WalletInfo


@_attrs_define(kw_only=True)
class UserInfoResponse(_OpenModel):
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

    username: str
    email: None | str
    first_name: None | str
    last_name: None | str
    billing_type: BillingType | None | Unset = UNSET
    wallet: None | Unset | WalletInfo = UNSET
    subscription: None | SubscriptionInfo | Unset = UNSET
    usage_based: None | Unset | UsageBasedInfo = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        username = self.username

        email: None | str = self.email

        first_name: None | str = self.first_name

        last_name: None | str = self.last_name

        billing_type: None | str | Unset = self.billing_type

        wallet: dict[str, Any] | None | Unset
        if isinstance(self.wallet, Unset):
            wallet = UNSET
        elif isinstance(self.wallet, _Model):
            wallet = self.wallet.to_dict()
        else:
            wallet = self.wallet

        subscription: dict[str, Any] | None | Unset
        if isinstance(self.subscription, Unset):
            subscription = UNSET
        elif isinstance(self.subscription, _Model):
            subscription = self.subscription.to_dict()
        else:
            subscription = self.subscription

        usage_based: dict[str, Any] | None | Unset
        if isinstance(self.usage_based, Unset):
            usage_based = UNSET
        elif isinstance(self.usage_based, _Model):
            usage_based = self.usage_based.to_dict()
        else:
            usage_based = self.usage_based

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["username"] = username
        field_dict["email"] = email
        field_dict["first_name"] = first_name
        field_dict["last_name"] = last_name
        if billing_type is not UNSET:
            field_dict["billing_type"] = billing_type
        if wallet is not UNSET:
            field_dict["wallet"] = wallet
        if subscription is not UNSET:
            field_dict["subscription"] = subscription
        if usage_based is not UNSET:
            field_dict["usage_based"] = usage_based
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UserInfoResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.subscription_info import SubscriptionInfo
        from ..models.usage_based_info import UsageBasedInfo
        from ..models.wallet_info import WalletInfo

        _fields_ = read_object(src_dict)
        username = _fields_.pop("username")

        email = cast("None | str", _fields_.pop("email"))

        first_name = cast("None | str", _fields_.pop("first_name"))

        last_name = cast("None | str", _fields_.pop("last_name"))

        def _parse_billing_type(data: object) -> BillingType | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                billing_type_type_0 = check_billing_type(data)

                return billing_type_type_0
            raise UnexpectedShape("BillingType | None", data)

        billing_type = _parse_billing_type(_fields_.pop("billing_type", UNSET))

        def _parse_wallet(data: object) -> None | Unset | WalletInfo:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return WalletInfo.from_dict(data)
            raise UnexpectedShape("None | WalletInfo", data)

        wallet = _parse_wallet(_fields_.pop("wallet", UNSET))

        def _parse_subscription(data: object) -> None | SubscriptionInfo | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return SubscriptionInfo.from_dict(data)
            raise UnexpectedShape("None | SubscriptionInfo", data)

        subscription = _parse_subscription(_fields_.pop("subscription", UNSET))

        def _parse_usage_based(data: object) -> None | Unset | UsageBasedInfo:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return UsageBasedInfo.from_dict(data)
            raise UnexpectedShape("None | UsageBasedInfo", data)

        usage_based = _parse_usage_based(_fields_.pop("usage_based", UNSET))

        self = cls(
            username=username,
            email=email,
            first_name=first_name,
            last_name=last_name,
            billing_type=billing_type,
            wallet=wallet,
            subscription=subscription,
            usage_based=usage_based,
        )
        self.additional_properties = _fields_
        return self
