"""Create Workflow"""

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
    from ...models.create_workflow_request import CreateWorkflowRequest
    from ...models.create_workflow_response_200 import CreateWorkflowResponse200
    from ...models.create_workflow_response_201 import CreateWorkflowResponse201


OPERATION = _Operation(
    name="create_workflow",
    method="POST",
    path="/v3/workflows",
    idempotency_key=True,
    multipart=False,
)


def _get_kwargs(
    *, body: CreateWorkflowRequest | _Mapping[str, Any], idempotency_key: str | None | Unset = UNSET
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/workflows"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> CreateWorkflowResponse200 | CreateWorkflowResponse201:
    from ...models.create_workflow_response_200 import CreateWorkflowResponse200
    from ...models.create_workflow_response_201 import CreateWorkflowResponse201

    if 201 <= response.status_code <= 201:
        return _read_answer(CreateWorkflowResponse201, response.json())

    return _read_answer(CreateWorkflowResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    body: CreateWorkflowRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateWorkflowResponse200 | CreateWorkflowResponse201]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


def sync(
    *,
    client: _Client,
    body: CreateWorkflowRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateWorkflowResponse200 | CreateWorkflowResponse201:
    """Create Workflow

    Creates a workflow and publishes its graph as fixed version 1, active at once, all or
    nothing. Run the version in latest_version. Invalid graph (422) or taken name (409) saves
    nothing. Same idempotency key and request replays the first body as 200; a changed name,
    graph or metadata gives 409 conflict.

    Args:
        client: Sends the request.
        body: What `createWorkflow` takes. Creates a workflow and publishes its graph as fixed version
            1, active at once, all or nothing.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body, idempotency_key=idempotency_key).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    body: CreateWorkflowRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateWorkflowResponse200 | CreateWorkflowResponse201]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


async def asyncio(
    *,
    client: _AsyncClient,
    body: CreateWorkflowRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateWorkflowResponse200 | CreateWorkflowResponse201:
    """Create Workflow

    Creates a workflow and publishes its graph as fixed version 1, active at once, all or
    nothing. Run the version in latest_version. Invalid graph (422) or taken name (409) saves
    nothing. Same idempotency key and request replays the first body as 200; a changed name,
    graph or metadata gives 409 conflict.

    Args:
        client: Sends the request.
        body: What `createWorkflow` takes. Creates a workflow and publishes its graph as fixed version
            1, active at once, all or nothing.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(client=client, body=body, idempotency_key=idempotency_key)
    ).parsed
