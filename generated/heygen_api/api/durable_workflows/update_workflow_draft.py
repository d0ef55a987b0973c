"""Update Workflow Draft"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.update_workflow_draft_request import UpdateWorkflowDraftRequest
    from ...models.update_workflow_draft_response_200 import UpdateWorkflowDraftResponse200


OPERATION = _Operation(
    name="update_workflow_draft",
    method="PATCH",
    path="/v3/workflows/{workflow_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    workflow_id: str, *, body: UpdateWorkflowDraftRequest | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "PATCH",
        "url": "/v3/workflows/{workflow_id}".format(
            workflow_id=path_part("workflow_id", workflow_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateWorkflowDraftResponse200:
    from ...models.update_workflow_draft_response_200 import UpdateWorkflowDraftResponse200

    return _read_answer(UpdateWorkflowDraftResponse200, response.json())


def sync_detailed(
    workflow_id: str, *, client: _Client, body: UpdateWorkflowDraftRequest | _Mapping[str, Any]
) -> _Response[UpdateWorkflowDraftResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(workflow_id=workflow_id, body=body), _parse_response
    )


def sync(
    workflow_id: str, *, client: _Client, body: UpdateWorkflowDraftRequest | _Mapping[str, Any]
) -> UpdateWorkflowDraftResponse200:
    """Update Workflow Draft

    Swaps the whole draft graph of a workflow for the one sent. Outdated `expected_revision`
    gives 409, graph with node types closed to authoring gives 422; both keep the old draft. 422
    lists problems in error.errors (example codes unknown_node_type, invalid_config).

    Args:
        workflow_id: Id of the workflow.
        client: Sends the request.
        body: What `updateWorkflowDraft` takes. Swaps the whole draft graph of a workflow for the one
            sent.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(workflow_id=workflow_id, client=client, body=body).parsed


async def asyncio_detailed(
    workflow_id: str, *, client: _AsyncClient, body: UpdateWorkflowDraftRequest | _Mapping[str, Any]
) -> _Response[UpdateWorkflowDraftResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(workflow_id=workflow_id, body=body), _parse_response
    )


async def asyncio(
    workflow_id: str, *, client: _AsyncClient, body: UpdateWorkflowDraftRequest | _Mapping[str, Any]
) -> UpdateWorkflowDraftResponse200:
    """Update Workflow Draft

    Swaps the whole draft graph of a workflow for the one sent. Outdated `expected_revision`
    gives 409, graph with node types closed to authoring gives 422; both keep the old draft. 422
    lists problems in error.errors (example codes unknown_node_type, invalid_config).

    Args:
        workflow_id: Id of the workflow.
        client: Sends the request.
        body: What `updateWorkflowDraft` takes. Swaps the whole draft graph of a workflow for the one
            sent.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(workflow_id=workflow_id, client=client, body=body)).parsed
