from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    text as _text,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workflow_value_type import WorkflowValueType


class WorkflowGraphInputDecl(_OpenAnswerModel):
    """An input of a workflow.

    Attributes:
        type_: Type of a value in a workflow.
        required: True: each run must give this input.
    """

    type_: WorkflowValueType = _field("type", _text)
    required: bool | Unset = _field("required", _boolean, default=UNSET, optional=True)
