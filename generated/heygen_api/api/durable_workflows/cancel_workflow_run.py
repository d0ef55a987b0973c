"""Cancel Workflow Run"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.cancel_workflow_run_response_200 import CancelWorkflowRunResponse200


OPERATION = _Operation(
    name="cancel_workflow_run",
    method="POST",
    path="/v3/workflow-runs/{run_id}/cancel",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(run_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v3/workflow-runs/{run_id}/cancel".format(run_id=path_part("run_id", run_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CancelWorkflowRunResponse200:
    from ...models.cancel_workflow_run_response_200 import CancelWorkflowRunResponse200

    return _read_answer(CancelWorkflowRunResponse200, response.json())


def sync_detailed(run_id: str, *, client: _Client) -> _Response[CancelWorkflowRunResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(run_id=run_id), _parse_response
    )


def sync(run_id: str, *, client: _Client) -> CancelWorkflowRunResponse200:
    """Cancel Workflow Run

    Asks for a run to be canceled. Safe to repeat in any state. 200: the run is terminal now,
    canceled or finished earlier with its status kept. 503: not confirmed, run unchanged, try
    again.

    Args:
        run_id: Id of the run.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(run_id=run_id, client=client).parsed


async def asyncio_detailed(
    run_id: str, *, client: _AsyncClient
) -> _Response[CancelWorkflowRunResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(run_id=run_id), _parse_response
    )


async def asyncio(run_id: str, *, client: _AsyncClient) -> CancelWorkflowRunResponse200:
    """Cancel Workflow Run

    Asks for a run to be canceled. Safe to repeat in any state. 200: the run is terminal now,
    canceled or finished earlier with its status kept. 503: not confirmed, run unchanged, try
    again.

    Args:
        run_id: Id of the run.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(run_id=run_id, client=client)).parsed
