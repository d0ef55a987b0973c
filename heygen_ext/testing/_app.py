"""The HTTP application of the fake: it checks credentials and routes requests to its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Router

from ._http.errors import ApiError
from ._http.responses import error_response
from ._realtime.operations import realtime_routes
from ._rest.file_store import FileStore

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import ASGIApp, Receive, Scope, Send

    from ._realtime.notifier import Notifier
    from ._realtime.sessions import SessionStore
    from ._rest.objects import ObjectStore
    from ._settings import Settings


class App:
    """An ASGI application that answers every request to the fake.

    Avatar Realtime has routes of its own, and uploads and downloads go to the file store. All
    other operations follow the OpenAPI document.
    """

    def __init__(
        self, settings: Settings, sessions: SessionStore, notifier: Notifier, objects: ObjectStore
    ) -> None:
        self._settings = settings
        self._objects = objects
        self._file_store = FileStore(objects)
        self._router: ASGIApp = Router(
            realtime_routes(sessions, notifier), redirect_slashes=False, default=self._rest
        )
        self._rest_api: ASGIApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["path"].startswith(("/uploads/", "/files/")):
            await self._file_store(scope, receive, send)
            return
        try:
            scope["state"]["owner"] = self._authenticate(dict(scope["headers"]))
            await self._router(scope, receive, send)
        except ApiError as error:
            await error_response(error)(scope, receive, send)

    async def _rest(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._rest_api is None:
            # Imported here, because tests of Avatar Realtime alone need neither jsonschema nor
            # the document, and both take long to load.
            from ._rest.operations import RestApi

            self._rest_api = RestApi(self._objects, self._settings)
        await self._rest_api(scope, receive, send)

    def _authenticate(self, headers: Mapping[bytes, bytes]) -> str:
        """Return the account of a request. Raises `ApiError` if its credential is not valid."""
        key, authorization = headers.get(b"x-api-key"), headers.get(b"authorization")
        if key is not None and authorization is not None:
            # HeyGen's own client never sends both. The fake refuses it so that tests notice.
            raise ApiError(400, "Send x-api-key or Authorization, not both.", param="x-api-key")
        if key is not None and (text := key.decode("latin-1")) in self._settings.api_keys:
            return f"key {text}"
        scheme, _, token = (authorization or b"").decode("latin-1").partition(" ")
        if scheme.lower() == "bearer" and token in self._settings.bearer_tokens:
            return "bearer"  # All tokens are one account, because tokens are refreshed.
        # HeyGen sends the same body for a missing and for a wrong credential (observed).
        raise ApiError(401, "Authentication failed.")
