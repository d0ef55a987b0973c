"""Upload files for use in video creation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.complete_asset_upload_request import CompleteAssetUploadRequest
    from ...models.complete_asset_upload_response import CompleteAssetUploadResponse
    from ...models.create_asset_upload_request import CreateAssetUploadRequest
    from ...models.create_asset_upload_response import CreateAssetUploadResponse
    from ...models.delete_asset_v3_response import DeleteAssetV3Response
    from ...models.get_asset_v3_response import GetAssetV3Response
    from ...models.icon_asset_item import IconAssetItem
    from ...models.image_asset_item import ImageAssetItem
    from ...models.list_assets_response_200 import ListAssetsResponse200
    from ...models.search_assets_response_200 import SearchAssetsResponse200
    from ...models.search_assets_scope import SearchAssetsScope
    from ...models.search_assets_type import SearchAssetsType
    from ...models.upload_asset_body import UploadAssetBody
    from ...models.upload_asset_v3_response import UploadAssetV3Response
    from ...types import File


class AssetsOperations:
    """Upload files for use in video creation: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def search_assets(
        self,
        *,
        query: str,
        limit: int | Unset = 20,
        token: str | Unset = UNSET,
        type_: SearchAssetsType,
        scope: SearchAssetsScope | Unset = "public",
    ) -> _Page[IconAssetItem | ImageAssetItem]:
        """Search Assets

        Finds images or icons whose meaning matches a free-text description. Best match comes
        first. Each hit has a lasting public URL. Pick the shared catalog or the caller's own
        assets with scope.

        Args:
            query: Words to look for.
            limit: How many items a page has at most. Default: 20.
            token: Next_token of an earlier page.
            type_: Only this kind.
            scope: Public is the shared catalog; personal is the caller's own space. Default:
                'public'.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import search_assets as _operation

        def _read(token: str | Unset) -> SearchAssetsResponse200:
            return _operation.sync(
                client=self._client, query=query, limit=limit, token=token, type_=type_, scope=scope
            )

        return _Page.first(_read, token)

    def list_assets(
        self,
        *,
        username: str,
        limit: int | Unset = 20,
        token: str | Unset = "",
        folder_id: str | Unset = UNSET,
    ) -> _Page[GetAssetV3Response]:
        """List Assets

        Pages through the uploads of one workspace member, latest first. Beta, can change at a
        few days' notice. username is mandatory for now and should turn into an optional filter.
        Deleted assets and those the caller cannot access are left out.

        Args:
            username: Equals the owner field of asset items.
            limit: How many items a page has at most. Default: 20.
            token: Next_token of an earlier page. Default: ''.
            folder_id: Absent means every folder; empty means only assets outside any folder.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_assets as _operation

        def _read(token: str | Unset) -> ListAssetsResponse200:
            return _operation.sync(
                client=self._client,
                username=username,
                limit=limit,
                token=token,
                folder_id=folder_id,
            )

        return _Page.first(_read, token)

    @overload
    def upload_asset(
        self, *, body: UploadAssetBody, idempotency_key: str | None | Unset = UNSET
    ) -> UploadAssetV3Response: ...

    @overload
    def upload_asset(
        self, *, file: File, idempotency_key: str | None | Unset = UNSET
    ) -> UploadAssetV3Response: ...

    def upload_asset(
        self,
        *,
        body: UploadAssetBody | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> UploadAssetV3Response:
        """Upload Asset

        Sends one file through the API and yields an asset_id that other endpoints accept. At
        most 32 MB. Accepts png, jpeg, mp4, webm, mp3, wav, pdf and srt. Sent as multipart/form-
        data.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            file: The file's bytes, with a name and MIME type.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.upload_asset_body import UploadAssetBody as _Body
        from . import upload_asset as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_asset(self, asset_id: str) -> GetAssetV3Response:
        """Get Asset

        Reads the metadata of an asset in the workspace, such as owner, upload time, type and
        public URL.

        Args:
            asset_id: Id of the asset.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_asset as _operation

        return (_operation.sync(client=self._client, asset_id=asset_id)).data

    def delete_asset(self, asset_id: str) -> DeleteAssetV3Response:
        """Delete Asset

        Erases an asset for good. Only for assets in the caller's workspace that have not been
        deleted before.

        Args:
            asset_id: Id of the asset.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_asset as _operation

        return (_operation.sync(client=self._client, asset_id=asset_id)).data

    @overload
    def create_asset_upload(
        self,
        *,
        body: CreateAssetUploadRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAssetUploadResponse: ...

    @overload
    def create_asset_upload(
        self,
        *,
        filename: str,
        content_type: str,
        size_bytes: int,
        checksum_sha256: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAssetUploadResponse: ...

    def create_asset_upload(
        self,
        *,
        body: CreateAssetUploadRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateAssetUploadResponse:
        """Create Asset Upload

        Opens an upload straight to S3 and hands out an asset_id with a presigned upload_url.
        Next, PUT the bytes to upload_url, then POST /v3/assets/{asset_id}/complete. The file
        itself bypasses the API, which POST /v3/assets does not.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            filename: Metadata only; the stored extension follows content_type.
            content_type: MIME type, such as video/mp4, image/png, audio/mpeg, application/pdf or
                application/zip; compared with the bytes at completion.
            size_bytes: Exact; signed into upload_url, so more bytes are refused.
            checksum_sha256: Hex; S3 checks it during upload if given.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_asset_upload_request import CreateAssetUploadRequest as _Body
        from . import create_asset_upload as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    @overload
    def complete_asset_upload(
        self, asset_id: str, *, body: CompleteAssetUploadRequest | dict[str, Any]
    ) -> CompleteAssetUploadResponse: ...

    @overload
    def complete_asset_upload(
        self,
        asset_id: str,
        *,
        checksum_sha256: None | str | Unset = ...,
        multipart_upload_id: None | str | Unset = ...,
    ) -> CompleteAssetUploadResponse: ...

    def complete_asset_upload(
        self,
        asset_id: str,
        *,
        body: CompleteAssetUploadRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> CompleteAssetUploadResponse:
        """Complete Asset Upload

        Turns a finished direct upload into a usable asset. Call it once the PUT has answered
        200; sooner gives 409 conflict, so try again later. Safe to repeat without an
        idempotency key, as the same asset comes back.

        Args:
            asset_id: Id of the asset.
            body: The body as a model or a dict, in place of the fields that follow.
            checksum_sha256: Hex; a second check.
            multipart_upload_id: Names an upload in parts.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.complete_asset_upload_request import CompleteAssetUploadRequest as _Body
        from . import complete_asset_upload as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, asset_id=asset_id, body=_body)).data


class AsyncAssetsOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def search_assets(
        self,
        *,
        query: str,
        limit: int | Unset = 20,
        token: str | Unset = UNSET,
        type_: SearchAssetsType,
        scope: SearchAssetsScope | Unset = "public",
    ) -> _AsyncPages[IconAssetItem | ImageAssetItem]:
        """Search Assets

        Finds images or icons whose meaning matches a free-text description. Best match comes
        first. Each hit has a lasting public URL. Pick the shared catalog or the caller's own
        assets with scope.

        Args:
            query: Words to look for.
            limit: How many items a page has at most. Default: 20.
            token: Next_token of an earlier page.
            type_: Only this kind.
            scope: Public is the shared catalog; personal is the caller's own space. Default:
                'public'.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import search_assets as _operation

        async def _read(token: str | Unset) -> SearchAssetsResponse200:
            return await _operation.asyncio(
                client=self._client, query=query, limit=limit, token=token, type_=type_, scope=scope
            )

        return _AsyncPages(_read, token)

    def list_assets(
        self,
        *,
        username: str,
        limit: int | Unset = 20,
        token: str | Unset = "",
        folder_id: str | Unset = UNSET,
    ) -> _AsyncPages[GetAssetV3Response]:
        """List Assets

        Pages through the uploads of one workspace member, latest first. Beta, can change at a
        few days' notice. username is mandatory for now and should turn into an optional filter.
        Deleted assets and those the caller cannot access are left out.

        Args:
            username: Equals the owner field of asset items.
            limit: How many items a page has at most. Default: 20.
            token: Next_token of an earlier page. Default: ''.
            folder_id: Absent means every folder; empty means only assets outside any folder.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_assets as _operation

        async def _read(token: str | Unset) -> ListAssetsResponse200:
            return await _operation.asyncio(
                client=self._client,
                username=username,
                limit=limit,
                token=token,
                folder_id=folder_id,
            )

        return _AsyncPages(_read, token)

    @overload
    async def upload_asset(
        self, *, body: UploadAssetBody, idempotency_key: str | None | Unset = UNSET
    ) -> UploadAssetV3Response: ...

    @overload
    async def upload_asset(
        self, *, file: File, idempotency_key: str | None | Unset = UNSET
    ) -> UploadAssetV3Response: ...

    async def upload_asset(
        self,
        *,
        body: UploadAssetBody | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> UploadAssetV3Response:
        """Upload Asset

        Sends one file through the API and yields an asset_id that other endpoints accept. At
        most 32 MB. Accepts png, jpeg, mp4, webm, mp3, wav, pdf and srt. Sent as multipart/form-
        data.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            file: The file's bytes, with a name and MIME type.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.upload_asset_body import UploadAssetBody as _Body
        from . import upload_asset as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_asset(self, asset_id: str) -> GetAssetV3Response:
        """Get Asset

        Reads the metadata of an asset in the workspace, such as owner, upload time, type and
        public URL.

        Args:
            asset_id: Id of the asset.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_asset as _operation

        return (await _operation.asyncio(client=self._client, asset_id=asset_id)).data

    async def delete_asset(self, asset_id: str) -> DeleteAssetV3Response:
        """Delete Asset

        Erases an asset for good. Only for assets in the caller's workspace that have not been
        deleted before.

        Args:
            asset_id: Id of the asset.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_asset as _operation

        return (await _operation.asyncio(client=self._client, asset_id=asset_id)).data

    @overload
    async def create_asset_upload(
        self,
        *,
        body: CreateAssetUploadRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAssetUploadResponse: ...

    @overload
    async def create_asset_upload(
        self,
        *,
        filename: str,
        content_type: str,
        size_bytes: int,
        checksum_sha256: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAssetUploadResponse: ...

    async def create_asset_upload(
        self,
        *,
        body: CreateAssetUploadRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateAssetUploadResponse:
        """Create Asset Upload

        Opens an upload straight to S3 and hands out an asset_id with a presigned upload_url.
        Next, PUT the bytes to upload_url, then POST /v3/assets/{asset_id}/complete. The file
        itself bypasses the API, which POST /v3/assets does not.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            filename: Metadata only; the stored extension follows content_type.
            content_type: MIME type, such as video/mp4, image/png, audio/mpeg, application/pdf or
                application/zip; compared with the bytes at completion.
            size_bytes: Exact; signed into upload_url, so more bytes are refused.
            checksum_sha256: Hex; S3 checks it during upload if given.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_asset_upload_request import CreateAssetUploadRequest as _Body
        from . import create_asset_upload as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    @overload
    async def complete_asset_upload(
        self, asset_id: str, *, body: CompleteAssetUploadRequest | dict[str, Any]
    ) -> CompleteAssetUploadResponse: ...

    @overload
    async def complete_asset_upload(
        self,
        asset_id: str,
        *,
        checksum_sha256: None | str | Unset = ...,
        multipart_upload_id: None | str | Unset = ...,
    ) -> CompleteAssetUploadResponse: ...

    async def complete_asset_upload(
        self,
        asset_id: str,
        *,
        body: CompleteAssetUploadRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> CompleteAssetUploadResponse:
        """Complete Asset Upload

        Turns a finished direct upload into a usable asset. Call it once the PUT has answered
        200; sooner gives 409 conflict, so try again later. Safe to repeat without an
        idempotency key, as the same asset comes back.

        Args:
            asset_id: Id of the asset.
            body: The body as a model or a dict, in place of the fields that follow.
            checksum_sha256: Hex; a second check.
            multipart_upload_id: Names an upload in parts.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.complete_asset_upload_request import CompleteAssetUploadRequest as _Body
        from . import complete_asset_upload as _operation

        _body = _body_of(_Body, body, _fields)
        return (await _operation.asyncio(client=self._client, asset_id=asset_id, body=_body)).data
