"""Delete Template"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_template_v3_response_200 import DeleteTemplateV3Response200


OPERATION = _Operation(
    name="delete_template_v3",
    method="DELETE",
    path="/v3/templates/{template_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(template_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/templates/{template_id}".format(
            template_id=path_part("template_id", template_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteTemplateV3Response200:
    from ...models.delete_template_v3_response_200 import DeleteTemplateV3Response200

    return _read_answer(DeleteTemplateV3Response200, response.json())


def sync_detailed(template_id: str, *, client: _Client) -> _Response[DeleteTemplateV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(template_id=template_id), _parse_response
    )


def sync(template_id: str, *, client: _Client) -> DeleteTemplateV3Response200:
    """Delete Template

    Soft-delete a template: it leaves the list and generates nothing more. Videos made from it
    stay. Templates that another HeyGen product manages are refused.

    Args:
        template_id: Id of the template.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(template_id=template_id, client=client).parsed


async def asyncio_detailed(
    template_id: str, *, client: _AsyncClient
) -> _Response[DeleteTemplateV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(template_id=template_id), _parse_response
    )


async def asyncio(template_id: str, *, client: _AsyncClient) -> DeleteTemplateV3Response200:
    """Delete Template

    Soft-delete a template: it leaves the list and generates nothing more. Videos made from it
    stay. Templates that another HeyGen product manages are refused.

    Args:
        template_id: Id of the template.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(template_id=template_id, client=client)).parsed
