from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class CreditPool(_OpenModel):
    """A stock of credits.

    Attributes:
        remaining: How much is left.
        resets_at: ISO 8601 UTC time, going by the sample.
    """

    remaining: int | None | Unset = UNSET
    resets_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        remaining: int | None | Unset = self.remaining

        resets_at: None | str | Unset = self.resets_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if remaining is not UNSET:
            field_dict["remaining"] = remaining
        if resets_at is not UNSET:
            field_dict["resets_at"] = resets_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreditPool:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        remaining = cast("int | None | Unset", _fields_.pop("remaining", UNSET))

        resets_at = cast("None | str | Unset", _fields_.pop("resets_at", UNSET))

        self = cls(remaining=remaining, resets_at=resets_at)
        self.additional_properties = _fields_
        return self
