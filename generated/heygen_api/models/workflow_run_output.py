from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    anything as _anything,
    boolean as _boolean,
    field as _field,
    integer as _integer,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.workflow_run_output_delivery import WorkflowRunOutputDelivery
    from ..models.workflow_run_output_status import WorkflowRunOutputStatus


class WorkflowRunOutput(_OpenAnswerModel):
    """An output of a run. Inline limits: 64 KiB per output, 256 KiB per response in name order;
    beyond them a reference.

    Attributes:
        name: Its name, for people.
        status: How far an output of a run has come.
        type_: Such as video or text, once produced.
        delivery: How it is handed over. Null before ready.
        artifact_id: Durable id, once produced.
        value: The value. With delivery inline.
        url: With delivery reference; minted per read; serves a JSON document if the value was
            too big for inline.
        expires_in: Seconds of life of url; null when is_public, since that never expires.
        is_public: True: url is permanent and needs no auth.
    """

    name: str = _field("name", _text)
    status: WorkflowRunOutputStatus = _field("status", _text)
    type_: str | None = _field("type", _text, default=None)
    delivery: WorkflowRunOutputDelivery | None = _field("delivery", _text, default=None)
    artifact_id: str | None = _field("artifact_id", _text, default=None)
    value: Any = _field("value", _anything, default=None)
    url: str | None = _field("url", _text, default=None)
    expires_in: int | None = _field("expires_in", _integer, default=None)
    is_public: bool | None = _field("is_public", _boolean, default=None)
