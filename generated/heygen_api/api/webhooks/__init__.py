"""Manage webhook endpoints and events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
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


class WebhooksOperations:
    """Manage webhook endpoints and events: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_webhook_event_types(self) -> ListWebhookEventTypesResponse200:
        """List Webhook Event Types

        Lists every event type a webhook can subscribe to, each with a readable explanation.
        Takes no paging parameters, although the body has the usual paging fields.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_webhook_event_types as _operation

        return _operation.sync(client=self._client)

    def list_webhook_endpoints(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[WebhookEndpointResponse]:
        """List Webhook Endpoints

        Pages through the webhook endpoints registered by the account.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Next_token of an earlier page.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_webhook_endpoints as _operation

        def _read(token: str | Unset) -> ListWebhookEndpointsResponse200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_webhook_endpoint(
        self,
        *,
        body: CreateWebhookEndpointRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> WebhookEndpointResponse: ...

    @overload
    def create_webhook_endpoint(
        self,
        *,
        url: str,
        events: list[WebhookEventType] | None | Unset = ...,
        entity_id: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> WebhookEndpointResponse: ...

    def create_webhook_endpoint(
        self,
        *,
        body: CreateWebhookEndpointRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> WebhookEndpointResponse:
        """Create Webhook Endpoint

        Registers a public HTTPS address for event deliveries and answers with its details and
        signing secret. Keep the secret at once, since it appears only here and after rotation.
        A URL the account has already registered gives 409 conflict.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            url: HTTPS, reachable from the public internet.
            events: Absent or null: all events.
            entity_id: Narrows the endpoint to one resource, such as a personalized video project.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_webhook_endpoint_request import CreateWebhookEndpointRequest as _Body
        from . import create_webhook_endpoint as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def delete_webhook_endpoint(self, endpoint_id: str) -> DeleteWebhookEndpointResponse200Data:
        """Delete Webhook Endpoint

        Drops a webhook endpoint for good, which ends deliveries to its URL. Irreversible. The
        success body has both an untyped data object and an error field that is null.

        Args:
            endpoint_id: Id of the webhook endpoint.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_webhook_endpoint as _operation

        return (_operation.sync(client=self._client, endpoint_id=endpoint_id)).data

    @overload
    def update_webhook_endpoint(
        self, endpoint_id: str, *, body: UpdateWebhookEndpointRequest | dict[str, Any]
    ) -> WebhookEndpointResponse: ...

    @overload
    def update_webhook_endpoint(
        self,
        endpoint_id: str,
        *,
        url: None | str | Unset = ...,
        events: list[WebhookEventType] | None | Unset = ...,
    ) -> WebhookEndpointResponse: ...

    def update_webhook_endpoint(
        self,
        endpoint_id: str,
        *,
        body: UpdateWebhookEndpointRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> WebhookEndpointResponse:
        """Update Webhook Endpoint

        Changes the URL of a webhook endpoint, its event subscriptions, or both. Send url or
        events or both; neither gives 400. A sent events list overwrites the old one entirely,
        so repeat the types that should stay.

        Args:
            endpoint_id: Id of the webhook endpoint.
            body: The body as a model or a dict, in place of the fields that follow.
            url: HTTPS, reachable from the public internet.
            events: The given list takes the place of the old one.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_webhook_endpoint_request import UpdateWebhookEndpointRequest as _Body
        from . import update_webhook_endpoint as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, endpoint_id=endpoint_id, body=_body)).data

    def rotate_webhook_endpoint_secret(
        self, endpoint_id: str, *, idempotency_key: str | None | Unset = UNSET
    ) -> RotateSecretResponseData:
        """Rotate Webhook Endpoint Secret

        Replaces the signing secret of a webhook endpoint with a fresh one. The previous secret
        stops working straight away and the new one is shown only in this answer. No request
        body.

        Args:
            endpoint_id: Id of the webhook endpoint.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import rotate_webhook_endpoint_secret as _operation

        return (
            _operation.sync(
                client=self._client, endpoint_id=endpoint_id, idempotency_key=idempotency_key
            )
        ).data

    def list_webhook_events(
        self,
        *,
        event_type: ListWebhookEventsEventType | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        limit: int | Unset = 10,
        token: str | Unset = UNSET,
    ) -> _Page[WebhookEventResponse]:
        """List Webhook Events

        Pages through past webhook deliveries, optionally narrowed by event type or entity.

        Args:
            event_type: Only this kind of event.
            entity_id: Only what concerns the thing with this id.
            limit: How many items a page has at most. Default: 10.
            token: Next_token of an earlier page.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_webhook_events as _operation

        def _read(token: str | Unset) -> ListWebhookEventsResponse200:
            return _operation.sync(
                client=self._client,
                event_type=event_type,
                entity_id=entity_id,
                limit=limit,
                token=token,
            )

        return _Page.first(_read, token)


class AsyncWebhooksOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    async def list_webhook_event_types(self) -> ListWebhookEventTypesResponse200:
        """List Webhook Event Types

        Lists every event type a webhook can subscribe to, each with a readable explanation.
        Takes no paging parameters, although the body has the usual paging fields.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_webhook_event_types as _operation

        return await _operation.asyncio(client=self._client)

    def list_webhook_endpoints(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[WebhookEndpointResponse]:
        """List Webhook Endpoints

        Pages through the webhook endpoints registered by the account.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Next_token of an earlier page.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_webhook_endpoints as _operation

        async def _read(token: str | Unset) -> ListWebhookEndpointsResponse200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_webhook_endpoint(
        self,
        *,
        body: CreateWebhookEndpointRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> WebhookEndpointResponse: ...

    @overload
    async def create_webhook_endpoint(
        self,
        *,
        url: str,
        events: list[WebhookEventType] | None | Unset = ...,
        entity_id: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> WebhookEndpointResponse: ...

    async def create_webhook_endpoint(
        self,
        *,
        body: CreateWebhookEndpointRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> WebhookEndpointResponse:
        """Create Webhook Endpoint

        Registers a public HTTPS address for event deliveries and answers with its details and
        signing secret. Keep the secret at once, since it appears only here and after rotation.
        A URL the account has already registered gives 409 conflict.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            url: HTTPS, reachable from the public internet.
            events: Absent or null: all events.
            entity_id: Narrows the endpoint to one resource, such as a personalized video project.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_webhook_endpoint_request import CreateWebhookEndpointRequest as _Body
        from . import create_webhook_endpoint as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def delete_webhook_endpoint(
        self, endpoint_id: str
    ) -> DeleteWebhookEndpointResponse200Data:
        """Delete Webhook Endpoint

        Drops a webhook endpoint for good, which ends deliveries to its URL. Irreversible. The
        success body has both an untyped data object and an error field that is null.

        Args:
            endpoint_id: Id of the webhook endpoint.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_webhook_endpoint as _operation

        return (await _operation.asyncio(client=self._client, endpoint_id=endpoint_id)).data

    @overload
    async def update_webhook_endpoint(
        self, endpoint_id: str, *, body: UpdateWebhookEndpointRequest | dict[str, Any]
    ) -> WebhookEndpointResponse: ...

    @overload
    async def update_webhook_endpoint(
        self,
        endpoint_id: str,
        *,
        url: None | str | Unset = ...,
        events: list[WebhookEventType] | None | Unset = ...,
    ) -> WebhookEndpointResponse: ...

    async def update_webhook_endpoint(
        self,
        endpoint_id: str,
        *,
        body: UpdateWebhookEndpointRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> WebhookEndpointResponse:
        """Update Webhook Endpoint

        Changes the URL of a webhook endpoint, its event subscriptions, or both. Send url or
        events or both; neither gives 400. A sent events list overwrites the old one entirely,
        so repeat the types that should stay.

        Args:
            endpoint_id: Id of the webhook endpoint.
            body: The body as a model or a dict, in place of the fields that follow.
            url: HTTPS, reachable from the public internet.
            events: The given list takes the place of the old one.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_webhook_endpoint_request import UpdateWebhookEndpointRequest as _Body
        from . import update_webhook_endpoint as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(client=self._client, endpoint_id=endpoint_id, body=_body)
        ).data

    async def rotate_webhook_endpoint_secret(
        self, endpoint_id: str, *, idempotency_key: str | None | Unset = UNSET
    ) -> RotateSecretResponseData:
        """Rotate Webhook Endpoint Secret

        Replaces the signing secret of a webhook endpoint with a fresh one. The previous secret
        stops working straight away and the new one is shown only in this answer. No request
        body.

        Args:
            endpoint_id: Id of the webhook endpoint.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import rotate_webhook_endpoint_secret as _operation

        return (
            await _operation.asyncio(
                client=self._client, endpoint_id=endpoint_id, idempotency_key=idempotency_key
            )
        ).data

    def list_webhook_events(
        self,
        *,
        event_type: ListWebhookEventsEventType | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        limit: int | Unset = 10,
        token: str | Unset = UNSET,
    ) -> _AsyncPages[WebhookEventResponse]:
        """List Webhook Events

        Pages through past webhook deliveries, optionally narrowed by event type or entity.

        Args:
            event_type: Only this kind of event.
            entity_id: Only what concerns the thing with this id.
            limit: How many items a page has at most. Default: 10.
            token: Next_token of an earlier page.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_webhook_events as _operation

        async def _read(token: str | Unset) -> ListWebhookEventsResponse200:
            return await _operation.asyncio(
                client=self._client,
                event_type=event_type,
                entity_id=entity_id,
                limit=limit,
                token=token,
            )

        return _AsyncPages(_read, token)
