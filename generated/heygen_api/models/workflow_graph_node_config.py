from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel


class WorkflowGraphNodeConfig(_OpenAnswerModel):
    """Must fit the config schema of the node type."""
