from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.session_resource_metadata_type_0 import SessionResourceMetadataType0


class SessionResource(_OpenAnswerModel):
    """Something that a session made or uses.

    Attributes:
        resource_id: Id of the resource.
        resource_type: Image, video, draft, avatar, voice and others.
        source_type: Where it comes from. Generated or user_uploaded.
        url: The address. Main media.
        thumbnail_url: Address of a small picture of it.
        preview_url: Address of a preview.
        created_at: When it was made, in Unix time.
        metadata: Keys depend on resource_type.
    """

    resource_id: str = _field("resource_id", _text)
    resource_type: str = _field("resource_type", _text)
    source_type: str | None = _field("source_type", _text, default=None)
    url: str | None = _field("url", _text, default=None)
    thumbnail_url: str | None = _field("thumbnail_url", _text, default=None)
    preview_url: str | None = _field("preview_url", _text, default=None)
    created_at: int | None = _field("created_at", _integer, default=None)
    metadata: SessionResourceMetadataType0 | None = _field(
        "metadata", _model("SessionResourceMetadataType0"), default=None
    )
