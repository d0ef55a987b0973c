from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.workflow_definition_status import WorkflowDefinitionStatus


class WorkflowDefinitionListItem(_OpenAnswerModel):
    """A workflow, in a list.

    Attributes:
        id: Its id.
        name: Its name, for people.
        status: State of a workflow.
        draft_revision: Revision of the draft; goes up with each change.
    """

    id: str = _field("id", _text)
    name: str = _field("name", _text)
    status: WorkflowDefinitionStatus = _field("status", _text)
    draft_revision: int = _field("draft_revision", _integer)
