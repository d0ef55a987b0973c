"""Render HyperFrames composition zips into video — separate from /v3/videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_base_64 import AssetBase64Dict
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_hyperframes_render_request import CreateHyperframesRenderRequestDict
    from ...models.asset_base_64 import AssetBase64
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_hyperframes_render_request import CreateHyperframesRenderRequest
    from ...models.create_hyperframes_render_request_format import (
        CreateHyperframesRenderRequestFormat,
    )
    from ...models.create_hyperframes_render_request_quality import (
        CreateHyperframesRenderRequestQuality,
    )
    from ...models.create_hyperframes_render_request_variables_type_0 import (
        CreateHyperframesRenderRequestVariablesType0,
    )
    from ...models.create_hyperframes_render_response import CreateHyperframesRenderResponse
    from ...models.delete_hyperframes_render_response import DeleteHyperframesRenderResponse
    from ...models.hyperframes_aspect_ratio import HyperframesAspectRatio
    from ...models.hyperframes_render_detail import HyperframesRenderDetail
    from ...models.hyperframes_resolution import HyperframesResolution
    from ...models.list_hyperframes_renders_v3_response_200 import (
        ListHyperframesRendersV3Response200,
    )
    from ...operations import Timeout

_METHODS = {
    "list_hyperframes_renders_v3": "list_renders",
    "create_hyperframes_render_v3": "create_render",
    "get_hyperframes_render_v3": "get_render",
    "delete_hyperframes_render_v3": "delete_render",
}
_CREATE_HYPERFRAMES_RENDER_V3_FIELDS = (
    _Fields(
        ("project",),
        (
            "fps",
            "quality",
            "format",
            "resolution",
            "aspect_ratio",
            "composition",
            "variables",
            "title",
            "callback_id",
            "callback_url",
        ),
        {},
        {},
        {"format_": "format"},
    ),
)


class HyperFramesOperations(_Tag):
    """Render HyperFrames composition zips into video — separate from /v3/videos: each
    operation is a method.
    """

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> HyperFramesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return HyperFramesWithRawResponse(self)

    def list_renders(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[HyperframesRenderDetail]:
        """List Hyperframes Renders

        Page through the account's HyperFrames renders. Sorted newest first.

        listHyperframesRendersV3: GET /v3/hyperframes/renders,
        https://developers.heygen.com/reference/list-hyperframes-renders

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_hyperframes_renders_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListHyperframesRendersV3Response200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_render(
        self,
        *,
        project: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        fps: int | None | Unset = ...,
        quality: CreateHyperframesRenderRequestQuality | Unset = ...,
        format: CreateHyperframesRenderRequestFormat | Unset = ...,
        resolution: HyperframesResolution | Unset = ...,
        aspect_ratio: HyperframesAspectRatio | Unset = ...,
        composition: str | None | Unset = ...,
        variables: CreateHyperframesRenderRequestVariablesType0
        | dict[str, Any]
        | None
        | Unset = ...,
        title: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateHyperframesRenderResponse: ...

    @overload
    def create_render(
        self,
        *,
        body: CreateHyperframesRenderRequest
        | CreateHyperframesRenderRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateHyperframesRenderResponse: ...

    def create_render(
        self,
        *,
        body: CreateHyperframesRenderRequest
        | CreateHyperframesRenderRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateHyperframesRenderResponse:
        """Create Hyperframes Render

        Queue a video render of a zipped HTML/JS/assets HyperFrames composition. The zip (must
        contain index.html) is given by url, by asset_id from POST /v3/assets, or as inline
        base64. Answers 202; poll GET /v3/hyperframes/renders/{render_id}.

        createHyperframesRenderV3: POST /v3/hyperframes/renders,
        https://developers.heygen.com/reference/create-hyperframes-render

        Args:
            project: A .zip with index.html at its root, or at composition; base64 uses media_type
                application/zip.
            fps: Pictures per second. HeyGen's default: 30.
            quality: Draft is quickest, high slowest. HeyGen's default: 'standard'.
            format: File format. HeyGen's default: 'mp4'.
            resolution: Resolution of a render. 4k is charged at 1.5 times the normal price.
            aspect_ratio: Width to height of a render.
            composition: Entry HTML path inside the project; omitted means index.html.
            variables: The variables that can be filled, by name. Replaces values of data-
                composition-variables.
            title: Shown again by the detail endpoint.
            callback_id: Id of your choice, repeated in the webhook so that you can match it. Echoed
                in webhook payloads.
            callback_url: HTTPS; called when this render ends.
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
        from . import create_hyperframes_render_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_render", _CREATE_HYPERFRAMES_RENDER_V3_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get_render(
        self,
        render_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> HyperframesRenderDetail:
        """Get Hyperframes Render

        Fetch one HyperFrames render in full. A signed video_url is present once rendering is
        complete.

        getHyperframesRenderV3: GET /v3/hyperframes/renders/{render_id},
        https://developers.heygen.com/reference/get-hyperframes-render

        Args:
            render_id: Id of the render.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_hyperframes_render_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, render_id=render_id)).data

    def delete_render(
        self,
        render_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteHyperframesRenderResponse:
        """Delete Hyperframes Render

        Soft-delete a HyperFrames render. Later GETs of it answer 404.

        deleteHyperframesRenderV3: DELETE /v3/hyperframes/renders/{render_id},
        https://developers.heygen.com/reference/delete-hyperframes-render

        Args:
            render_id: Id of the render.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_hyperframes_render_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, render_id=render_id)).data


class AsyncHyperFramesOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncHyperFramesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncHyperFramesWithRawResponse(self)

    def list_renders(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[HyperframesRenderDetail]:
        """List Hyperframes Renders

        Page through the account's HyperFrames renders. Sorted newest first.

        listHyperframesRendersV3: GET /v3/hyperframes/renders,
        https://developers.heygen.com/reference/list-hyperframes-renders

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_hyperframes_renders_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListHyperframesRendersV3Response200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_render(
        self,
        *,
        project: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        fps: int | None | Unset = ...,
        quality: CreateHyperframesRenderRequestQuality | Unset = ...,
        format: CreateHyperframesRenderRequestFormat | Unset = ...,
        resolution: HyperframesResolution | Unset = ...,
        aspect_ratio: HyperframesAspectRatio | Unset = ...,
        composition: str | None | Unset = ...,
        variables: CreateHyperframesRenderRequestVariablesType0
        | dict[str, Any]
        | None
        | Unset = ...,
        title: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateHyperframesRenderResponse: ...

    @overload
    async def create_render(
        self,
        *,
        body: CreateHyperframesRenderRequest
        | CreateHyperframesRenderRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateHyperframesRenderResponse: ...

    async def create_render(
        self,
        *,
        body: CreateHyperframesRenderRequest
        | CreateHyperframesRenderRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateHyperframesRenderResponse:
        """Create Hyperframes Render

        Queue a video render of a zipped HTML/JS/assets HyperFrames composition. The zip (must
        contain index.html) is given by url, by asset_id from POST /v3/assets, or as inline
        base64. Answers 202; poll GET /v3/hyperframes/renders/{render_id}.

        createHyperframesRenderV3: POST /v3/hyperframes/renders,
        https://developers.heygen.com/reference/create-hyperframes-render

        Args:
            project: A .zip with index.html at its root, or at composition; base64 uses media_type
                application/zip.
            fps: Pictures per second. HeyGen's default: 30.
            quality: Draft is quickest, high slowest. HeyGen's default: 'standard'.
            format: File format. HeyGen's default: 'mp4'.
            resolution: Resolution of a render. 4k is charged at 1.5 times the normal price.
            aspect_ratio: Width to height of a render.
            composition: Entry HTML path inside the project; omitted means index.html.
            variables: The variables that can be filled, by name. Replaces values of data-
                composition-variables.
            title: Shown again by the detail endpoint.
            callback_id: Id of your choice, repeated in the webhook so that you can match it. Echoed
                in webhook payloads.
            callback_url: HTTPS; called when this render ends.
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
        from . import create_hyperframes_render_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_render", _CREATE_HYPERFRAMES_RENDER_V3_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get_render(
        self,
        render_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> HyperframesRenderDetail:
        """Get Hyperframes Render

        Fetch one HyperFrames render in full. A signed video_url is present once rendering is
        complete.

        getHyperframesRenderV3: GET /v3/hyperframes/renders/{render_id},
        https://developers.heygen.com/reference/get-hyperframes-render

        Args:
            render_id: Id of the render.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_hyperframes_render_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, render_id=render_id)).data

    async def delete_render(
        self,
        render_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteHyperframesRenderResponse:
        """Delete Hyperframes Render

        Soft-delete a HyperFrames render. Later GETs of it answer 404.

        deleteHyperframesRenderV3: DELETE /v3/hyperframes/renders/{render_id},
        https://developers.heygen.com/reference/delete-hyperframes-render

        Args:
            render_id: Id of the render.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_hyperframes_render_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, render_id=render_id)).data


class HyperFramesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: HyperFramesOperations) -> None:
        self.list_renders = _raw(operations.list_renders)
        self.create_render = _raw(operations.create_render)
        self.get_render = _raw(operations.get_render)
        self.delete_render = _raw(operations.delete_render)


class AsyncHyperFramesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncHyperFramesOperations) -> None:
        self.list_renders = _async_raw(operations.list_renders)
        self.create_render = _async_raw(operations.create_render)
        self.get_render = _async_raw(operations.get_render)
        self.delete_render = _async_raw(operations.delete_render)
