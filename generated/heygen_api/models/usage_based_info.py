from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class UsageBasedInfo(_OpenModel):
    """What an account with usage-based billing has used.

    Attributes:
        spending_current_usd: What was spent in this period, in US dollars.
        spending_cap_usd: Most that may be spent in a period, in US dollars.
        included_credits: Credits that the plan includes.
        remaining_credits: Credits that are left.
    """

    spending_current_usd: float | None | Unset = UNSET
    spending_cap_usd: float | None | Unset = UNSET
    included_credits: float | None | Unset = UNSET
    remaining_credits: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        spending_current_usd: float | None | Unset = self.spending_current_usd

        spending_cap_usd: float | None | Unset = self.spending_cap_usd

        included_credits: float | None | Unset = self.included_credits

        remaining_credits: float | None | Unset = self.remaining_credits

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if spending_current_usd is not UNSET:
            field_dict["spending_current_usd"] = spending_current_usd
        if spending_cap_usd is not UNSET:
            field_dict["spending_cap_usd"] = spending_cap_usd
        if included_credits is not UNSET:
            field_dict["included_credits"] = included_credits
        if remaining_credits is not UNSET:
            field_dict["remaining_credits"] = remaining_credits
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UsageBasedInfo:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        spending_current_usd = cast(
            "float | None | Unset", _fields_.pop("spending_current_usd", UNSET)
        )

        spending_cap_usd = cast("float | None | Unset", _fields_.pop("spending_cap_usd", UNSET))

        included_credits = cast("float | None | Unset", _fields_.pop("included_credits", UNSET))

        remaining_credits = cast("float | None | Unset", _fields_.pop("remaining_credits", UNSET))

        self = cls(
            spending_current_usd=spending_current_usd,
            spending_cap_usd=spending_cap_usd,
            included_credits=included_credits,
            remaining_credits=remaining_credits,
        )
        self.additional_properties = _fields_
        return self
