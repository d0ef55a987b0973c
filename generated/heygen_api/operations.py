"""What the methods of all tags share: bodies from keywords, options of one call, raw responses."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, ParamSpec, TypeVar

from .client import AsyncClient, Client
from .errors import no_such
from .types import UNSET, Model, Operation, Response, Unset, sendable

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    import httpx

    from .types import Event

    Timeout = float | httpx.Timeout | None
    """Seconds for connecting, reading and writing each; None for the client's."""

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
M = TypeVar("M", bound=Model)


_ABSENT = object()

# -- The body of a request


class Fields:
    """The keywords of a JSON body, or of one kind of it.

    Args:
        required: The names of the fields that a request needs, as on the wire.
        optional: The names of the others.
        constant: The fields that have only one value. They tell kinds of bodies apart.
        keywords: Of fields whose name cannot be a keyword: by keyword, the name on the wire.
        attributes: By the name in the model, the name on the wire, where they differ. A caller may
            write either.
    """

    __slots__ = ("attributes", "constant", "keywords", "names", "needed", "optional", "required")

    def __init__(
        self,
        required: tuple[str, ...],
        optional: tuple[str, ...],
        constant: dict[str, object],
        keywords: dict[str, str],
        attributes: dict[str, str],
    ) -> None:
        self.required, self.optional, self.constant = required, optional, constant
        self.keywords, self.attributes = keywords, attributes
        self.names = frozenset(required + optional)
        self.needed = frozenset(name for name in required if name not in constant)

    def fits(self, given: dict[str, Any], *, alone: bool) -> bool:
        """Return whether these fields, by their names on the wire, are a body of this kind.

        Args:
            given: The fields.
            alone: There is no other kind, so the constant fields may be left out.
        """
        return (
            given.keys() <= self.names
            and self.needed <= given.keys()
            and all(
                given.get(name, value if alone else _ABSENT) == value
                for name, value in self.constant.items()
            )
        )

    def with_constants(self, values: dict[str, Any]) -> dict[str, Any]:
        """Return the fields with the constant ones that a request needs."""
        if not self.constant:
            return values
        constant = {name: self.constant[name] for name in self.required if name in self.constant}
        return {**constant, **values}

    def by_name(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return what was given by keyword by the names on the wire."""
        wire = {**self.attributes, **self.keywords}
        return {wire.get(name, name): value for name, value in given.items()}

    def unknown(self, given: Iterable[str]) -> list[str]:
        """Return the names that are not fields."""
        return [name for name in given if name not in self.names]

    def missing(self, given: Mapping[str, object]) -> list[str]:
        """Return the names of the fields that a request needs and has not."""
        return [name for name in self.required if name not in given and name in self.needed]

    def agrees(self, given: Mapping[str, object]) -> bool:
        """Return whether the values of the constant fields are those of this kind."""
        return all(given.get(name, value) == value for name, value in self.constant.items())

    def listed(self) -> str:
        """Return the keywords of this kind, for errors."""
        shown = {name: keyword for keyword, name in self.keywords.items()}
        return ", ".join(sorted(shown.get(name, name) for name in self.required + self.optional))


def json_of_fields(
    method: str,
    kinds: tuple[Fields, ...],
    body: object,
    fields: dict[str, Any],
    extra: Mapping[str, object] | None,
    *,
    required: bool = True,
) -> Any:
    """Return the JSON body that a caller gave as `body` or as keywords.

    Only what was given is sent, and the constant fields that the body needs.

    Args:
        method: The name of the method, for errors.
        kinds: The fields of the body, for each kind that it can have.
        body: The whole body, or UNSET.
        fields: The keywords.
        extra: Fields that are added later. They count as given.
        required: The request needs a body.

    Raises:
        TypeError: Both were given, a keyword is wrong, or one is missing.
    """
    given = {name: value for name, value in fields.items() if value is not UNSET}
    if not isinstance(body, Unset):
        if given:
            raise TypeError(f"pass either body or its fields, not both: {', '.join(given)}")
        return body
    if not given and not required:
        return UNSET
    for kind in () if extra else kinds:
        if kind.fits(given, alone=len(kinds) == 1):
            return kind.with_constants(given)
    kind, values = _kind(method, kinds, given, extra or {})
    return kind.with_constants(values)


def _kind(
    method: str, kinds: tuple[Fields, ...], given: dict[str, Any], extra: Mapping[str, object]
) -> tuple[Fields, dict[str, Any]]:
    """Return the kind of body that was given, and its fields by their names on the wire."""
    found: list[tuple[Fields, dict[str, Any]]] = []
    for kind in kinds:
        values = kind.by_name(given)
        if kind.agrees({**extra, **values}):
            found.append((kind, values))
    if not found:
        raise TypeError(_wrong_word(method, kinds, given))
    marks = _marks(kinds)
    if marks and not any(mark in {**extra, **found[0][1]} for mark in marks):
        words = " or ".join(map(repr, dict.fromkeys(kind.constant[marks[0]] for kind in kinds)))
        raise TypeError(f"{method}() needs {marks[0]}=, which is {words}, or a body=")
    best = min(found, key=lambda pair: len(pair[0].unknown(pair[1])))
    kind, values = min(
        (pair for pair in found if len(pair[0].unknown(pair[1])) == len(best[0].unknown(best[1]))),
        key=lambda pair: len(pair[0].missing({**extra, **pair[1]})),
    )
    of = "".join(f" for {mark}={kind.constant[mark]!r}" for mark in marks)
    if unknown := kind.unknown(values):
        from difflib import get_close_matches

        near = get_close_matches(unknown[0], kind.required + kind.optional, 1)
        raise TypeError(
            f"{method}() has no keyword {', '.join(map(repr, unknown))}{of}"
            + (f"; did you mean {near[0]!r}?" if near else ".")
            + f" There are: {kind.listed()}. extra_body= sends any other field."
        )
    if missing := kind.missing({**extra, **values}):
        raise TypeError(f"{method}() needs {', '.join(f'{name}=' for name in missing)}{of}")
    return kind, values


def _marks(kinds: tuple[Fields, ...]) -> list[str]:
    """Return the constant fields whose values tell the kinds apart."""
    if len(kinds) == 1:
        return []
    return [
        name
        for name in kinds[0].constant
        if all(name in kind.constant for kind in kinds)
        and len({repr(kind.constant[name]) for kind in kinds}) > 1
    ]


def _wrong_word(method: str, kinds: tuple[Fields, ...], given: Mapping[str, Any]) -> str:
    """Say which constant field has a value that no kind of body has."""
    for kind in kinds:
        values = kind.by_name(given)
        for name in kind.constant:
            words = dict.fromkeys(repr(k.constant[name]) for k in kinds if name in k.constant)
            if name in values and repr(values[name]) not in words:
                return (
                    f"{method}(): {name} must be {' or '.join(words)}, not {values[name]!r}; "
                    f"body= takes any other object"
                )
    return f"{method}(): these values do not go together: {', '.join(given)}"


def model_of_fields(
    method: str,
    model: type[M],
    fields: Fields,
    body: object,
    given: dict[str, Any],
    *,
    required: bool = True,
) -> Any:
    """Return the form that a caller gave as `body` or as keywords: a model.

    Raises:
        TypeError: Both were given, a keyword is wrong, or one is missing.
    """
    if not isinstance(body, Unset) or (not given and not required):
        if given:
            raise TypeError(f"pass either body or its fields, not both: {', '.join(given)}")
        return body
    _kind(method, (fields,), given, {})
    attributes = {name: attribute for attribute, name in fields.attributes.items()}
    values = fields.by_name(given).items()
    return model(**{attributes.get(name, name): value for name, value in values})


# -- The options of one call


class _Extras(NamedTuple):
    """What one call adds to its request."""

    headers: Mapping[str, str] | None
    query: Mapping[str, object] | None
    body: Mapping[str, object] | None

    def add_to(self, build: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """Return the arguments of a request with what is added.

        Raises:
            TypeError: The body is no JSON object.
        """
        arguments = build()
        if self.headers:
            headers: dict[str, Any] = dict(arguments.get("headers", {}))
            spelled = {name.lower(): name for name in (*headers, "Idempotency-Key")}
            more = {str(name).lower(): value for name, value in self.headers.items()}
            headers.update((spelled.get(name, name), value) for name, value in more.items())
            arguments["headers"] = headers
        if self.query:
            query = {**arguments.get("params", {}), **self.query}
            arguments["params"] = {k: v for k, v in query.items() if v is not None}
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


# -- Tags


class _Named:
    """Finds methods by the names of their operations, and answers wrong names with those near."""

    __slots__ = ()

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


class Tag(_Named):
    """Base of the operations of a tag."""

    __slots__ = ()


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


# -- Raw responses


class RawTag(_Named):
    """Base of the operations of a tag whose methods return the `Response`."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class _Recording(Client):
    """A client that keeps the first response."""

    def __init__(self, client: Client, responses: list[Response[Any]]) -> None:
        self._client, self._responses = client, responses

    def with_options(self, *, timeout: Any) -> _Recording:
        return _Recording(self._client.with_options(timeout=timeout), self._responses)

    def request(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
    ) -> Response[T]:
        response = self._client.request(operation, build, parse)
        if not self._responses:
            self._responses.append(response)
        return response

    def stream(
        self, operation: Operation, build: Callable[[], dict[str, Any]], parse: Callable[[Any], T]
    ) -> Generator[Event[T], None, None]:
        return self._client.stream(operation, build, parse)


class _AsyncRecording(AsyncClient):
    """The same for asyncio."""

    def __init__(self, client: AsyncClient, responses: list[Response[Any]]) -> None:
        self._client, self._responses = client, responses

    def with_options(self, *, timeout: Any) -> _AsyncRecording:
        return _AsyncRecording(self._client.with_options(timeout=timeout), self._responses)

    async def request(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
    ) -> Response[T]:
        response = await self._client.request(operation, build, parse)
        if not self._responses:
            self._responses.append(response)
        return response

    def stream(
        self, operation: Operation, build: Callable[[], dict[str, Any]], parse: Callable[[Any], T]
    ) -> AsyncGenerator[Event[T], None]:
        return self._client.stream(operation, build, parse)


def raw(method: Callable[P, R]) -> Callable[P, Response[R]]:
    """Return a method of a tag that returns the `Response`; `parsed` is what `method` returns."""

    def call(*args: P.args, **kwargs: P.kwargs) -> Response[R]:
        owner: Any = method.__self__  # type: ignore[attr-defined]
        responses: list[Response[Any]] = []
        recording = type(owner)(_Recording(owner._client, responses))
        parsed = getattr(recording, method.__name__)(*args, **kwargs)
        return responses[0]._replace(parsed=parsed)

    call.__name__, call.__doc__ = method.__name__, method.__doc__
    return call


def async_raw(
    method: Callable[P, Coroutine[Any, Any, R]],
) -> Callable[P, Coroutine[Any, Any, Response[R]]]:
    """Return the same as `raw`, for a coroutine."""

    async def call(*args: P.args, **kwargs: P.kwargs) -> Response[R]:
        owner: Any = method.__self__  # type: ignore[attr-defined]
        responses: list[Response[Any]] = []
        recording = type(owner)(_AsyncRecording(owner._client, responses))
        parsed = await getattr(recording, method.__name__)(*args, **kwargs)
        return responses[0]._replace(parsed=parsed)

    call.__name__, call.__doc__ = method.__name__, method.__doc__
    return call


__all__ = ["Fields", "RawTag", "Tag"]
