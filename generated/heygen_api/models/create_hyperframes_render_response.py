from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class CreateHyperframesRenderResponse(_OpenModel):
    """What `createHyperframesRenderV3` returns. Queue a video render of a zipped HTML/JS/assets
    HyperFrames composition.

    Attributes:
        render_id: Feed to GET /v3/hyperframes/renders/{render_id} when polling.
    """

    render_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        render_id = self.render_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["render_id"] = render_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateHyperframesRenderResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        render_id = _fields_.pop("render_id")

        self = cls(render_id=render_id)
        self.additional_properties = _fields_
        return self
