"""Set Template Variables"""

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
    from ...models.set_template_variables_v3_request import SetTemplateVariablesV3Request
    from ...models.set_template_variables_v3_response_200 import SetTemplateVariablesV3Response200


OPERATION = _Operation(
    name="set_template_variables_v3",
    method="PUT",
    path="/v3/templates/{template_id}/variables",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    template_id: str, *, body: SetTemplateVariablesV3Request | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "PUT",
        "url": "/v3/templates/{template_id}/variables".format(
            template_id=path_part("template_id", template_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> SetTemplateVariablesV3Response200:
    from ...models.set_template_variables_v3_response_200 import SetTemplateVariablesV3Response200

    return _read_answer(SetTemplateVariablesV3Response200, response.json())


def sync_detailed(
    template_id: str, *, client: _Client, body: SetTemplateVariablesV3Request | _Mapping[str, Any]
) -> _Response[SetTemplateVariablesV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(template_id=template_id, body=body), _parse_response
    )


def sync(
    template_id: str, *, client: _Client, body: SetTemplateVariablesV3Request | _Mapping[str, Any]
) -> SetTemplateVariablesV3Response200:
    """Set Template Variables

    Replace all variables of a template. A variable that is left out is removed; an empty object
    removes all. Media, character and voice variables name a node by element_id; GET
    /v3/templates/{template_id} lists the nodes under composition. A text variable with match
    turns that text into a {{name}} placeholder. With expected_edit_version, a template that
    changed meanwhile gives 409 stale_edit_version; without it, the variables are always
    replaced. It takes no Idempotency-Key.

    Args:
        template_id: Id of the template.
        client: Sends the request.
        body: What `setTemplateVariablesV3` takes.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(template_id=template_id, client=client, body=body).parsed


async def asyncio_detailed(
    template_id: str,
    *,
    client: _AsyncClient,
    body: SetTemplateVariablesV3Request | _Mapping[str, Any],
) -> _Response[SetTemplateVariablesV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(template_id=template_id, body=body), _parse_response
    )


async def asyncio(
    template_id: str,
    *,
    client: _AsyncClient,
    body: SetTemplateVariablesV3Request | _Mapping[str, Any],
) -> SetTemplateVariablesV3Response200:
    """Set Template Variables

    Replace all variables of a template. A variable that is left out is removed; an empty object
    removes all. Media, character and voice variables name a node by element_id; GET
    /v3/templates/{template_id} lists the nodes under composition. A text variable with match
    turns that text into a {{name}} placeholder. With expected_edit_version, a template that
    changed meanwhile gives 409 stale_edit_version; without it, the variables are always
    replaced. It takes no Idempotency-Key.

    Args:
        template_id: Id of the template.
        client: Sends the request.
        body: What `setTemplateVariablesV3` takes.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(template_id=template_id, client=client, body=body)).parsed
