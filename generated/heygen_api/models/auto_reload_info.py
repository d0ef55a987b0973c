from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class AutoReloadInfo(_OpenModel):
    """How a wallet is topped up by itself.

    Attributes:
        enabled: Whether it is in use.
        threshold_usd: Balance in US dollars below which it is topped up.
        amount_usd: How many US dollars are added.
    """

    enabled: bool
    threshold_usd: float | None | Unset = UNSET
    amount_usd: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        enabled = self.enabled

        threshold_usd: float | None | Unset = self.threshold_usd

        amount_usd: float | None | Unset = self.amount_usd

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["enabled"] = enabled
        if threshold_usd is not UNSET:
            field_dict["threshold_usd"] = threshold_usd
        if amount_usd is not UNSET:
            field_dict["amount_usd"] = amount_usd
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AutoReloadInfo:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        enabled = _fields_.pop("enabled")

        threshold_usd = cast("float | None | Unset", _fields_.pop("threshold_usd", UNSET))

        amount_usd = cast("float | None | Unset", _fields_.pop("amount_usd", UNSET))

        self = cls(enabled=enabled, threshold_usd=threshold_usd, amount_usd=amount_usd)
        self.additional_properties = _fields_
        return self
