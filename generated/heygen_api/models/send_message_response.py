from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class SendMessageResponse(_OpenModel):
    """What `sendVideoAgentMessage` returns. Posts another message into a session, for instance an
    answer, more context or a change request.

    Attributes:
        session_id: Id of the session.
        run_id: The run that handles this message.
        title: Written by a language model.
    """

    session_id: str
    run_id: str
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        session_id = self.session_id

        run_id = self.run_id

        title: None | str | Unset = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["session_id"] = session_id
        field_dict["run_id"] = run_id
        if title is not UNSET:
            field_dict["title"] = title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SendMessageResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        session_id = _fields_.pop("session_id")

        run_id = _fields_.pop("run_id")

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        self = cls(session_id=session_id, run_id=run_id, title=title)
        self.additional_properties = _fields_
        return self
