"""Folders of the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_folder_request import CreateFolderRequest
    from ...models.create_folder_request_type import CreateFolderRequestType
    from ...models.folder_detail import FolderDetail


class FoldersOperations:
    """Folders of the workspace: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    @overload
    def create_folder(
        self,
        *,
        body: CreateFolderRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> FolderDetail: ...

    @overload
    def create_folder(
        self,
        *,
        name: str,
        parent_id: None | str | Unset = ...,
        type_: CreateFolderRequestType | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> FolderDetail: ...

    def create_folder(
        self,
        *,
        body: CreateFolderRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> FolderDetail:
        """Create Folder

        Create a folder at the root of the workspace or in another folder. Its folder_id goes
        into POST /v3/videos or POST /v3/video-translations. Names need not be unique, so keep
        the id.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            name: Its name, for people. Two folders in the same place may share it.
            parent_id: The folder that holds it: one of the workspace, not in the trash. Left out,
                null or empty: the root.
            type_: What the folder may hold. Default: 'mixed'.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_folder_request import CreateFolderRequest as _Body
        from . import create_folder as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_folder(self, folder_id: str) -> FolderDetail:
        """Get Folder

        Fetch a folder of the workspace, also one in the trash. This checks that a stored
        folder_id still exists: a deleted folder and one of another workspace give 404.

        Args:
            folder_id: Id of the folder.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_folder as _operation

        return (_operation.sync(client=self._client, folder_id=folder_id)).data


class AsyncFoldersOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @overload
    async def create_folder(
        self,
        *,
        body: CreateFolderRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> FolderDetail: ...

    @overload
    async def create_folder(
        self,
        *,
        name: str,
        parent_id: None | str | Unset = ...,
        type_: CreateFolderRequestType | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> FolderDetail: ...

    async def create_folder(
        self,
        *,
        body: CreateFolderRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> FolderDetail:
        """Create Folder

        Create a folder at the root of the workspace or in another folder. Its folder_id goes
        into POST /v3/videos or POST /v3/video-translations. Names need not be unique, so keep
        the id.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            name: Its name, for people. Two folders in the same place may share it.
            parent_id: The folder that holds it: one of the workspace, not in the trash. Left out,
                null or empty: the root.
            type_: What the folder may hold. Default: 'mixed'.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_folder_request import CreateFolderRequest as _Body
        from . import create_folder as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_folder(self, folder_id: str) -> FolderDetail:
        """Get Folder

        Fetch a folder of the workspace, also one in the trash. This checks that a stored
        folder_id still exists: a deleted folder and one of another workspace give 404.

        Args:
            folder_id: Id of the folder.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_folder as _operation

        return (await _operation.asyncio(client=self._client, folder_id=folder_id)).data
