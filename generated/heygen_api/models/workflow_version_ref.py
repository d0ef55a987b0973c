from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)


class WorkflowVersionRef(_OpenAnswerModel):
    """A version of a workflow.

    Attributes:
        id: Its id. Prefix dwv_.
        version_number: Only grows within the workflow.
    """

    id: str = _field("id", _text)
    version_number: int = _field("version_number", _integer)
