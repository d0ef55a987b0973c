from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, json_of, read_object

if TYPE_CHECKING:
    from ..models.create_workflow_run_request_inputs import CreateWorkflowRunRequestInputs


@_attrs_define(kw_only=True, repr=False)
class CreateWorkflowRunRequest(_OpenModel):
    """What `createWorkflowRun` takes. Starts a run of a published workflow version (the latest if
    none is named).

    Attributes:
        workflow_id: Id of the workflow.
        version_number: Absent: latest published, fixed when the Idempotency-Key is first
            accepted.
        inputs: Media: asset id (bare or typed), HTTPS {type: url}, {type: base64, media_type,
            data}; imported as assets; 1 MiB body.
    """

    workflow_id: str
    version_number: int | None | Unset = UNSET
    inputs: CreateWorkflowRunRequestInputs | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        workflow_id = self.workflow_id

        version_number: int | None | Unset = self.version_number

        inputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.inputs, Unset):
            inputs = json_of(self.inputs)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["workflow_id"] = workflow_id
        if version_number is not UNSET:
            field_dict["version_number"] = version_number
        if inputs is not UNSET:
            field_dict["inputs"] = inputs
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateWorkflowRunRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.create_workflow_run_request_inputs import CreateWorkflowRunRequestInputs

        _fields_ = read_object(src_dict)
        workflow_id = _fields_.pop("workflow_id")

        version_number = cast("int | None | Unset", _fields_.pop("version_number", UNSET))

        _inputs = _fields_.pop("inputs", UNSET)
        inputs: CreateWorkflowRunRequestInputs | Unset
        if _inputs is None or isinstance(_inputs, Unset):
            inputs = UNSET
        else:
            inputs = CreateWorkflowRunRequestInputs.from_dict(_inputs)

        self = cls(workflow_id=workflow_id, version_number=version_number, inputs=inputs)
        self.additional_properties = _fields_
        return self
