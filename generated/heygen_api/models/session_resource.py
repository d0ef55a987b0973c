from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.session_resource_metadata_type_0 import SessionResourceMetadataType0


@_attrs_define(kw_only=True)
class SessionResource(_OpenModel):
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

    resource_id: str
    resource_type: str
    source_type: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    thumbnail_url: None | str | Unset = UNSET
    preview_url: None | str | Unset = UNSET
    created_at: int | None | Unset = UNSET
    metadata: None | SessionResourceMetadataType0 | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        resource_id = self.resource_id

        resource_type = self.resource_type

        source_type: None | str | Unset = self.source_type

        url: None | str | Unset = self.url

        thumbnail_url: None | str | Unset = self.thumbnail_url

        preview_url: None | str | Unset = self.preview_url

        created_at: int | None | Unset = self.created_at

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, _Model):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["resource_id"] = resource_id
        field_dict["resource_type"] = resource_type
        if source_type is not UNSET:
            field_dict["source_type"] = source_type
        if url is not UNSET:
            field_dict["url"] = url
        if thumbnail_url is not UNSET:
            field_dict["thumbnail_url"] = thumbnail_url
        if preview_url is not UNSET:
            field_dict["preview_url"] = preview_url
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SessionResource:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.session_resource_metadata_type_0 import SessionResourceMetadataType0

        _fields_ = read_object(src_dict)
        resource_id = _fields_.pop("resource_id")

        resource_type = _fields_.pop("resource_type")

        source_type = cast("None | str | Unset", _fields_.pop("source_type", UNSET))

        url = cast("None | str | Unset", _fields_.pop("url", UNSET))

        thumbnail_url = cast("None | str | Unset", _fields_.pop("thumbnail_url", UNSET))

        preview_url = cast("None | str | Unset", _fields_.pop("preview_url", UNSET))

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        def _parse_metadata(data: object) -> None | SessionResourceMetadataType0 | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return SessionResourceMetadataType0.from_dict(data)
            raise UnexpectedShape("None | SessionResourceMetadataType0", data)

        metadata = _parse_metadata(_fields_.pop("metadata", UNSET))

        self = cls(
            resource_id=resource_id,
            resource_type=resource_type,
            source_type=source_type,
            url=url,
            thumbnail_url=thumbnail_url,
            preview_url=preview_url,
            created_at=created_at,
            metadata=metadata,
        )
        self.additional_properties = _fields_
        return self
