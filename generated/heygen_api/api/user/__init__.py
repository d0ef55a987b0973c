"""Account information and billing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.api_key_self_response import ApiKeySelfResponse
    from ...models.user_info_response import UserInfoResponse


class UserOperations:
    """Account information and billing: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def get_current_user_v3(self) -> UserInfoResponse:
        """Get Current User

        Fetch the caller's profile, credits or balance left, and billing information.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_current_user_v3 as _operation

        return (_operation.sync(client=self._client)).data

    def get_current_api_key(self) -> ApiKeySelfResponse:
        """Get Current API Key

        Describe the API key that makes the call: its state, permissions and expiry. It needs no
        scope, so every valid key can read itself. API key only: an OAuth token has no key.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_current_api_key as _operation

        return (_operation.sync(client=self._client)).data


class AsyncUserOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    async def get_current_user_v3(self) -> UserInfoResponse:
        """Get Current User

        Fetch the caller's profile, credits or balance left, and billing information.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_current_user_v3 as _operation

        return (await _operation.asyncio(client=self._client)).data

    async def get_current_api_key(self) -> ApiKeySelfResponse:
        """Get Current API Key

        Describe the API key that makes the call: its state, permissions and expiry. It needs no
        scope, so every valid key can read itself. API key only: an OAuth token has no key.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_current_api_key as _operation

        return (await _operation.asyncio(client=self._client)).data
