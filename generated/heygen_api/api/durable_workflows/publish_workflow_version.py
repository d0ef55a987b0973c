"""Publish Workflow Version"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset, path_part

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.publish_version_request import PublishVersionRequest
    from ...models.publish_workflow_version_response_200 import PublishWorkflowVersionResponse200
    from ...models.publish_workflow_version_response_201 import PublishWorkflowVersionResponse201


OPERATION = _Operation(
    name="publish_workflow_version",
    method="POST",
    path="/v3/workflows/{workflow_id}/versions",
    idempotency_key=True,
    multipart=False,
)


def _get_kwargs(
    workflow_id: str,
    *,
    body: PublishVersionRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v3/workflows/{workflow_id}/versions".format(
            workflow_id=path_part("workflow_id", workflow_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> PublishWorkflowVersionResponse200 | PublishWorkflowVersionResponse201:
    from ...models.publish_workflow_version_response_200 import PublishWorkflowVersionResponse200
    from ...models.publish_workflow_version_response_201 import PublishWorkflowVersionResponse201

    if 201 <= response.status_code <= 201:
        return _read_answer(PublishWorkflowVersionResponse201, response.json())

    return _read_answer(PublishWorkflowVersionResponse200, response.json())


def sync_detailed(
    workflow_id: str,
    *,
    client: _Client,
    body: PublishVersionRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[PublishWorkflowVersionResponse200 | PublishWorkflowVersionResponse201]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(workflow_id=workflow_id, body=body, idempotency_key=idempotency_key),
        _parse_response,
    )


def sync(
    workflow_id: str,
    *,
    client: _Client,
    body: PublishVersionRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> PublishWorkflowVersionResponse200 | PublishWorkflowVersionResponse201:
    """Publish Workflow Version

    Compiles the graph sent and stores it as the workflow's next fixed version. 201 new, 200
    latest is identical or a replay (check version_number). Draft untouched; rollback means
    republishing an old graph, as a new version. Keys last 24 hours; other graph or workflow
    gives 409. 503 retryable.

    Args:
        workflow_id: Id of the workflow.
        client: Sends the request.
        body: What `publishWorkflowVersion` takes. Compiles the graph sent and stores it as the
            workflow's next fixed version.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        workflow_id=workflow_id, client=client, body=body, idempotency_key=idempotency_key
    ).parsed


async def asyncio_detailed(
    workflow_id: str,
    *,
    client: _AsyncClient,
    body: PublishVersionRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[PublishWorkflowVersionResponse200 | PublishWorkflowVersionResponse201]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(workflow_id=workflow_id, body=body, idempotency_key=idempotency_key),
        _parse_response,
    )


async def asyncio(
    workflow_id: str,
    *,
    client: _AsyncClient,
    body: PublishVersionRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> PublishWorkflowVersionResponse200 | PublishWorkflowVersionResponse201:
    """Publish Workflow Version

    Compiles the graph sent and stores it as the workflow's next fixed version. 201 new, 200
    latest is identical or a replay (check version_number). Draft untouched; rollback means
    republishing an old graph, as a new version. Keys last 24 hours; other graph or workflow
    gives 409. 503 retryable.

    Args:
        workflow_id: Id of the workflow.
        client: Sends the request.
        body: What `publishWorkflowVersion` takes. Compiles the graph sent and stores it as the
            workflow's next fixed version.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(
            workflow_id=workflow_id, client=client, body=body, idempotency_key=idempotency_key
        )
    ).parsed
