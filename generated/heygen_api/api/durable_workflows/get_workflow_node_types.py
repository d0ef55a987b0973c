"""Get Workflow Node Types"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_workflow_node_types_response_200 import GetWorkflowNodeTypesResponse200


OPERATION = _Operation(
    name="get_workflow_node_types",
    method="GET",
    path="/v3/workflows/node-types",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/workflows/node-types"}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetWorkflowNodeTypesResponse200:
    from ...models.get_workflow_node_types_response_200 import GetWorkflowNodeTypesResponse200

    return _read_answer(GetWorkflowNodeTypesResponse200, response.json())


def sync_detailed(*, client: _Client) -> _Response[GetWorkflowNodeTypesResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(OPERATION, lambda: _get_kwargs(), _parse_response)


def sync(*, client: _Client) -> GetWorkflowNodeTypesResponse200:
    """Get Workflow Node Types

    Lists the node types a graph may use, by family, with config schemas and ports. For
    discovery only; whether a graph is valid is decided when a version is published.

    Args:
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: _AsyncClient) -> _Response[GetWorkflowNodeTypesResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(OPERATION, lambda: _get_kwargs(), _parse_response)


async def asyncio(*, client: _AsyncClient) -> GetWorkflowNodeTypesResponse200:
    """Get Workflow Node Types

    Lists the node types a graph may use, by family, with config schemas and ports. For
    discovery only; whether a graph is valid is decided when a version is published.

    Args:
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(client=client)).parsed
