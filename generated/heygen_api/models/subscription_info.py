from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..models.subscription_tier import SubscriptionTier, check_subscription_tier
from ..types import OpenModel as _OpenModel, read_object

if TYPE_CHECKING:
    from ..models.subscription_credits import SubscriptionCredits


@_attrs_define(kw_only=True)
class SubscriptionInfo(_OpenModel):
    """The subscription of an account.

    Attributes:
        plan: Name of a plan.
        credits_: The credits of a subscription.
    """

    plan: SubscriptionTier
    credits_: SubscriptionCredits
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        plan: str = self.plan

        credits_ = self.credits_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["plan"] = plan
        field_dict["credits"] = credits_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SubscriptionInfo:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.subscription_credits import SubscriptionCredits

        _fields_ = read_object(src_dict)
        plan = check_subscription_tier(_fields_.pop("plan"))

        credits_ = SubscriptionCredits.from_dict(_fields_.pop("credits"))

        self = cls(plan=plan, credits_=credits_)
        self.additional_properties = _fields_
        return self
