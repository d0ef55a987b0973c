from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class DeleteModelAudioVoiceResponse(_OpenModel):
    """What `deleteModelAudioVoice` returns. Remove one of the caller's model-backed voices.

    Attributes:
        status: How far it has come. Default: 'ok'.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"status": "ok"}
    status: Literal["ok"] | Unset = "ok"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if status is not UNSET:
            field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> DeleteModelAudioVoiceResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        _status = _fields_.pop("status", UNSET)
        status: Literal["ok"] | Unset
        if _status is None or isinstance(_status, Unset):
            status = UNSET
        else:
            status = cast(Literal["ok"], read_as(str, _status))

        self = cls(status=status)
        self.additional_properties = _fields_
        return self
