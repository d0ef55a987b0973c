from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.workflow_definition_status import (
    WorkflowDefinitionStatus,
    check_workflow_definition_status,
)
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.workflow_definition_response_meta_type_0 import (
        WorkflowDefinitionResponseMetaType0,
    )
    from ..models.workflow_product_graph_view import WorkflowProductGraphView
    from ..models.workflow_version_ref import WorkflowVersionRef


@_attrs_define(kw_only=True)
class WorkflowDefinitionResponse(_OpenModel):
    """A workflow with its draft.

    Attributes:
        id: Its id. Prefix def_.
        name: Its name, for people.
        status: State of a workflow.
        draft_revision: Only grows; send it as expected_revision when changing the draft.
        draft_product_graph: Null without a draft.
        meta: Further facts about it.
        latest_version: Version 1, in POST /v3/workflows answers only.
    """

    id: str
    name: str
    status: WorkflowDefinitionStatus
    draft_revision: int
    draft_product_graph: None | Unset | WorkflowProductGraphView = UNSET
    meta: None | Unset | WorkflowDefinitionResponseMetaType0 = UNSET
    latest_version: None | Unset | WorkflowVersionRef = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        name = self.name

        status: str = self.status

        draft_revision = self.draft_revision

        draft_product_graph: dict[str, Any] | None | Unset
        if isinstance(self.draft_product_graph, Unset):
            draft_product_graph = UNSET
        elif isinstance(self.draft_product_graph, _Model):
            draft_product_graph = self.draft_product_graph.to_dict()
        else:
            draft_product_graph = self.draft_product_graph

        meta: dict[str, Any] | None | Unset
        if isinstance(self.meta, Unset):
            meta = UNSET
        elif isinstance(self.meta, _Model):
            meta = self.meta.to_dict()
        else:
            meta = self.meta

        latest_version: dict[str, Any] | None | Unset
        if isinstance(self.latest_version, Unset):
            latest_version = UNSET
        elif isinstance(self.latest_version, _Model):
            latest_version = self.latest_version.to_dict()
        else:
            latest_version = self.latest_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["name"] = name
        field_dict["status"] = status
        field_dict["draft_revision"] = draft_revision
        if draft_product_graph is not UNSET:
            field_dict["draft_product_graph"] = draft_product_graph
        if meta is not UNSET:
            field_dict["meta"] = meta
        if latest_version is not UNSET:
            field_dict["latest_version"] = latest_version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowDefinitionResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.workflow_definition_response_meta_type_0 import (
            WorkflowDefinitionResponseMetaType0,
        )
        from ..models.workflow_product_graph_view import WorkflowProductGraphView
        from ..models.workflow_version_ref import WorkflowVersionRef

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        name = _fields_.pop("name")

        status = check_workflow_definition_status(_fields_.pop("status"))

        draft_revision = _fields_.pop("draft_revision")

        def _parse_draft_product_graph(data: object) -> None | Unset | WorkflowProductGraphView:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return WorkflowProductGraphView.from_dict(data)
            raise UnexpectedShape("None | WorkflowProductGraphView", data)

        draft_product_graph = _parse_draft_product_graph(_fields_.pop("draft_product_graph", UNSET))

        def _parse_meta(data: object) -> None | Unset | WorkflowDefinitionResponseMetaType0:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return WorkflowDefinitionResponseMetaType0.from_dict(data)
            raise UnexpectedShape("None | WorkflowDefinitionResponseMetaType0", data)

        meta = _parse_meta(_fields_.pop("meta", UNSET))

        def _parse_latest_version(data: object) -> None | Unset | WorkflowVersionRef:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return WorkflowVersionRef.from_dict(data)
            raise UnexpectedShape("None | WorkflowVersionRef", data)

        latest_version = _parse_latest_version(_fields_.pop("latest_version", UNSET))

        self = cls(
            id=id,
            name=name,
            status=status,
            draft_revision=draft_revision,
            draft_product_graph=draft_product_graph,
            meta=meta,
            latest_version=latest_version,
        )
        self.additional_properties = _fields_
        return self
