"""The connection pools of one client. Each pool is a client of an HTTP library."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Generic, TypeVar

from ..errors import UsageError
from .background import Background
from .environment import Proxies, certificates, make_client, read_proxies
from .failures import NO_LOOP, ONE_LOOP
from .http import HTTPX, AsyncHTTPClient, SyncHTTPClient, pool_settings

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

H = TypeVar("H", bound=SyncHTTPClient | AsyncHTTPClient)


class Pools(Generic[H]):
    """The connection pools of one client: the main one, and one for each open text stream.

    For each request, httpcore compares each idle connection of a pool with every other one (see
    its pull request 1035). With 500 text streams on one pool, that would take most of the time.

    Args:
        main: The main pool, an httpx client.
        make: Makes another one. None if `main` belongs to the user: then it is the only pool, and
            this package never closes it.
    """

    def __init__(self, main: H, make: Callable[[], H] | None = None) -> None:
        self.main: H = main
        self._make: Callable[[], H] | None = make
        self._apart: set[H] = set()
        self.background = Background()
        self._process = os.getpid()
        self.loop: AbstractEventLoop | None = None
        """The event loop that the connections belong to, once one is used."""
        self.proxies = Proxies({}, "")
        """The proxies that requests may go through; none are known for a client of the user."""

    def check(self) -> None:
        """Raise UsageError in another process than that of the first use.

        Sockets cannot be shared: a response could reach the wrong process, or none.
        """
        if os.getpid() != self._process:
            raise UsageError("This client was made before a fork; make one in each process.")

    def check_loop(self) -> None:
        """Raise UsageError in another event loop than that of the first use, or without asyncio."""
        from asyncio import current_task, get_running_loop  # slow to import, and not always needed

        try:
            loop = get_running_loop()
        except RuntimeError:
            loop = None
        if loop is None or (self.loop is None and current_task() is None):  # trio may be a guest
            raise UsageError(NO_LOOP)
        if self.loop is None:
            self.loop = loop
        if loop is not self.loop:
            self.check()
            raise UsageError(ONE_LOOP)

    def add(self) -> H:
        """Return a new pool for a text stream, or the user's only one."""
        if self._make is None:
            return self.main
        http = self._make()
        self._apart.add(http)
        return http

    def remove(self, http: H) -> bool:
        """Forget a pool from `add`. Returns whether the caller has to close it."""
        if http not in self._apart:
            return False
        self._apart.discard(http)
        return True

    def all(self) -> list[H]:
        """Return the pools that closing the client closes: none if `main` is the user's."""
        return [self.main, *self._apart.copy()] if self._make is not None else []


def new_pools(base_url: str) -> Pools[SyncHTTPClient]:
    """Return the pools of a `HeyGen`. They share one set of certificates.

    Raises:
        UsageError: A variable for certificates or proxies cannot be used.
    """
    return _pools(HTTPX.Client, base_url)


def new_async_pools(base_url: str) -> Pools[AsyncHTTPClient]:
    """Return the pools of an `AsyncHeyGen`, likewise."""
    return _pools(HTTPX.AsyncClient, base_url)


async def close_in_loop(pools: Pools[AsyncHTTPClient], those: list[AsyncHTTPClient]) -> None:
    """Close these pools in the event loop that their connections belong to.

    Raises:
        UsageError: This is another one. The connections are closed by their own loop, when it runs
            again. If it is closed, Python closes them when it collects the garbage.
    """
    those = [http for http in those if not http.is_closed]
    loop = pools.loop
    if those and loop is not None:  # otherwise there are no connections
        try:
            pools.check_loop()
        except UsageError:
            try:
                loop.call_soon_threadsafe(
                    lambda: pools.background.start(_close(those), "heygen-ext closing")
                )
            except RuntimeError:  # that loop is closed
                for http in those:
                    with suppress(Exception):  # it forgets its connections, but cannot close them
                        await http.aclose()
            raise
    await _close(those)


async def _close(those: list[AsyncHTTPClient]) -> None:
    for http in those:
        await http.aclose()


def _pools(kind: Callable[..., H], base_url: str) -> Pools[H]:
    settings = pool_settings(base_url, certificates())
    pools = Pools(make_client(kind, settings), lambda: make_client(kind, settings))
    if settings["trust_env"] and isinstance(proxies := read_proxies(), Proxies):
        pools.proxies = proxies
    return pools
