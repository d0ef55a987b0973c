from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.credit_pool import CreditPool


@_attrs_define(kw_only=True)
class SubscriptionCredits(_OpenModel):
    """The credits of a subscription.

    Attributes:
        premium_credits: Credits of the plan.
        add_on_credits: Credits that were bought in addition.
    """

    premium_credits: CreditPool | None | Unset = UNSET
    add_on_credits: CreditPool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        premium_credits: dict[str, Any] | None | Unset
        if isinstance(self.premium_credits, Unset):
            premium_credits = UNSET
        elif isinstance(self.premium_credits, _Model):
            premium_credits = self.premium_credits.to_dict()
        else:
            premium_credits = self.premium_credits

        add_on_credits: dict[str, Any] | None | Unset
        if isinstance(self.add_on_credits, Unset):
            add_on_credits = UNSET
        elif isinstance(self.add_on_credits, _Model):
            add_on_credits = self.add_on_credits.to_dict()
        else:
            add_on_credits = self.add_on_credits

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if premium_credits is not UNSET:
            field_dict["premium_credits"] = premium_credits
        if add_on_credits is not UNSET:
            field_dict["add_on_credits"] = add_on_credits
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SubscriptionCredits:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.credit_pool import CreditPool

        _fields_ = read_object(src_dict)

        def _parse_premium_credits(data: object) -> CreditPool | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return CreditPool.from_dict(data)
            raise UnexpectedShape("CreditPool | None", data)

        premium_credits = _parse_premium_credits(_fields_.pop("premium_credits", UNSET))

        def _parse_add_on_credits(data: object) -> CreditPool | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return CreditPool.from_dict(data)
            raise UnexpectedShape("CreditPool | None", data)

        add_on_credits = _parse_add_on_credits(_fields_.pop("add_on_credits", UNSET))

        self = cls(premium_credits=premium_credits, add_on_credits=add_on_credits)
        self.additional_properties = _fields_
        return self
