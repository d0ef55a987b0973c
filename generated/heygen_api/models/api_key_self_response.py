from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    items as _items,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.api_key_self_response_scope_mode import ApiKeySelfResponseScopeMode


class ApiKeySelfResponse(_OpenAnswerModel):
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

    key_id: str | None = _field("key_id", _text, default=None)
    key_name: str | None = _field("key_name", _text, default=None)
    status: str | None = _field("status", _text, default=None)
    scope_mode: ApiKeySelfResponseScopeMode | None = _field("scope_mode", _text, default=None)
    scopes: list[str] | None = _field("scopes", _items(_text), default=None)
    created_at: str | None = _field("created_at", _text, default=None)
    updated_at: str | None = _field("updated_at", _text, default=None)
    expires_at: str | None = _field("expires_at", _text, default=None)
    expires_in_seconds: int | None = _field("expires_in_seconds", _integer, default=None)
