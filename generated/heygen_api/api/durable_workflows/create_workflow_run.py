"""Create Workflow Run"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_workflow_run_request import CreateWorkflowRunRequest
    from ...models.create_workflow_run_response_200 import CreateWorkflowRunResponse200
    from ...models.create_workflow_run_response_201 import CreateWorkflowRunResponse201


OPERATION = _Operation(
    name="create_workflow_run",
    method="POST",
    path="/v3/workflow-runs",
    idempotency_key=True,
    multipart=False,
)


def _get_kwargs(
    *,
    body: CreateWorkflowRunRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/workflow-runs"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> CreateWorkflowRunResponse200 | CreateWorkflowRunResponse201:
    from ...models.create_workflow_run_response_200 import CreateWorkflowRunResponse200
    from ...models.create_workflow_run_response_201 import CreateWorkflowRunResponse201

    if 201 <= response.status_code <= 201:
        return _read_answer(CreateWorkflowRunResponse201, response.json())

    return _read_answer(CreateWorkflowRunResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    body: CreateWorkflowRunRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateWorkflowRunResponse200 | CreateWorkflowRunResponse201]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


def sync(
    *,
    client: _Client,
    body: CreateWorkflowRunRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateWorkflowRunResponse200 | CreateWorkflowRunResponse201:
    """Create Workflow Run

    Starts a run of a published workflow version (the latest if none is named). The idempotency
    key names its run for good: repeating it returns the same run, with a changed request 409,
    so keep it where you must be able to ask again. Media by URL: at most 16 MB for images, 32
    MB for audio; inline base64 5 and 16 MB, the whole body 1 MiB; larger files through
    /v3/assets/direct-uploads. workflow_run_admission_refused is final. Free.

    Args:
        client: Sends the request.
        body: What `createWorkflowRun` takes. Starts a run of a published workflow version (the latest
            if none is named).
        idempotency_key: Identifies the run permanently: the key never expires and is stored
            with the run. The same key with the same body returns that run; with another body it
            raises a 409 conflict. A key is unique per space and workflow version. After a 503,
            repeat the call with the same key to resume the run instead of starting another. Without
            a key, the client makes one for this call and uses it in all attempts: each call is then
            a new run, and the error has its key if the call fails. Give and store your own key if
            you must be able to find the run again.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body, idempotency_key=idempotency_key).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    body: CreateWorkflowRunRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateWorkflowRunResponse200 | CreateWorkflowRunResponse201]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


async def asyncio(
    *,
    client: _AsyncClient,
    body: CreateWorkflowRunRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateWorkflowRunResponse200 | CreateWorkflowRunResponse201:
    """Create Workflow Run

    Starts a run of a published workflow version (the latest if none is named). The idempotency
    key names its run for good: repeating it returns the same run, with a changed request 409,
    so keep it where you must be able to ask again. Media by URL: at most 16 MB for images, 32
    MB for audio; inline base64 5 and 16 MB, the whole body 1 MiB; larger files through
    /v3/assets/direct-uploads. workflow_run_admission_refused is final. Free.

    Args:
        client: Sends the request.
        body: What `createWorkflowRun` takes. Starts a run of a published workflow version (the latest
            if none is named).
        idempotency_key: Identifies the run permanently: the key never expires and is stored
            with the run. The same key with the same body returns that run; with another body it
            raises a 409 conflict. A key is unique per space and workflow version. After a 503,
            repeat the call with the same key to resume the run instead of starting another. Without
            a key, the client makes one for this call and uses it in all attempts: each call is then
            a new run, and the error has its key if the call fails. Give and store your own key if
            you must be able to find the run again.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(client=client, body=body, idempotency_key=idempotency_key)
    ).parsed
