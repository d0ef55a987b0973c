"""Get Workflow Run"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_workflow_run_response_200 import GetWorkflowRunResponse200


OPERATION = _Operation(
    name="get_workflow_run",
    method="GET",
    path="/v3/workflow-runs/{run_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(run_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/workflow-runs/{run_id}".format(run_id=path_part("run_id", run_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetWorkflowRunResponse200:
    from ...models.get_workflow_run_response_200 import GetWorkflowRunResponse200

    return _read_answer(GetWorkflowRunResponse200, response.json())


def sync_detailed(run_id: str, *, client: _Client) -> _Response[GetWorkflowRunResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(run_id=run_id), _parse_response
    )


def sync(run_id: str, *, client: _Client) -> GetWorkflowRunResponse200:
    """Get Workflow Run

    Reads one run: pinned version, timestamps, progress, final error and declared outputs. JSON
    outputs are inline up to 64 KiB each and 256 KiB per response, beyond that referenced by
    URL. Media URLs are made at read time and expire unless public. Node detail is under /nodes.

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
) -> _Response[GetWorkflowRunResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(run_id=run_id), _parse_response
    )


async def asyncio(run_id: str, *, client: _AsyncClient) -> GetWorkflowRunResponse200:
    """Get Workflow Run

    Reads one run: pinned version, timestamps, progress, final error and declared outputs. JSON
    outputs are inline up to 64 KiB each and 256 KiB per response, beyond that referenced by
    URL. Media URLs are made at read time and expire unless public. Node detail is under /nodes.

    Args:
        run_id: Id of the run.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(run_id=run_id, client=client)).parsed
