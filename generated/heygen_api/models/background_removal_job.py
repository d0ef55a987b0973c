from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.background_removal_job_layers import BackgroundRemovalJobLayers


@_attrs_define(kw_only=True)
class BackgroundRemovalJob(_OpenModel):
    """A background removal and how far it has come.

    Attributes:
        id: Poll GET /v3/background-removals/{id} with it.
        status: Pending, processing, completed, failed or deleted.
        layers: Layer name to presigned URL; filled once completed.
        duration: How long it is, in seconds.
        created_at: When it was made, in Unix time (seconds).
        completed_at: Unix time in seconds; present once completed.
        error: Filled only on failure.
    """

    id: str
    status: str
    layers: BackgroundRemovalJobLayers | Unset = UNSET
    duration: float | None | Unset = UNSET
    created_at: int | None | Unset = UNSET
    completed_at: int | None | Unset = UNSET
    error: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        status = self.status

        layers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.layers, Unset):
            layers = self.layers.to_dict()

        duration: float | None | Unset = self.duration

        created_at: int | None | Unset = self.created_at

        completed_at: int | None | Unset = self.completed_at

        error: None | str | Unset = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["status"] = status
        if layers is not UNSET:
            field_dict["layers"] = layers
        if duration is not UNSET:
            field_dict["duration"] = duration
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if error is not UNSET:
            field_dict["error"] = error
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> BackgroundRemovalJob:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.background_removal_job_layers import BackgroundRemovalJobLayers

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        status = _fields_.pop("status")

        _layers = _fields_.pop("layers", UNSET)
        layers: BackgroundRemovalJobLayers | Unset
        if _layers is None or isinstance(_layers, Unset):
            layers = UNSET
        else:
            layers = BackgroundRemovalJobLayers.from_dict(_layers)

        duration = cast("float | None | Unset", _fields_.pop("duration", UNSET))

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        completed_at = cast("int | None | Unset", _fields_.pop("completed_at", UNSET))

        error = cast("None | str | Unset", _fields_.pop("error", UNSET))

        self = cls(
            id=id,
            status=status,
            layers=layers,
            duration=duration,
            created_at=created_at,
            completed_at=completed_at,
            error=error,
        )
        self.additional_properties = _fields_
        return self
