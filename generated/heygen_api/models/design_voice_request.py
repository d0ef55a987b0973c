from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class DesignVoiceRequest(_OpenModel):
    """What `designVoice` takes. Find at most three voices that fit a written description.

    Attributes:
        prompt: What is wanted, in plain words. Describes the voice wanted.
        gender: Gender of the voice or the avatar. Filter: male or female.
        locale: Filter: BCP-47 tag, e.g. en-US.
        seed: Picks the batch: 0 best matches, 1 the following ones; repeatable for one prompt.
            HeyGen's default: 0.
    """

    prompt: str
    gender: None | str | Unset = UNSET
    locale: None | str | Unset = UNSET
    seed: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        prompt = self.prompt

        gender: None | str | Unset = self.gender

        locale: None | str | Unset = self.locale

        seed = self.seed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["prompt"] = prompt
        if gender is not UNSET:
            field_dict["gender"] = gender
        if locale is not UNSET:
            field_dict["locale"] = locale
        if seed is not UNSET:
            field_dict["seed"] = seed
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> DesignVoiceRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        prompt = _fields_.pop("prompt")

        gender = cast("None | str | Unset", _fields_.pop("gender", UNSET))

        locale = cast("None | str | Unset", _fields_.pop("locale", UNSET))

        seed = _fields_.pop("seed", UNSET)

        self = cls(prompt=prompt, gender=gender, locale=locale, seed=seed)
        self.additional_properties = _fields_
        return self
