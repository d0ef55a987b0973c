from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class StockVoiceConfig(_OpenModel):
    """Which voice from stock a translation uses. Enterprise only, enabled on request for chosen
    accounts and languages.

    Attributes:
        use_stock_voice: True uses a preset voice instead of a clone. HeyGen's default: False.
        preferred_stock_voice_ids: Omitted: the target language's default pool.
    """

    use_stock_voice: bool | Unset = UNSET
    preferred_stock_voice_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        use_stock_voice = self.use_stock_voice

        preferred_stock_voice_ids: list[str] | Unset = UNSET
        if not isinstance(self.preferred_stock_voice_ids, Unset):
            preferred_stock_voice_ids = self.preferred_stock_voice_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if use_stock_voice is not UNSET:
            field_dict["use_stock_voice"] = use_stock_voice
        if preferred_stock_voice_ids is not UNSET:
            field_dict["preferred_stock_voice_ids"] = preferred_stock_voice_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> StockVoiceConfig:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        use_stock_voice = _fields_.pop("use_stock_voice", UNSET)

        _preferred_stock_voice_ids = _fields_.pop("preferred_stock_voice_ids", UNSET)
        preferred_stock_voice_ids: list[str] | Unset = UNSET
        if not (
            _preferred_stock_voice_ids is None or isinstance(_preferred_stock_voice_ids, Unset)
        ):
            preferred_stock_voice_ids = read_as(list, _preferred_stock_voice_ids)

        self = cls(
            use_stock_voice=use_stock_voice, preferred_stock_voice_ids=preferred_stock_voice_ids
        )
        self.additional_properties = _fields_
        return self
