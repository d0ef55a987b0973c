from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class WorkflowRunError(_OpenAnswerModel):
    """Why a run, or a node of it, failed.

    Attributes:
        code: Stable, from a closed list.
        message: What happened, meant for people.
        node_id: Set if exactly one node caused the failure.
    """

    code: str = _field("code", _text)
    message: str = _field("message", _text)
    node_id: str | None = _field("node_id", _text, default=None)
