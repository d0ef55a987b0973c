"""Generate From Template"""

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
    from ...models.generate_from_template_v3_request import GenerateFromTemplateV3Request
    from ...models.generate_from_template_v3_response_200 import GenerateFromTemplateV3Response200


OPERATION = _Operation(
    name="generate_from_template_v3",
    method="POST",
    path="/v3/templates/{template_id}",
    idempotency_key=True,
    multipart=False,
)


def _get_kwargs(
    template_id: str,
    *,
    body: GenerateFromTemplateV3Request | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v3/templates/{template_id}".format(
            template_id=path_part("template_id", template_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GenerateFromTemplateV3Response200:
    from ...models.generate_from_template_v3_response_200 import GenerateFromTemplateV3Response200

    return _read_answer(GenerateFromTemplateV3Response200, response.json())


def sync_detailed(
    template_id: str,
    *,
    client: _Client,
    body: GenerateFromTemplateV3Request | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[GenerateFromTemplateV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(template_id=template_id, body=body, idempotency_key=idempotency_key),
        _parse_response,
    )


def sync(
    template_id: str,
    *,
    client: _Client,
    body: GenerateFromTemplateV3Request | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> GenerateFromTemplateV3Response200:
    """Generate From Template

    Render a video from a template with its variables filled in. Variables: text, image, video,
    audio, character, voice; undefined names give 400. scene_ids picks, reorders or repeats
    existing scenes only. Poll GET /v3/videos/{video_id} or use webhooks. Idempotent replay
    returns the creation-time snapshot, not current state.

    Args:
        template_id: Id of the template.
        client: Sends the request.
        body: What `generateFromTemplateV3` takes. Render a video from a template with its variables
            filled in.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        template_id=template_id, client=client, body=body, idempotency_key=idempotency_key
    ).parsed


async def asyncio_detailed(
    template_id: str,
    *,
    client: _AsyncClient,
    body: GenerateFromTemplateV3Request | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[GenerateFromTemplateV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(template_id=template_id, body=body, idempotency_key=idempotency_key),
        _parse_response,
    )


async def asyncio(
    template_id: str,
    *,
    client: _AsyncClient,
    body: GenerateFromTemplateV3Request | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> GenerateFromTemplateV3Response200:
    """Generate From Template

    Render a video from a template with its variables filled in. Variables: text, image, video,
    audio, character, voice; undefined names give 400. scene_ids picks, reorders or repeats
    existing scenes only. Poll GET /v3/videos/{video_id} or use webhooks. Idempotent replay
    returns the creation-time snapshot, not current state.

    Args:
        template_id: Id of the template.
        client: Sends the request.
        body: What `generateFromTemplateV3` takes. Render a video from a template with its variables
            filled in.
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
            template_id=template_id, client=client, body=body, idempotency_key=idempotency_key
        )
    ).parsed
