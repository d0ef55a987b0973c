"""Folders of the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.create_folder_request import CreateFolderRequestDict
    from ...models.create_folder_request import CreateFolderRequest
    from ...models.create_folder_request_type import CreateFolderRequestType
    from ...models.folder_detail import FolderDetail
    from ...operations import Timeout

_METHODS = {"create_folder": "create", "get_folder": "get"}
_CREATE_FOLDER_FIELDS = (_Fields(("name",), ("parent_id", "type"), {}, {}, {"type_": "type"}),)


class FoldersOperations(_Tag):
    """Folders of the workspace: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> FoldersWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return FoldersWithRawResponse(self)

    @overload
    def create(
        self,
        *,
        name: str,
        parent_id: str | None | Unset = ...,
        type: CreateFolderRequestType | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> FolderDetail: ...

    @overload
    def create(
        self,
        *,
        body: CreateFolderRequest | CreateFolderRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> FolderDetail: ...

    def create(
        self,
        *,
        body: CreateFolderRequest | CreateFolderRequestDict | _Mapping[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> FolderDetail:
        """Create Folder

        Create a folder at the root of the workspace or in another folder. Its folder_id goes
        into POST /v3/videos or POST /v3/video-translations. Names need not be unique, so keep
        the id.

        createFolder: POST /v3/folders, https://developers.heygen.com/reference/create-folder

        Args:
            name: Its name, for people. Two folders in the same place may share it.
            parent_id: The folder that holds it: one of the workspace, not in the trash. Left out,
                null or empty: the root.
            type: What the folder may hold. HeyGen's default: 'mixed'.
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
        from . import create_folder as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_FOLDER_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get(
        self,
        folder_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> FolderDetail:
        """Get Folder

        Fetch a folder of the workspace, also one in the trash. This checks that a stored
        folder_id still exists: a deleted folder and one of another workspace give 404.

        getFolder: GET /v3/folders/{folder_id}, https://developers.heygen.com/reference/get-
        folder

        Args:
            folder_id: Id of the folder.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_folder as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, folder_id=folder_id)).data


class AsyncFoldersOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncFoldersWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncFoldersWithRawResponse(self)

    @overload
    async def create(
        self,
        *,
        name: str,
        parent_id: str | None | Unset = ...,
        type: CreateFolderRequestType | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> FolderDetail: ...

    @overload
    async def create(
        self,
        *,
        body: CreateFolderRequest | CreateFolderRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> FolderDetail: ...

    async def create(
        self,
        *,
        body: CreateFolderRequest | CreateFolderRequestDict | _Mapping[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> FolderDetail:
        """Create Folder

        Create a folder at the root of the workspace or in another folder. Its folder_id goes
        into POST /v3/videos or POST /v3/video-translations. Names need not be unique, so keep
        the id.

        createFolder: POST /v3/folders, https://developers.heygen.com/reference/create-folder

        Args:
            name: Its name, for people. Two folders in the same place may share it.
            parent_id: The folder that holds it: one of the workspace, not in the trash. Left out,
                null or empty: the root.
            type: What the folder may hold. HeyGen's default: 'mixed'.
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
        from . import create_folder as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_FOLDER_FIELDS, body, _fields, extra_body)
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get(
        self,
        folder_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> FolderDetail:
        """Get Folder

        Fetch a folder of the workspace, also one in the trash. This checks that a stored
        folder_id still exists: a deleted folder and one of another workspace give 404.

        getFolder: GET /v3/folders/{folder_id}, https://developers.heygen.com/reference/get-
        folder

        Args:
            folder_id: Id of the folder.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_folder as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, folder_id=folder_id)).data


class FoldersWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: FoldersOperations) -> None:
        self.create = _raw(operations.create)
        self.get = _raw(operations.get)


class AsyncFoldersWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncFoldersOperations) -> None:
        self.create = _async_raw(operations.create)
        self.get = _async_raw(operations.get)
