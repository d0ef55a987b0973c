from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.wallet_currency import WalletCurrency, check_wallet_currency
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.auto_reload_info import AutoReloadInfo


@_attrs_define(kw_only=True)
class WalletInfo(_OpenModel):
    """The prepaid balance of an account.

    Attributes:
        currency: Currency of a wallet.
        remaining_balance: Counted in the unit that currency names.
        auto_reload: How the balance is topped up by itself.
    """

    currency: WalletCurrency
    remaining_balance: float | None | Unset = UNSET
    auto_reload: AutoReloadInfo | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        currency: str = self.currency

        remaining_balance: float | None | Unset = self.remaining_balance

        auto_reload: dict[str, Any] | None | Unset
        if isinstance(self.auto_reload, Unset):
            auto_reload = UNSET
        elif isinstance(self.auto_reload, _Model):
            auto_reload = self.auto_reload.to_dict()
        else:
            auto_reload = self.auto_reload

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["currency"] = currency
        if remaining_balance is not UNSET:
            field_dict["remaining_balance"] = remaining_balance
        if auto_reload is not UNSET:
            field_dict["auto_reload"] = auto_reload
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WalletInfo:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.auto_reload_info import AutoReloadInfo

        _fields_ = read_object(src_dict)
        currency = check_wallet_currency(_fields_.pop("currency"))

        remaining_balance = cast("float | None | Unset", _fields_.pop("remaining_balance", UNSET))

        def _parse_auto_reload(data: object) -> AutoReloadInfo | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return AutoReloadInfo.from_dict(data)
            raise UnexpectedShape("AutoReloadInfo | None", data)

        auto_reload = _parse_auto_reload(_fields_.pop("auto_reload", UNSET))

        self = cls(currency=currency, remaining_balance=remaining_balance, auto_reload=auto_reload)
        self.additional_properties = _fields_
        return self
