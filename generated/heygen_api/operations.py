"""What the methods of all tags share: their names, and the options of one call."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar

from .client import AsyncClient, Client
from .errors import no_such
from .sending import query, sendable
from .types import Operation, Response

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from typing import Protocol

    import httpx

    from .types import Event

    class AnyTimeout(Protocol):
        """A Timeout of httpx or of httpx2."""

        def as_dict(self) -> dict[str, float | None]: ...

    Timeout = float | AnyTimeout | None
    """Seconds for connecting, reading and writing each; None for the client's."""

T = TypeVar("T")


class Named:
    """Finds methods by the names of their operations, and answers wrong names with those near."""

    _METHODS: ClassVar[dict[str, str]] = {}
    """By the name of the operation (its operationId in snake case), the name of its method."""

    if not TYPE_CHECKING:  # a type checker must find wrong names

        def __getattr__(self, name: str) -> Any:
            method = self._METHODS.get(name, name)
            if method != name:
                return getattr(self, method)
            raise AttributeError(name if name.startswith("__") else self._no_such(name))

    def _no_such(self, name: str) -> str:
        own = {*vars(type(self)), *getattr(self, "__dict__", ())}
        names = {method: method for method in self._METHODS.values() if method in own}
        names |= {old: method for old, method in self._METHODS.items() if method in names}
        return no_such(type(self).__name__, name, names)


class Tag(Named):
    """Base of the operations of a tag."""


class _Extras(NamedTuple):
    """What one call adds to its request."""

    headers: Mapping[str, str] | None
    params: Mapping[str, object] | None
    body: Mapping[str, object] | None

    def add_to(self, build: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """Return the arguments of a request with what is added.

        Raises:
            TypeError: The body is no JSON object, or a value cannot be sent.
            ValueError: The body contains itself or is nested too deeply.
        """
        arguments = build()
        if self.headers:
            arguments["extra_headers"] = self.headers
        if self.params:
            # The method's own win: the token of the next page, for instance.
            arguments["params"] = query({**self.params, **arguments.get("params", {})})
        if self.body:
            json = arguments.get("json", {})
            if not isinstance(json, dict) or not {"data", "files", "content"}.isdisjoint(arguments):
                raise TypeError("extra_body is for a body that is a JSON object")
            arguments["json"] = {**json, **sendable(dict(self.body))}
        return arguments


class _WithExtras(Client):
    """A client that adds something to each request."""

    def __init__(self, client: Client, extras: _Extras) -> None:
        self._client, self._extras = client, extras

    def request(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
    ) -> Response[T]:
        return self._client.request(operation, lambda: self._extras.add_to(build), parse)

    def stream(
        self, operation: Operation, build: Callable[[], dict[str, Any]], parse: Callable[[Any], T]
    ) -> Generator[Event[T], None, None]:
        return self._client.stream(operation, lambda: self._extras.add_to(build), parse)


class _AsyncWithExtras(AsyncClient):
    """The same for asyncio."""

    def __init__(self, client: AsyncClient, extras: _Extras) -> None:
        self._client, self._extras = client, extras

    async def request(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
    ) -> Response[T]:
        return await self._client.request(operation, lambda: self._extras.add_to(build), parse)

    def stream(
        self, operation: Operation, build: Callable[[], dict[str, Any]], parse: Callable[[Any], T]
    ) -> AsyncGenerator[Event[T], None]:
        return self._client.stream(operation, lambda: self._extras.add_to(build), parse)


def _checked(headers: object, query: object, body: object) -> bool:
    """Return whether anything was given.

    Raises:
        TypeError: Something is no mapping.
    """
    given = {"extra_headers": headers, "extra_query": query, "extra_body": body}
    for name, value in given.items():
        if value is not None and not isinstance(value, Mapping):
            raise TypeError(f"{name} must be a dict, not {type(value).__name__}")
    return any(given.values())


def for_call(
    client: Client,
    timeout: Timeout,
    headers: Mapping[str, str] | None,
    query: Mapping[str, object] | None,
    body: Mapping[str, object] | None,
) -> Client:
    """Return the client of one call: the same, if nothing was given."""
    if timeout is not None:
        client = client.with_options(timeout=timeout)
    if _checked(headers, query, body):
        return _WithExtras(client, _Extras(headers, query, body))
    return client


def for_async_call(
    client: AsyncClient,
    timeout: Timeout,
    headers: Mapping[str, str] | None,
    query: Mapping[str, object] | None,
    body: Mapping[str, object] | None,
) -> AsyncClient:
    """Return the client of one call: the same, if nothing was given."""
    if timeout is not None:
        client = client.with_options(timeout=timeout)
    if _checked(headers, query, body):
        return _AsyncWithExtras(client, _Extras(headers, query, body))
    return client


__all__ = ["Tag"]
