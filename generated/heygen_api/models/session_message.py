from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.session_message_type import SessionMessageType, check_session_message_type
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class SessionMessage(_OpenModel):
    """A message of a session.

    Attributes:
        role: Who speaks. User or model.
        content: The content.
        type_: Kind of a message.
        created_at: When it was made, in Unix time.
        resource_ids: Resources the message refers to.
    """

    role: str
    content: str
    type_: SessionMessageType
    created_at: int | None | Unset = UNSET
    resource_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        role = self.role

        content = self.content

        type_: str = self.type_

        created_at: int | None | Unset = self.created_at

        resource_ids: list[str] | None | Unset
        if isinstance(self.resource_ids, Unset):
            resource_ids = UNSET
        elif isinstance(self.resource_ids, list):
            resource_ids = self.resource_ids

        else:
            resource_ids = self.resource_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["role"] = role
        field_dict["content"] = content
        field_dict["type"] = type_
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if resource_ids is not UNSET:
            field_dict["resource_ids"] = resource_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SessionMessage:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        role = _fields_.pop("role")

        content = _fields_.pop("content")

        type_ = check_session_message_type(_fields_.pop("type"))

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        def _parse_resource_ids(data: object) -> list[str] | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, list):
                resource_ids_type_0: list[str] = read_as(list, data)

                return resource_ids_type_0
            raise UnexpectedShape("list[str] | None", data)

        resource_ids = _parse_resource_ids(_fields_.pop("resource_ids", UNSET))

        self = cls(
            role=role,
            content=content,
            type_=type_,
            created_at=created_at,
            resource_ids=resource_ids,
        )
        self.additional_properties = _fields_
        return self
