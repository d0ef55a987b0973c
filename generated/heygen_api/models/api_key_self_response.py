from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.api_key_self_response_scope_mode import (
    ApiKeySelfResponseScopeMode,
    check_api_key_self_response_scope_mode,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class ApiKeySelfResponse(_OpenModel):
    """What `getCurrentApiKey` returns. No source shows which fields are always there.

    Attributes:
        key_id: Its id.
        key_name: Its name, for people.
        status: Its state: active, or another word.
        scope_mode: Whether it may do everything, only read, or what its scopes say.
        scopes: What it may do, such as videos:read. All of it is *:*, reading is *:read.
        created_at: When it was made, in ISO 8601.
        updated_at: When it was last changed, in ISO 8601.
        expires_at: When it expires, in ISO 8601; null: never.
        expires_in_seconds: In how many seconds it expires; null: never.
    """

    key_id: str | Unset = UNSET
    key_name: str | Unset = UNSET
    status: str | Unset = UNSET
    scope_mode: ApiKeySelfResponseScopeMode | Unset = UNSET
    scopes: list[str] | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    expires_at: None | str | Unset = UNSET
    expires_in_seconds: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        key_id = self.key_id

        key_name = self.key_name

        status = self.status

        scope_mode: str | Unset = UNSET
        if not isinstance(self.scope_mode, Unset):
            scope_mode = self.scope_mode

        scopes: list[str] | Unset = UNSET
        if not isinstance(self.scopes, Unset):
            scopes = self.scopes

        created_at = self.created_at

        updated_at = self.updated_at

        expires_at: None | str | Unset = self.expires_at

        expires_in_seconds: int | None | Unset = self.expires_in_seconds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if key_id is not UNSET:
            field_dict["key_id"] = key_id
        if key_name is not UNSET:
            field_dict["key_name"] = key_name
        if status is not UNSET:
            field_dict["status"] = status
        if scope_mode is not UNSET:
            field_dict["scope_mode"] = scope_mode
        if scopes is not UNSET:
            field_dict["scopes"] = scopes
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if expires_in_seconds is not UNSET:
            field_dict["expires_in_seconds"] = expires_in_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ApiKeySelfResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        key_id = _fields_.pop("key_id", UNSET)

        key_name = _fields_.pop("key_name", UNSET)

        status = _fields_.pop("status", UNSET)

        _scope_mode = _fields_.pop("scope_mode", UNSET)
        scope_mode: ApiKeySelfResponseScopeMode | Unset
        if _scope_mode is None or isinstance(_scope_mode, Unset):
            scope_mode = UNSET
        else:
            scope_mode = check_api_key_self_response_scope_mode(_scope_mode)

        _scopes = _fields_.pop("scopes", UNSET)
        scopes: list[str] | Unset = UNSET
        if not (_scopes is None or isinstance(_scopes, Unset)):
            scopes = read_as(list, _scopes)

        created_at = _fields_.pop("created_at", UNSET)

        updated_at = _fields_.pop("updated_at", UNSET)

        expires_at = cast("None | str | Unset", _fields_.pop("expires_at", UNSET))

        expires_in_seconds = cast("int | None | Unset", _fields_.pop("expires_in_seconds", UNSET))

        self = cls(
            key_id=key_id,
            key_name=key_name,
            status=status,
            scope_mode=scope_mode,
            scopes=scopes,
            created_at=created_at,
            updated_at=updated_at,
            expires_at=expires_at,
            expires_in_seconds=expires_in_seconds,
        )
        self.additional_properties = _fields_
        return self
