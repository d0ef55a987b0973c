"""List Workflow Run Nodes"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.list_workflow_run_nodes_response_200 import ListWorkflowRunNodesResponse200


OPERATION = _Operation(
    name="list_workflow_run_nodes",
    method="GET",
    path="/v3/workflow-runs/{run_id}/nodes",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    run_id: str, *, limit: int | Unset = 10, token: str | Unset = UNSET
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["token"] = token

    params = _query(params)

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/workflow-runs/{run_id}/nodes".format(run_id=path_part("run_id", run_id)),
        "params": params,
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ListWorkflowRunNodesResponse200:
    from ...models.list_workflow_run_nodes_response_200 import ListWorkflowRunNodesResponse200

    return _read_answer(ListWorkflowRunNodesResponse200, response.json())


def sync_detailed(
    run_id: str, *, client: _Client, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> _Response[ListWorkflowRunNodesResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(run_id=run_id, limit=limit, token=token), _parse_response
    )


def sync(
    run_id: str, *, client: _Client, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> ListWorkflowRunNodesResponse200:
    """List Workflow Run Nodes

    Pages through the per-node state of a run, with errors of failed nodes. For diagnosis;
    declared outputs are on the run itself.

    Args:
        run_id: Id of the run.
        client: Sends the request.
        limit: How many items a page has at most. HeyGen's default: 10.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(run_id=run_id, client=client, limit=limit, token=token).parsed


async def asyncio_detailed(
    run_id: str, *, client: _AsyncClient, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> _Response[ListWorkflowRunNodesResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(run_id=run_id, limit=limit, token=token), _parse_response
    )


async def asyncio(
    run_id: str, *, client: _AsyncClient, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> ListWorkflowRunNodesResponse200:
    """List Workflow Run Nodes

    Pages through the per-node state of a run, with errors of failed nodes. For diagnosis;
    declared outputs are on the run itself.

    Args:
        run_id: Id of the run.
        client: Sends the request.
        limit: How many items a page has at most. HeyGen's default: 10.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(run_id=run_id, client=client, limit=limit, token=token)).parsed
