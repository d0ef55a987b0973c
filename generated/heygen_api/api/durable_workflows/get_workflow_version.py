"""Get Workflow Version"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_workflow_version_response_200 import GetWorkflowVersionResponse200


OPERATION = _Operation(
    name="get_workflow_version",
    method="GET",
    path="/v3/workflows/{workflow_id}/versions/{version_number}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(workflow_id: str, version_number: int) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/workflows/{workflow_id}/versions/{version_number}".format(
            workflow_id=path_part("workflow_id", workflow_id),
            version_number=path_part("version_number", version_number),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetWorkflowVersionResponse200:
    from ...models.get_workflow_version_response_200 import GetWorkflowVersionResponse200

    return _read_answer(GetWorkflowVersionResponse200, response.json())


def sync_detailed(
    workflow_id: str, version_number: int, *, client: _Client
) -> _Response[GetWorkflowVersionResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(workflow_id=workflow_id, version_number=version_number),
        _parse_response,
    )


def sync(
    workflow_id: str, version_number: int, *, client: _Client
) -> GetWorkflowVersionResponse200:
    """Get Workflow Version

    Reads one published version with the summary of its compiled plan.

    Args:
        workflow_id: Id of the workflow.
        version_number: Number of the version, counted from 1.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        workflow_id=workflow_id, version_number=version_number, client=client
    ).parsed


async def asyncio_detailed(
    workflow_id: str, version_number: int, *, client: _AsyncClient
) -> _Response[GetWorkflowVersionResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(workflow_id=workflow_id, version_number=version_number),
        _parse_response,
    )


async def asyncio(
    workflow_id: str, version_number: int, *, client: _AsyncClient
) -> GetWorkflowVersionResponse200:
    """Get Workflow Version

    Reads one published version with the summary of its compiled plan.

    Args:
        workflow_id: Id of the workflow.
        version_number: Number of the version, counted from 1.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(
            workflow_id=workflow_id, version_number=version_number, client=client
        )
    ).parsed
