from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)


class WorkflowVersionListItem(_OpenAnswerModel):
    """A version of a workflow, in a list.

    Attributes:
        id: Its id.
        version_number: Number of the version, counted from 1.
        checksum: Checksum of the content.
    """

    id: str = _field("id", _text)
    version_number: int = _field("version_number", _integer)
    checksum: str = _field("checksum", _text)
