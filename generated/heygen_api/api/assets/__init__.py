"""Upload files for use in video creation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import (
    Fields as _Fields,
    json_of_fields as _json_of_fields,
    model_of_fields as _model_of_fields,
)
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.complete_asset_upload_request import CompleteAssetUploadRequestDict
    from ...dicts.create_asset_upload_request import CreateAssetUploadRequestDict
    from ...forms import FileInput as _FileInput
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
    from ...operations import Timeout

_METHODS = {
    "search_assets": "search",
    "list_assets": "list",
    "upload_asset": "upload",
    "get_asset": "get",
    "delete_asset": "delete",
    "create_asset_upload": "create_upload",
    "complete_asset_upload": "complete_upload",
}
_UPLOAD_ASSET_FIELDS = (_Fields(("file",), (), {}, {}, {}),)
_CREATE_ASSET_UPLOAD_FIELDS = (
    _Fields(("filename", "content_type", "size_bytes"), ("checksum_sha256",), {}, {}, {}),
)
_COMPLETE_ASSET_UPLOAD_FIELDS = (
    _Fields((), ("checksum_sha256", "multipart_upload_id"), {}, {}, {}),
)


class AssetsOperations(_Tag):
    """Upload files for use in video creation: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AssetsWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AssetsWithRawResponse(self)

    def search(
        self,
        *,
        query: str,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        type: SearchAssetsType,
        scope: SearchAssetsScope | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[IconAssetItem | ImageAssetItem]:
        """Search Assets

        Finds images or icons whose meaning matches a free-text description. Best match comes
        first. Each hit has a lasting public URL. Pick the shared catalog or the caller's own
        assets with scope.

        searchAssets: GET /v3/assets/search, https://developers.heygen.com/reference/search-
        assets

        Args:
            query: Words to look for.
            limit: How many items a page has at most. HeyGen's default: 20.
            token: Next_token of an earlier page.
            type: Only this kind.
            scope: Public is the shared catalog; personal is the caller's own space. HeyGen's
                default: 'public'.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import search_assets as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> SearchAssetsResponse200:
            return _operation.sync(
                client=_client, query=query, limit=limit, token=token, type_=type, scope=scope
            )

        return _Page.first(_read, token)

    def list(
        self,
        *,
        username: str,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[GetAssetV3Response]:
        """List Assets

        Pages through the uploads of one workspace member, latest first. Beta, can change at a
        few days' notice. username is mandatory for now and should turn into an optional filter.
        Deleted assets and those the caller cannot access are left out.

        listAssets: GET /v3/assets, https://developers.heygen.com/reference/list-assets

        Args:
            username: Equals the owner field of asset items.
            limit: How many items a page has at most. HeyGen's default: 20.
            token: Next_token of an earlier page. HeyGen's default: ''.
            folder_id: Absent means every folder; empty means only assets outside any folder.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_assets as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListAssetsResponse200:
            return _operation.sync(
                client=_client, username=username, limit=limit, token=token, folder_id=folder_id
            )

        return _Page.first(_read, token)

    @overload
    def upload(
        self,
        *,
        file: _FileInput,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> UploadAssetV3Response: ...

    @overload
    def upload(
        self,
        *,
        body: UploadAssetBody | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> UploadAssetV3Response: ...

    def upload(
        self,
        *,
        body: UploadAssetBody | _Mapping[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> UploadAssetV3Response:
        """Upload Asset

        Sends one file through the API and yields an asset_id that other endpoints accept. At
        most 32 MB. Accepts png, jpeg, mp4, webm, mp3, wav, pdf and srt. Sent as multipart/form-
        data.

        uploadAsset: POST /v3/assets, https://developers.heygen.com/reference/upload-asset

        Args:
            file: The file's bytes, with a name and MIME type. Bytes, a file that is opened in
                binary mode, `File`, or a tuple of file name, content and optionally MIME type.
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
        from . import upload_asset as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        from ...models.upload_asset_body import UploadAssetBody as _Body

        _body = _model_of_fields("upload", _Body, _UPLOAD_ASSET_FIELDS[0], body, _fields)
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get(
        self,
        asset_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> GetAssetV3Response:
        """Get Asset

        Reads the metadata of an asset in the workspace, such as owner, upload time, type and
        public URL.

        getAsset: GET /v3/assets/{asset_id}, https://developers.heygen.com/reference/get-asset

        Args:
            asset_id: Id of the asset.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_asset as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, asset_id=asset_id)).data

    def delete(
        self,
        asset_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteAssetV3Response:
        """Delete Asset

        Erases an asset for good. Only for assets in the caller's workspace that have not been
        deleted before.

        deleteAsset: DELETE /v3/assets/{asset_id},
        https://developers.heygen.com/reference/delete-asset

        Args:
            asset_id: Id of the asset.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_asset as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, asset_id=asset_id)).data

    @overload
    def create_upload(
        self,
        *,
        filename: str,
        content_type: str,
        size_bytes: int,
        checksum_sha256: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAssetUploadResponse: ...

    @overload
    def create_upload(
        self,
        *,
        body: CreateAssetUploadRequest | CreateAssetUploadRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAssetUploadResponse: ...

    def create_upload(
        self,
        *,
        body: CreateAssetUploadRequest
        | CreateAssetUploadRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAssetUploadResponse:
        """Create Asset Upload

        Opens an upload straight to S3 and hands out an asset_id with a presigned upload_url.
        Next, PUT the bytes to upload_url, then POST /v3/assets/{asset_id}/complete. The file
        itself bypasses the API, which POST /v3/assets does not.

        createAssetUpload: POST /v3/assets/direct-uploads,
        https://developers.heygen.com/reference/create-asset-upload

        Args:
            filename: Metadata only; the stored extension follows content_type.
            content_type: MIME type, such as video/mp4, image/png, audio/mpeg, application/pdf or
                application/zip; compared with the bytes at completion.
            size_bytes: Exact; signed into upload_url, so more bytes are refused.
            checksum_sha256: Hex; S3 checks it during upload if given.
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
        from . import create_asset_upload as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_upload", _CREATE_ASSET_UPLOAD_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    @overload
    def complete_upload(
        self,
        asset_id: str,
        *,
        checksum_sha256: str | None | Unset = ...,
        multipart_upload_id: str | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CompleteAssetUploadResponse: ...

    @overload
    def complete_upload(
        self,
        asset_id: str,
        *,
        body: CompleteAssetUploadRequest | CompleteAssetUploadRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CompleteAssetUploadResponse: ...

    def complete_upload(
        self,
        asset_id: str,
        *,
        body: CompleteAssetUploadRequest
        | CompleteAssetUploadRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CompleteAssetUploadResponse:
        """Complete Asset Upload

        Turns a finished direct upload into a usable asset. Call it once the PUT has answered
        200; sooner gives 409 conflict, so try again later. Safe to repeat without an
        idempotency key, as the same asset comes back.

        completeAssetUpload: POST /v3/assets/{asset_id}/complete,
        https://developers.heygen.com/reference/complete-asset-upload

        Args:
            asset_id: Id of the asset.
            checksum_sha256: Hex; a second check.
            multipart_upload_id: Names an upload in parts.
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
        from . import complete_asset_upload as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "complete_upload", _COMPLETE_ASSET_UPLOAD_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, asset_id=asset_id, body=_body)).data


class AsyncAssetsOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncAssetsWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncAssetsWithRawResponse(self)

    def search(
        self,
        *,
        query: str,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        type: SearchAssetsType,
        scope: SearchAssetsScope | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[IconAssetItem | ImageAssetItem]:
        """Search Assets

        Finds images or icons whose meaning matches a free-text description. Best match comes
        first. Each hit has a lasting public URL. Pick the shared catalog or the caller's own
        assets with scope.

        searchAssets: GET /v3/assets/search, https://developers.heygen.com/reference/search-
        assets

        Args:
            query: Words to look for.
            limit: How many items a page has at most. HeyGen's default: 20.
            token: Next_token of an earlier page.
            type: Only this kind.
            scope: Public is the shared catalog; personal is the caller's own space. HeyGen's
                default: 'public'.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import search_assets as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> SearchAssetsResponse200:
            return await _operation.asyncio(
                client=_client, query=query, limit=limit, token=token, type_=type, scope=scope
            )

        return _AsyncPages(_read, token)

    def list(
        self,
        *,
        username: str,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[GetAssetV3Response]:
        """List Assets

        Pages through the uploads of one workspace member, latest first. Beta, can change at a
        few days' notice. username is mandatory for now and should turn into an optional filter.
        Deleted assets and those the caller cannot access are left out.

        listAssets: GET /v3/assets, https://developers.heygen.com/reference/list-assets

        Args:
            username: Equals the owner field of asset items.
            limit: How many items a page has at most. HeyGen's default: 20.
            token: Next_token of an earlier page. HeyGen's default: ''.
            folder_id: Absent means every folder; empty means only assets outside any folder.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_assets as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListAssetsResponse200:
            return await _operation.asyncio(
                client=_client, username=username, limit=limit, token=token, folder_id=folder_id
            )

        return _AsyncPages(_read, token)

    @overload
    async def upload(
        self,
        *,
        file: _FileInput,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> UploadAssetV3Response: ...

    @overload
    async def upload(
        self,
        *,
        body: UploadAssetBody | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> UploadAssetV3Response: ...

    async def upload(
        self,
        *,
        body: UploadAssetBody | _Mapping[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> UploadAssetV3Response:
        """Upload Asset

        Sends one file through the API and yields an asset_id that other endpoints accept. At
        most 32 MB. Accepts png, jpeg, mp4, webm, mp3, wav, pdf and srt. Sent as multipart/form-
        data.

        uploadAsset: POST /v3/assets, https://developers.heygen.com/reference/upload-asset

        Args:
            file: The file's bytes, with a name and MIME type. Bytes, a file that is opened in
                binary mode, `File`, or a tuple of file name, content and optionally MIME type.
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
        from . import upload_asset as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        from ...models.upload_asset_body import UploadAssetBody as _Body

        _body = _model_of_fields("upload", _Body, _UPLOAD_ASSET_FIELDS[0], body, _fields)
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get(
        self,
        asset_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> GetAssetV3Response:
        """Get Asset

        Reads the metadata of an asset in the workspace, such as owner, upload time, type and
        public URL.

        getAsset: GET /v3/assets/{asset_id}, https://developers.heygen.com/reference/get-asset

        Args:
            asset_id: Id of the asset.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_asset as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, asset_id=asset_id)).data

    async def delete(
        self,
        asset_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteAssetV3Response:
        """Delete Asset

        Erases an asset for good. Only for assets in the caller's workspace that have not been
        deleted before.

        deleteAsset: DELETE /v3/assets/{asset_id},
        https://developers.heygen.com/reference/delete-asset

        Args:
            asset_id: Id of the asset.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_asset as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, asset_id=asset_id)).data

    @overload
    async def create_upload(
        self,
        *,
        filename: str,
        content_type: str,
        size_bytes: int,
        checksum_sha256: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAssetUploadResponse: ...

    @overload
    async def create_upload(
        self,
        *,
        body: CreateAssetUploadRequest | CreateAssetUploadRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAssetUploadResponse: ...

    async def create_upload(
        self,
        *,
        body: CreateAssetUploadRequest
        | CreateAssetUploadRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAssetUploadResponse:
        """Create Asset Upload

        Opens an upload straight to S3 and hands out an asset_id with a presigned upload_url.
        Next, PUT the bytes to upload_url, then POST /v3/assets/{asset_id}/complete. The file
        itself bypasses the API, which POST /v3/assets does not.

        createAssetUpload: POST /v3/assets/direct-uploads,
        https://developers.heygen.com/reference/create-asset-upload

        Args:
            filename: Metadata only; the stored extension follows content_type.
            content_type: MIME type, such as video/mp4, image/png, audio/mpeg, application/pdf or
                application/zip; compared with the bytes at completion.
            size_bytes: Exact; signed into upload_url, so more bytes are refused.
            checksum_sha256: Hex; S3 checks it during upload if given.
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
        from . import create_asset_upload as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_upload", _CREATE_ASSET_UPLOAD_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    @overload
    async def complete_upload(
        self,
        asset_id: str,
        *,
        checksum_sha256: str | None | Unset = ...,
        multipart_upload_id: str | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CompleteAssetUploadResponse: ...

    @overload
    async def complete_upload(
        self,
        asset_id: str,
        *,
        body: CompleteAssetUploadRequest | CompleteAssetUploadRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CompleteAssetUploadResponse: ...

    async def complete_upload(
        self,
        asset_id: str,
        *,
        body: CompleteAssetUploadRequest
        | CompleteAssetUploadRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CompleteAssetUploadResponse:
        """Complete Asset Upload

        Turns a finished direct upload into a usable asset. Call it once the PUT has answered
        200; sooner gives 409 conflict, so try again later. Safe to repeat without an
        idempotency key, as the same asset comes back.

        completeAssetUpload: POST /v3/assets/{asset_id}/complete,
        https://developers.heygen.com/reference/complete-asset-upload

        Args:
            asset_id: Id of the asset.
            checksum_sha256: Hex; a second check.
            multipart_upload_id: Names an upload in parts.
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
        from . import complete_asset_upload as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "complete_upload", _COMPLETE_ASSET_UPLOAD_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, asset_id=asset_id, body=_body)).data


class AssetsWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AssetsOperations) -> None:
        self.search = _raw(operations.search)
        self.list = _raw(operations.list)
        self.upload = _raw(operations.upload)
        self.get = _raw(operations.get)
        self.delete = _raw(operations.delete)
        self.create_upload = _raw(operations.create_upload)
        self.complete_upload = _raw(operations.complete_upload)


class AsyncAssetsWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncAssetsOperations) -> None:
        self.search = _async_raw(operations.search)
        self.list = _async_raw(operations.list)
        self.upload = _async_raw(operations.upload)
        self.get = _async_raw(operations.get)
        self.delete = _async_raw(operations.delete)
        self.create_upload = _async_raw(operations.create_upload)
        self.complete_upload = _async_raw(operations.complete_upload)
