"""Render HyperFrames composition zips into video — separate from /v3/videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
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


class HyperFramesOperations:
    """Render HyperFrames composition zips into video — separate from /v3/videos: each
    operation is a method.
    """

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_hyperframes_renders_v3(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[HyperframesRenderDetail]:
        """List Hyperframes Renders

        Page through the account's HyperFrames renders. Sorted newest first.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_hyperframes_renders_v3 as _operation

        def _read(token: str | Unset) -> ListHyperframesRendersV3Response200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_hyperframes_render_v3(
        self,
        *,
        body: CreateHyperframesRenderRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateHyperframesRenderResponse: ...

    @overload
    def create_hyperframes_render_v3(
        self,
        *,
        project: AssetBase64 | AssetId | AssetUrl,
        fps: int | None | Unset = ...,
        quality: CreateHyperframesRenderRequestQuality | Unset = ...,
        format_: CreateHyperframesRenderRequestFormat | Unset = ...,
        resolution: HyperframesResolution | Unset = ...,
        aspect_ratio: HyperframesAspectRatio | Unset = ...,
        composition: None | str | Unset = ...,
        variables: CreateHyperframesRenderRequestVariablesType0 | None | Unset = ...,
        title: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateHyperframesRenderResponse: ...

    def create_hyperframes_render_v3(
        self,
        *,
        body: CreateHyperframesRenderRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateHyperframesRenderResponse:
        """Create Hyperframes Render

        Queue a video render of a zipped HTML/JS/assets HyperFrames composition. The zip (must
        contain index.html) is given by url, by asset_id from POST /v3/assets, or as inline
        base64. Answers 202; poll GET /v3/hyperframes/renders/{render_id}.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            project: A .zip with index.html at its root, or at composition; base64 uses media_type
                application/zip.
            fps: Pictures per second. Default: 30.
            quality: Draft is quickest, high slowest. Default: 'standard'.
            format_: File format. Default: 'mp4'.
            resolution: Resolution of a render. 4k is charged at 1.5 times the normal price.
            aspect_ratio: Width to height of a render.
            composition: Entry HTML path inside the project; omitted means index.html.
            variables: The variables that can be filled, by name. Replaces values of data-
                composition-variables.
            title: Shown again by the detail endpoint.
            callback_id: Id of your choice, repeated in the webhook so that you can match it. Echoed
                in webhook payloads.
            callback_url: HTTPS; called when this render ends.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_hyperframes_render_request import (
            CreateHyperframesRenderRequest as _Body,
        )
        from . import create_hyperframes_render_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_hyperframes_render_v3(self, render_id: str) -> HyperframesRenderDetail:
        """Get Hyperframes Render

        Fetch one HyperFrames render in full. A signed video_url is present once rendering is
        complete.

        Args:
            render_id: Id of the render.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_hyperframes_render_v3 as _operation

        return (_operation.sync(client=self._client, render_id=render_id)).data

    def delete_hyperframes_render_v3(self, render_id: str) -> DeleteHyperframesRenderResponse:
        """Delete Hyperframes Render

        Soft-delete a HyperFrames render. Later GETs of it answer 404.

        Args:
            render_id: Id of the render.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_hyperframes_render_v3 as _operation

        return (_operation.sync(client=self._client, render_id=render_id)).data


class AsyncHyperFramesOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_hyperframes_renders_v3(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[HyperframesRenderDetail]:
        """List Hyperframes Renders

        Page through the account's HyperFrames renders. Sorted newest first.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_hyperframes_renders_v3 as _operation

        async def _read(token: str | Unset) -> ListHyperframesRendersV3Response200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_hyperframes_render_v3(
        self,
        *,
        body: CreateHyperframesRenderRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateHyperframesRenderResponse: ...

    @overload
    async def create_hyperframes_render_v3(
        self,
        *,
        project: AssetBase64 | AssetId | AssetUrl,
        fps: int | None | Unset = ...,
        quality: CreateHyperframesRenderRequestQuality | Unset = ...,
        format_: CreateHyperframesRenderRequestFormat | Unset = ...,
        resolution: HyperframesResolution | Unset = ...,
        aspect_ratio: HyperframesAspectRatio | Unset = ...,
        composition: None | str | Unset = ...,
        variables: CreateHyperframesRenderRequestVariablesType0 | None | Unset = ...,
        title: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateHyperframesRenderResponse: ...

    async def create_hyperframes_render_v3(
        self,
        *,
        body: CreateHyperframesRenderRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateHyperframesRenderResponse:
        """Create Hyperframes Render

        Queue a video render of a zipped HTML/JS/assets HyperFrames composition. The zip (must
        contain index.html) is given by url, by asset_id from POST /v3/assets, or as inline
        base64. Answers 202; poll GET /v3/hyperframes/renders/{render_id}.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            project: A .zip with index.html at its root, or at composition; base64 uses media_type
                application/zip.
            fps: Pictures per second. Default: 30.
            quality: Draft is quickest, high slowest. Default: 'standard'.
            format_: File format. Default: 'mp4'.
            resolution: Resolution of a render. 4k is charged at 1.5 times the normal price.
            aspect_ratio: Width to height of a render.
            composition: Entry HTML path inside the project; omitted means index.html.
            variables: The variables that can be filled, by name. Replaces values of data-
                composition-variables.
            title: Shown again by the detail endpoint.
            callback_id: Id of your choice, repeated in the webhook so that you can match it. Echoed
                in webhook payloads.
            callback_url: HTTPS; called when this render ends.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_hyperframes_render_request import (
            CreateHyperframesRenderRequest as _Body,
        )
        from . import create_hyperframes_render_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_hyperframes_render_v3(self, render_id: str) -> HyperframesRenderDetail:
        """Get Hyperframes Render

        Fetch one HyperFrames render in full. A signed video_url is present once rendering is
        complete.

        Args:
            render_id: Id of the render.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_hyperframes_render_v3 as _operation

        return (await _operation.asyncio(client=self._client, render_id=render_id)).data

    async def delete_hyperframes_render_v3(self, render_id: str) -> DeleteHyperframesRenderResponse:
        """Delete Hyperframes Render

        Soft-delete a HyperFrames render. Later GETs of it answer 404.

        Args:
            render_id: Id of the render.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_hyperframes_render_v3 as _operation

        return (await _operation.asyncio(client=self._client, render_id=render_id)).data
