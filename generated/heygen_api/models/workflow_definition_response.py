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
    from ..models.workflow_definition_response_meta_type_0 import (
        WorkflowDefinitionResponseMetaType0,
    )
    from ..models.workflow_definition_status import WorkflowDefinitionStatus
    from ..models.workflow_product_graph_view import WorkflowProductGraphView
    from ..models.workflow_version_ref import WorkflowVersionRef


class WorkflowDefinitionResponse(_OpenAnswerModel):
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

    id: str = _field("id", _text)
    name: str = _field("name", _text)
    status: WorkflowDefinitionStatus = _field("status", _text)
    draft_revision: int = _field("draft_revision", _integer)
    draft_product_graph: WorkflowProductGraphView | None = _field(
        "draft_product_graph", _model("WorkflowProductGraphView"), default=None
    )
    meta: WorkflowDefinitionResponseMetaType0 | None = _field(
        "meta", _model("WorkflowDefinitionResponseMetaType0"), default=None
    )
    latest_version: WorkflowVersionRef | None = _field(
        "latest_version", _model("WorkflowVersionRef"), default=None
    )
