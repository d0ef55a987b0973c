from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel


class WorkflowDefinitionResponseMetaType0(_OpenAnswerModel):
    """WorkflowDefinitionResponseMetaType0 of the API."""
