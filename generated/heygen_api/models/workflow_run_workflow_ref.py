from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)


class WorkflowRunWorkflowRef(_OpenAnswerModel):
    """The workflow, and its version, that a run is of.

    Attributes:
        id: Its id.
        version_id: Id of the version.
        version_number: Number of the version, counted from 1.
    """

    id: str = _field("id", _text)
    version_id: str = _field("version_id", _text)
    version_number: int = _field("version_number", _integer)
