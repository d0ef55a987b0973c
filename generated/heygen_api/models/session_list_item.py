from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class SessionListItem(_OpenModel):
    """A session, in a list.

    Attributes:
        session_id: Id of the session.
        created_at: When it was made, in Unix time.
        title: Title, for people. Written by an LLM.
    """

    session_id: str
    created_at: int
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        session_id = self.session_id

        created_at = self.created_at

        title: None | str | Unset = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["session_id"] = session_id
        field_dict["created_at"] = created_at
        if title is not UNSET:
            field_dict["title"] = title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SessionListItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        session_id = _fields_.pop("session_id")

        created_at = _fields_.pop("created_at")

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        self = cls(session_id=session_id, created_at=created_at, title=title)
        self.additional_properties = _fields_
        return self
