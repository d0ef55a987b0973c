"""Account information and billing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.api_key_self_response import ApiKeySelfResponse
    from ...models.user_info_response import UserInfoResponse
    from ...operations import Timeout

_METHODS = {"get_current_user_v3": "get_current_user", "get_current_api_key": "get_current_api_key"}


class UserOperations(_Tag):
    """Account information and billing: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> UserWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return UserWithRawResponse(self)

    def get_current_user(
        self,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> UserInfoResponse:
        """Get Current User

        Fetch the caller's profile, credits or balance left, and billing information.

        getCurrentUserV3: GET /v3/users/me, https://developers.heygen.com/reference/get-current-
        user

        Args:
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_current_user_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client)).data

    def get_current_api_key(
        self,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ApiKeySelfResponse:
        """Get Current API Key

        Describe the API key that makes the call: its state, permissions and expiry. It needs no
        scope, so every valid key can read itself. API key only: an OAuth token has no key.

        getCurrentApiKey: GET /v3/api_keys/self, https://developers.heygen.com/reference/get-
        current-api-key

        Args:
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_current_api_key as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client)).data


class AsyncUserOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncUserWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncUserWithRawResponse(self)

    async def get_current_user(
        self,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> UserInfoResponse:
        """Get Current User

        Fetch the caller's profile, credits or balance left, and billing information.

        getCurrentUserV3: GET /v3/users/me, https://developers.heygen.com/reference/get-current-
        user

        Args:
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_current_user_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client)).data

    async def get_current_api_key(
        self,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ApiKeySelfResponse:
        """Get Current API Key

        Describe the API key that makes the call: its state, permissions and expiry. It needs no
        scope, so every valid key can read itself. API key only: an OAuth token has no key.

        getCurrentApiKey: GET /v3/api_keys/self, https://developers.heygen.com/reference/get-
        current-api-key

        Args:
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_current_api_key as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client)).data


class UserWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: UserOperations) -> None:
        self.get_current_user = _raw(operations.get_current_user)
        self.get_current_api_key = _raw(operations.get_current_api_key)


class AsyncUserWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncUserOperations) -> None:
        self.get_current_user = _async_raw(operations.get_current_user)
        self.get_current_api_key = _async_raw(operations.get_current_api_key)
