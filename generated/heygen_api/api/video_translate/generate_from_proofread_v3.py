"""Generate From Proofread"""

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
    from ...models.generate_from_proofread_v3_response_200 import GenerateFromProofreadV3Response200
    from ...models.generate_video_request import GenerateVideoRequest


OPERATION = _Operation(
    name="generate_from_proofread_v3",
    method="POST",
    path="/v3/video-translations/proofreads/{proofread_id}/generate",
    idempotency_key=True,
    multipart=False,
)


def _get_kwargs(
    proofread_id: str,
    *,
    body: GenerateVideoRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v3/video-translations/proofreads/{proofread_id}/generate".format(
            proofread_id=path_part("proofread_id", proofread_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GenerateFromProofreadV3Response200:
    from ...models.generate_from_proofread_v3_response_200 import GenerateFromProofreadV3Response200

    return _read_answer(GenerateFromProofreadV3Response200, response.json())


def sync_detailed(
    proofread_id: str,
    *,
    client: _Client,
    body: GenerateVideoRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[GenerateFromProofreadV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(proofread_id=proofread_id, body=body, idempotency_key=idempotency_key),
        _parse_response,
    )


def sync(
    proofread_id: str,
    *,
    client: _Client,
    body: GenerateVideoRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> GenerateFromProofreadV3Response200:
    """Generate From Proofread

    Begin the final render with the subtitles approved in a proofread session.

    Args:
        proofread_id: Id of the proofread.
        client: Sends the request.
        body: What `generateFromProofreadV3` takes. Begin the final render with the subtitles approved
            in a proofread session.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        proofread_id=proofread_id, client=client, body=body, idempotency_key=idempotency_key
    ).parsed


async def asyncio_detailed(
    proofread_id: str,
    *,
    client: _AsyncClient,
    body: GenerateVideoRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[GenerateFromProofreadV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(proofread_id=proofread_id, body=body, idempotency_key=idempotency_key),
        _parse_response,
    )


async def asyncio(
    proofread_id: str,
    *,
    client: _AsyncClient,
    body: GenerateVideoRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> GenerateFromProofreadV3Response200:
    """Generate From Proofread

    Begin the final render with the subtitles approved in a proofread session.

    Args:
        proofread_id: Id of the proofread.
        client: Sends the request.
        body: What `generateFromProofreadV3` takes. Begin the final render with the subtitles approved
            in a proofread session.
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
            proofread_id=proofread_id, client=client, body=body, idempotency_key=idempotency_key
        )
    ).parsed
