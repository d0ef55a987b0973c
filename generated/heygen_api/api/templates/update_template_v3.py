"""Update Template"""

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
    from ...models.update_template_v3_request import UpdateTemplateV3Request
    from ...models.update_template_v3_response_200 import UpdateTemplateV3Response200


OPERATION = _Operation(
    name="update_template_v3",
    method="PATCH",
    path="/v3/templates/{template_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    template_id: str, *, body: UpdateTemplateV3Request | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "PATCH",
        "url": "/v3/templates/{template_id}".format(
            template_id=path_part("template_id", template_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateTemplateV3Response200:
    from ...models.update_template_v3_response_200 import UpdateTemplateV3Response200

    return _read_answer(UpdateTemplateV3Response200, response.json())


def sync_detailed(
    template_id: str, *, client: _Client, body: UpdateTemplateV3Request | _Mapping[str, Any]
) -> _Response[UpdateTemplateV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(template_id=template_id, body=body), _parse_response
    )


def sync(
    template_id: str, *, client: _Client, body: UpdateTemplateV3Request | _Mapping[str, Any]
) -> UpdateTemplateV3Response200:
    """Update Template

    Rename a template. Its edit_version stays the same.

    Args:
        template_id: Id of the template.
        client: Sends the request.
        body: What `updateTemplateV3` takes.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(template_id=template_id, client=client, body=body).parsed


async def asyncio_detailed(
    template_id: str, *, client: _AsyncClient, body: UpdateTemplateV3Request | _Mapping[str, Any]
) -> _Response[UpdateTemplateV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(template_id=template_id, body=body), _parse_response
    )


async def asyncio(
    template_id: str, *, client: _AsyncClient, body: UpdateTemplateV3Request | _Mapping[str, Any]
) -> UpdateTemplateV3Response200:
    """Update Template

    Rename a template. Its edit_version stays the same.

    Args:
        template_id: Id of the template.
        client: Sends the request.
        body: What `updateTemplateV3` takes.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(template_id=template_id, client=client, body=body)).parsed
