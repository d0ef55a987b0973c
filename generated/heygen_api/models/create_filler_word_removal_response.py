from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class CreateFillerWordRemovalResponse(_OpenModel):
    """What `createFillerWordRemovalV3` returns. Starts a job that cuts filler words and overlong
    pauses out of a video, without a review step.

    Attributes:
        filler_word_removal_id: Id of the filler word removal. Poll GET /v3/filler-word-
            removals/{id}.
    """

    filler_word_removal_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        filler_word_removal_id = self.filler_word_removal_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["filler_word_removal_id"] = filler_word_removal_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateFillerWordRemovalResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        filler_word_removal_id = _fields_.pop("filler_word_removal_id")

        self = cls(filler_word_removal_id=filler_word_removal_id)
        self.additional_properties = _fields_
        return self
