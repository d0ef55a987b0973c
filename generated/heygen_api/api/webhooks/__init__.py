"""Manage webhook endpoints and events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.create_webhook_endpoint_request import CreateWebhookEndpointRequestDict
    from ...dicts.update_webhook_endpoint_request import UpdateWebhookEndpointRequestDict
    from ...models.create_webhook_endpoint_request import CreateWebhookEndpointRequest
    from ...models.delete_webhook_endpoint_response_200_data import (
        DeleteWebhookEndpointResponse200Data,
    )
    from ...models.list_webhook_endpoints_response_200 import ListWebhookEndpointsResponse200
    from ...models.list_webhook_event_types_response_200 import ListWebhookEventTypesResponse200
    from ...models.list_webhook_events_event_type import ListWebhookEventsEventType
    from ...models.list_webhook_events_response_200 import ListWebhookEventsResponse200
    from ...models.rotate_secret_response_data import RotateSecretResponseData
    from ...models.update_webhook_endpoint_request import UpdateWebhookEndpointRequest
    from ...models.webhook_endpoint_response import WebhookEndpointResponse
    from ...models.webhook_event_response import WebhookEventResponse
    from ...models.webhook_event_type import WebhookEventType
    from ...operations import Timeout

_METHODS = {
    "list_webhook_event_types": "list_event_types",
    "list_webhook_endpoints": "list_endpoints",
    "create_webhook_endpoint": "create_endpoint",
    "delete_webhook_endpoint": "delete_endpoint",
    "update_webhook_endpoint": "update_endpoint",
    "rotate_webhook_endpoint_secret": "rotate_endpoint_secret",
    "list_webhook_events": "list_events",
}
_CREATE_WEBHOOK_ENDPOINT_FIELDS = (_Fields(("url",), ("events", "entity_id"), {}, {}, {}),)
_UPDATE_WEBHOOK_ENDPOINT_FIELDS = (_Fields((), ("url", "events"), {}, {}, {}),)


class WebhooksOperations(_Tag):
    """Manage webhook endpoints and events: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return WebhooksWithRawResponse(self)

    def list_event_types(
        self,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ListWebhookEventTypesResponse200:
        """List Webhook Event Types

        Lists every event type a webhook can subscribe to, each with a readable explanation.
        Takes no paging parameters, although the body has the usual paging fields.

        listWebhookEventTypes: GET /v3/webhooks/event-types,
        https://developers.heygen.com/reference/list-webhook-event-types

        Args:
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_webhook_event_types as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return _operation.sync(client=_client)

    def list_endpoints(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[WebhookEndpointResponse]:
        """List Webhook Endpoints

        Pages through the webhook endpoints registered by the account.

        listWebhookEndpoints: GET /v3/webhooks/endpoints,
        https://developers.heygen.com/reference/list-webhook-endpoints

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Next_token of an earlier page.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_webhook_endpoints as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListWebhookEndpointsResponse200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_endpoint(
        self,
        *,
        url: str,
        events: list[WebhookEventType] | None | Unset = ...,
        entity_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WebhookEndpointResponse: ...

    @overload
    def create_endpoint(
        self,
        *,
        body: CreateWebhookEndpointRequest | CreateWebhookEndpointRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WebhookEndpointResponse: ...

    def create_endpoint(
        self,
        *,
        body: CreateWebhookEndpointRequest
        | CreateWebhookEndpointRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> WebhookEndpointResponse:
        """Create Webhook Endpoint

        Registers a public HTTPS address for event deliveries and answers with its details and
        signing secret. Keep the secret at once, since it appears only here and after rotation.
        A URL the account has already registered gives 409 conflict.

        createWebhookEndpoint: POST /v3/webhooks/endpoints,
        https://developers.heygen.com/reference/create-webhook-endpoint

        Args:
            url: HTTPS, reachable from the public internet.
            events: Absent or null: all events.
            entity_id: Narrows the endpoint to one resource, such as a personalized video project.
            body: The whole body, in place of the fields above.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import create_webhook_endpoint as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_endpoint", _CREATE_WEBHOOK_ENDPOINT_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def delete_endpoint(
        self,
        endpoint_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteWebhookEndpointResponse200Data:
        """Delete Webhook Endpoint

        Drops a webhook endpoint for good, which ends deliveries to its URL. Irreversible. The
        success body has both an untyped data object and an error field that is null.

        deleteWebhookEndpoint: DELETE /v3/webhooks/endpoints/{endpoint_id},
        https://developers.heygen.com/reference/delete-webhook-endpoint

        Args:
            endpoint_id: Id of the webhook endpoint.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_webhook_endpoint as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, endpoint_id=endpoint_id)).data

    @overload
    def update_endpoint(
        self,
        endpoint_id: str,
        *,
        url: str | None | Unset = ...,
        events: list[WebhookEventType] | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WebhookEndpointResponse: ...

    @overload
    def update_endpoint(
        self,
        endpoint_id: str,
        *,
        body: UpdateWebhookEndpointRequest | UpdateWebhookEndpointRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WebhookEndpointResponse: ...

    def update_endpoint(
        self,
        endpoint_id: str,
        *,
        body: UpdateWebhookEndpointRequest
        | UpdateWebhookEndpointRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> WebhookEndpointResponse:
        """Update Webhook Endpoint

        Changes the URL of a webhook endpoint, its event subscriptions, or both. Send url or
        events or both; neither gives 400. A sent events list overwrites the old one entirely,
        so repeat the types that should stay.

        updateWebhookEndpoint: PATCH /v3/webhooks/endpoints/{endpoint_id},
        https://developers.heygen.com/reference/update-webhook-endpoint

        Args:
            endpoint_id: Id of the webhook endpoint.
            url: HTTPS, reachable from the public internet.
            events: The given list takes the place of the old one.
            body: The whole body, in place of the fields above.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import update_webhook_endpoint as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "update_endpoint", _UPDATE_WEBHOOK_ENDPOINT_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, endpoint_id=endpoint_id, body=_body)).data

    def rotate_endpoint_secret(
        self,
        endpoint_id: str,
        *,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> RotateSecretResponseData:
        """Rotate Webhook Endpoint Secret

        Replaces the signing secret of a webhook endpoint with a fresh one. The previous secret
        stops working straight away and the new one is shown only in this answer. No request
        body.

        rotateWebhookEndpointSecret: POST /v3/webhooks/endpoints/{endpoint_id}/rotate-secret,
        https://developers.heygen.com/reference/rotate-webhook-endpoint-secret

        Args:
            endpoint_id: Id of the webhook endpoint.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import rotate_webhook_endpoint_secret as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            _operation.sync(
                client=_client, endpoint_id=endpoint_id, idempotency_key=idempotency_key
            )
        ).data

    def list_events(
        self,
        *,
        event_type: ListWebhookEventsEventType | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[WebhookEventResponse]:
        """List Webhook Events

        Pages through past webhook deliveries, optionally narrowed by event type or entity.

        listWebhookEvents: GET /v3/webhooks/events,
        https://developers.heygen.com/reference/list-webhook-events

        Args:
            event_type: Only this kind of event.
            entity_id: Only what concerns the thing with this id.
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Next_token of an earlier page.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_webhook_events as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListWebhookEventsResponse200:
            return _operation.sync(
                client=_client, event_type=event_type, entity_id=entity_id, limit=limit, token=token
            )

        return _Page.first(_read, token)


class AsyncWebhooksOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncWebhooksWithRawResponse(self)

    async def list_event_types(
        self,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ListWebhookEventTypesResponse200:
        """List Webhook Event Types

        Lists every event type a webhook can subscribe to, each with a readable explanation.
        Takes no paging parameters, although the body has the usual paging fields.

        listWebhookEventTypes: GET /v3/webhooks/event-types,
        https://developers.heygen.com/reference/list-webhook-event-types

        Args:
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_webhook_event_types as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return await _operation.asyncio(client=_client)

    def list_endpoints(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[WebhookEndpointResponse]:
        """List Webhook Endpoints

        Pages through the webhook endpoints registered by the account.

        listWebhookEndpoints: GET /v3/webhooks/endpoints,
        https://developers.heygen.com/reference/list-webhook-endpoints

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Next_token of an earlier page.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_webhook_endpoints as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListWebhookEndpointsResponse200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_endpoint(
        self,
        *,
        url: str,
        events: list[WebhookEventType] | None | Unset = ...,
        entity_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WebhookEndpointResponse: ...

    @overload
    async def create_endpoint(
        self,
        *,
        body: CreateWebhookEndpointRequest | CreateWebhookEndpointRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WebhookEndpointResponse: ...

    async def create_endpoint(
        self,
        *,
        body: CreateWebhookEndpointRequest
        | CreateWebhookEndpointRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> WebhookEndpointResponse:
        """Create Webhook Endpoint

        Registers a public HTTPS address for event deliveries and answers with its details and
        signing secret. Keep the secret at once, since it appears only here and after rotation.
        A URL the account has already registered gives 409 conflict.

        createWebhookEndpoint: POST /v3/webhooks/endpoints,
        https://developers.heygen.com/reference/create-webhook-endpoint

        Args:
            url: HTTPS, reachable from the public internet.
            events: Absent or null: all events.
            entity_id: Narrows the endpoint to one resource, such as a personalized video project.
            body: The whole body, in place of the fields above.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import create_webhook_endpoint as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_endpoint", _CREATE_WEBHOOK_ENDPOINT_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def delete_endpoint(
        self,
        endpoint_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteWebhookEndpointResponse200Data:
        """Delete Webhook Endpoint

        Drops a webhook endpoint for good, which ends deliveries to its URL. Irreversible. The
        success body has both an untyped data object and an error field that is null.

        deleteWebhookEndpoint: DELETE /v3/webhooks/endpoints/{endpoint_id},
        https://developers.heygen.com/reference/delete-webhook-endpoint

        Args:
            endpoint_id: Id of the webhook endpoint.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_webhook_endpoint as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, endpoint_id=endpoint_id)).data

    @overload
    async def update_endpoint(
        self,
        endpoint_id: str,
        *,
        url: str | None | Unset = ...,
        events: list[WebhookEventType] | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WebhookEndpointResponse: ...

    @overload
    async def update_endpoint(
        self,
        endpoint_id: str,
        *,
        body: UpdateWebhookEndpointRequest | UpdateWebhookEndpointRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WebhookEndpointResponse: ...

    async def update_endpoint(
        self,
        endpoint_id: str,
        *,
        body: UpdateWebhookEndpointRequest
        | UpdateWebhookEndpointRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> WebhookEndpointResponse:
        """Update Webhook Endpoint

        Changes the URL of a webhook endpoint, its event subscriptions, or both. Send url or
        events or both; neither gives 400. A sent events list overwrites the old one entirely,
        so repeat the types that should stay.

        updateWebhookEndpoint: PATCH /v3/webhooks/endpoints/{endpoint_id},
        https://developers.heygen.com/reference/update-webhook-endpoint

        Args:
            endpoint_id: Id of the webhook endpoint.
            url: HTTPS, reachable from the public internet.
            events: The given list takes the place of the old one.
            body: The whole body, in place of the fields above.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import update_webhook_endpoint as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "update_endpoint", _UPDATE_WEBHOOK_ENDPOINT_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, endpoint_id=endpoint_id, body=_body)).data

    async def rotate_endpoint_secret(
        self,
        endpoint_id: str,
        *,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> RotateSecretResponseData:
        """Rotate Webhook Endpoint Secret

        Replaces the signing secret of a webhook endpoint with a fresh one. The previous secret
        stops working straight away and the new one is shown only in this answer. No request
        body.

        rotateWebhookEndpointSecret: POST /v3/webhooks/endpoints/{endpoint_id}/rotate-secret,
        https://developers.heygen.com/reference/rotate-webhook-endpoint-secret

        Args:
            endpoint_id: Id of the webhook endpoint.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import rotate_webhook_endpoint_secret as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            await _operation.asyncio(
                client=_client, endpoint_id=endpoint_id, idempotency_key=idempotency_key
            )
        ).data

    def list_events(
        self,
        *,
        event_type: ListWebhookEventsEventType | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[WebhookEventResponse]:
        """List Webhook Events

        Pages through past webhook deliveries, optionally narrowed by event type or entity.

        listWebhookEvents: GET /v3/webhooks/events,
        https://developers.heygen.com/reference/list-webhook-events

        Args:
            event_type: Only this kind of event.
            entity_id: Only what concerns the thing with this id.
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Next_token of an earlier page.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_webhook_events as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListWebhookEventsResponse200:
            return await _operation.asyncio(
                client=_client, event_type=event_type, entity_id=entity_id, limit=limit, token=token
            )

        return _AsyncPages(_read, token)


class WebhooksWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: WebhooksOperations) -> None:
        self.list_event_types = _raw(operations.list_event_types)
        self.list_endpoints = _raw(operations.list_endpoints)
        self.create_endpoint = _raw(operations.create_endpoint)
        self.delete_endpoint = _raw(operations.delete_endpoint)
        self.update_endpoint = _raw(operations.update_endpoint)
        self.rotate_endpoint_secret = _raw(operations.rotate_endpoint_secret)
        self.list_events = _raw(operations.list_events)


class AsyncWebhooksWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncWebhooksOperations) -> None:
        self.list_event_types = _async_raw(operations.list_event_types)
        self.list_endpoints = _async_raw(operations.list_endpoints)
        self.create_endpoint = _async_raw(operations.create_endpoint)
        self.delete_endpoint = _async_raw(operations.delete_endpoint)
        self.update_endpoint = _async_raw(operations.update_endpoint)
        self.rotate_endpoint_secret = _async_raw(operations.rotate_endpoint_secret)
        self.list_events = _async_raw(operations.list_events)
