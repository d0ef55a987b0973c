"""What `HeyGen` and `AsyncHeyGen` share: setting up, copies with other options, repr."""

from __future__ import annotations

from typing import Any, ClassVar, Generic, NoReturn, Self, TypeVar

from heygen_api.types import UNSET, Unset

from ._transport.credentials import Credential
from ._transport.drivers import Api, AsyncApi
from ._transport.http import AnyTimeout, Timeout, httpx_timeout
from ._transport.library import is_of
from ._transport.pools import Pools
from ._transport.settings import Options, base_url_of
from .errors import UsageError

A = TypeVar("A", bound=Api | AsyncApi)

_HTTPX_DEFAULT = Timeout(5.0)  # of an httpx client whose user has not chosen a timeout


class ClientBase(Generic[A]):
    """The base of both clients. `api` is the client for generated functions."""

    _api_class: ClassVar[Any]
    _http_class: ClassVar[str]
    _new_pools: ClassVar[Any]

    api: A
    _owns_pools: bool

    def _set_up(
        self, credential: Credential | UsageError, base_url: str | None, options: Options, http: Any
    ) -> None:
        """Check the arguments of `__init__` and set `api`. Nothing connects yet.

        `__init__` makes the credential, so that no frame below it has the secret in its locals.
        """
        if isinstance(credential, UsageError):
            raise credential
        if http is not None and not is_of(http, self._http_class):
            raise UsageError(
                "http_client must be a Client of httpx or httpx2 for HeyGen, or an AsyncClient for "
                "AsyncHeyGen."
            )
        url = base_url_of(base_url)
        if http is not None and options.timeout is None:
            own = httpx_timeout(http.timeout)
            options = options._replace(timeout=None if own == _HTTPX_DEFAULT else own)
        options.checked()
        pools = Pools(http) if http is not None else self._new_pools(url)
        self.api = self._api_class(pools, url, credential, options)
        self._owns_pools = True

    def with_options(
        self,
        *,
        timeout: float | AnyTimeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        deadline: float | Unset | None = UNSET,
    ) -> Self:
        """Return a copy of this client with another `timeout`, `max_retries` or `deadline`.

        The copy shares the connections. Only the original closes them.

        Raises:
            UsageError: An option is invalid.
        """
        api = self.api.with_options(timeout=timeout, max_retries=max_retries, deadline=deadline)
        other = object.__new__(type(self))
        # Not the tags in `__dict__`, which have the old `api`.
        other.__dict__.update(api=api, _owns_pools=False)
        return other

    def __repr__(self) -> str:
        # A client whose arguments were refused has no `api`, and tracebacks show it too.
        api: Api | AsyncApi | None = vars(self).get("api")
        return f"<{type(self).__name__} {api.base_url if api is not None else 'not set up'}>"

    def __reduce__(self) -> NoReturn:
        self.api.__reduce__()
