"""What generated functions ask of the client that is passed to them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

    import httpx

    from .types import Event, Operation, Response

T = TypeVar("T")


class Client(ABC):
    """Sends requests for the synchronous functions."""

    @abstractmethod
    def request(
        self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], T]
    ) -> Response[T]:
        """Send a request and read its answer.

        Args:
            operation: Which operation of the document it is.
            kwargs: What httpx's `build_request` takes: method, url (a path), params, json, data,
                files, content, headers, cookies.
            parse: Reads the answer; called only with a 2xx one, and raises if it cannot.
        """

    @abstractmethod
    def stream(
        self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[Any], T]
    ) -> Generator[Event[T], None, None]:
        """Send a request and yield the server-sent events of its answer.

        Args:
            operation: Which operation of the document it is.
            kwargs: As in `request`.
            parse: Reads the decoded JSON of one "message" event, and raises if it cannot.
        """


class AsyncClient(ABC):
    """Sends requests for the asynchronous functions; arguments as in `Client`."""

    @abstractmethod
    async def request(
        self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], T]
    ) -> Response[T]:
        """Send a request and read its answer."""

    @abstractmethod
    def stream(
        self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[Any], T]
    ) -> AsyncGenerator[Event[T], None]:
        """Send a request and yield the server-sent events of its answer."""


__all__ = ["AsyncClient", "Client"]
