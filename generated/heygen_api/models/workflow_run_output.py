from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.workflow_run_output_delivery import (
    WorkflowRunOutputDelivery,
    check_workflow_run_output_delivery,
)
from ..models.workflow_run_output_status import (
    WorkflowRunOutputStatus,
    check_workflow_run_output_status,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class WorkflowRunOutput(_OpenModel):
    """An output of a run. Inline limits: 64 KiB per output, 256 KiB per response in name order;
    beyond them a reference.

    Attributes:
        name: Its name, for people.
        status: How far an output of a run has come.
        type_: Such as video or text, once produced.
        delivery: How it is handed over. Null before ready.
        artifact_id: Durable id, once produced.
        value: The value. With delivery inline.
        url: With delivery reference; minted per read; serves a JSON document if the value was
            too big for inline.
        expires_in: Seconds of life of url; null when is_public, since that never expires.
        is_public: True: url is permanent and needs no auth.
    """

    name: str
    status: WorkflowRunOutputStatus
    type_: None | str | Unset = UNSET
    delivery: None | Unset | WorkflowRunOutputDelivery = UNSET
    artifact_id: None | str | Unset = UNSET
    value: Any | None | Unset = UNSET
    url: None | str | Unset = UNSET
    expires_in: int | None | Unset = UNSET
    is_public: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        name = self.name

        status: str = self.status

        type_: None | str | Unset = self.type_

        delivery: None | str | Unset = self.delivery

        artifact_id: None | str | Unset = self.artifact_id

        value: Any | None | Unset = self.value

        url: None | str | Unset = self.url

        expires_in: int | None | Unset = self.expires_in

        is_public: bool | None | Unset = self.is_public

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["name"] = name
        field_dict["status"] = status
        if type_ is not UNSET:
            field_dict["type"] = type_
        if delivery is not UNSET:
            field_dict["delivery"] = delivery
        if artifact_id is not UNSET:
            field_dict["artifact_id"] = artifact_id
        if value is not UNSET:
            field_dict["value"] = value
        if url is not UNSET:
            field_dict["url"] = url
        if expires_in is not UNSET:
            field_dict["expires_in"] = expires_in
        if is_public is not UNSET:
            field_dict["is_public"] = is_public
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowRunOutput:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        name = _fields_.pop("name")

        status = check_workflow_run_output_status(_fields_.pop("status"))

        type_ = cast("None | str | Unset", _fields_.pop("type", UNSET))

        def _parse_delivery(data: object) -> None | Unset | WorkflowRunOutputDelivery:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                delivery_type_0 = check_workflow_run_output_delivery(data)

                return delivery_type_0
            raise UnexpectedShape("None | WorkflowRunOutputDelivery", data)

        delivery = _parse_delivery(_fields_.pop("delivery", UNSET))

        artifact_id = cast("None | str | Unset", _fields_.pop("artifact_id", UNSET))

        value = cast("Any | None | Unset", _fields_.pop("value", UNSET))

        url = cast("None | str | Unset", _fields_.pop("url", UNSET))

        expires_in = cast("int | None | Unset", _fields_.pop("expires_in", UNSET))

        is_public = cast("bool | None | Unset", _fields_.pop("is_public", UNSET))

        self = cls(
            name=name,
            status=status,
            type_=type_,
            delivery=delivery,
            artifact_id=artifact_id,
            value=value,
            url=url,
            expires_in=expires_in,
            is_public=is_public,
        )
        self.additional_properties = _fields_
        return self
