"""Types that all generated modules share, and the rules for reading an answer."""

from __future__ import annotations

import json
import logging
from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Coroutine,
    Generator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextvars import ContextVar
from datetime import date, datetime
from functools import cache
from typing import (
    IO,
    Any,
    Generic,
    Literal,
    NamedTuple,
    Protocol,
    Self,
    SupportsIndex,
    TypeVar,
    cast,
)
from urllib.parse import quote

from .errors import UnexpectedShape

log = logging.getLogger("heygen_ext")

S = TypeVar("S")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Unset:
    """The type of UNSET, the value of a field that is left out. A field that is null is None."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"  # copies and pickles of UNSET are UNSET


UNSET: Unset = Unset()

# What httpx takes as `files=`.
FileContent = IO[bytes] | bytes | str
FileTypes = (
    tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
RequestFiles = list[tuple[str, FileTypes]]


class File(NamedTuple):
    """A file to upload: its content, and optionally its name and MIME type.

    The content is a file that is opened in binary mode; in an answer, one in memory. Without a file
    name, the name of the open file is sent, or "upload". Bytes need no `File`: pass them as they
    are, or in a tuple with a name.
    """

    payload: IO[bytes]
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Return the form in which httpx takes a file.

        Raises:
            TypeError: The content is something else.
            ValueError: The name or the MIME type cannot be sent.
        """
        from .forms import file_part

        return file_part("payload", self)


class Hint(NamedTuple):
    """The usual cause of an error, if the server's answer does not mention it.

    Attributes:
        status: The HTTP status of the error.
        param: The error must name this parameter, or one whose name ends with this.
        text: What to tell the user.
        words: The words that point to no other cause, separated by spaces. The error's code must
            have no other word.
        codes: Codes that mean the parameter, so the error need not name it, separated by spaces.
        unnamed: The hint is also for errors that name no parameter, if the body has this field and
            the message has only these words and the value of the field.
    """

    status: int
    param: str
    text: str
    words: str
    codes: str = ""
    unnamed: bool = False


class Operation(NamedTuple):
    """What the client must know about an operation of the document.

    Attributes:
        name: The operationId in snake case.
        method: The HTTP method, in capitals.
        path: The path in the document, with parameters in braces.
        idempotency_key: The operation takes an Idempotency-Key header.
        multipart: The request body is multipart/form-data.
        idempotency_field: The field of the request body that is the idempotency key.
        safe_to_repeat: Repeating the operation is documented to have the effect of one call, and a
            409 only means that it is too early.
        conflict_retries: How often a 409 is retried, if that is more than the client's `max_retries`.
        stream_end: The data of the event that ends a complete event stream.
        stream_error: The type of the event that ends an event stream because of a failure.
        timeout: Seconds for one attempt. None for the client's default.
        hints: Texts to add to errors.
    """

    name: str
    method: str
    path: str
    idempotency_key: bool
    multipart: bool
    idempotency_field: str | None = None
    safe_to_repeat: bool = False
    conflict_retries: int = 0
    stream_end: str | None = None
    stream_error: str | None = None
    timeout: float | None = None
    hints: tuple[Hint, ...] = ()


class Response(NamedTuple, Generic[T]):
    """A successful answer.

    Attributes:
        status_code: The HTTP status. Any number is possible.
        headers: The headers.
        content: The body as received.
        parsed: The body as the documented model.
    """

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    parsed: T

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, for support; None if no header has one."""
        return request_id_of(self.headers)

    def __repr__(self) -> str:
        # Without the content: it may contain a secret, which the model's repr hides.
        return f"<Response {self.status_code} of {len(self.content)} bytes: {self.parsed!r}>"


REQUEST_ID_HEADERS = ("x-request-id", "x-amzn-request-id", "x-amzn-trace-id")
"""The headers that can have the id of a request, HeyGen's own first. The others are of a gateway."""


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Return the id of the request from the headers of its answer, or None."""
    given = {name.lower(): value.strip() for name, value in headers.items()}
    return next((given[name] for name in REQUEST_ID_HEADERS if given.get(name)), None)


class Event(NamedTuple, Generic[T]):
    """One server-sent event.

    Attributes:
        event: The name of the event, "message" if the server gives none.
        data: The data as received.
        parsed: The data of a "message" event as the documented model, else None.
    """

    event: str
    data: str
    parsed: T | None


class Model:
    """Base of all data models."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a model from its JSON object.

        Raises:
            KeyError: A required field is missing.
            UnexpectedShape: A value has another JSON type than documented.
            ValueError: A UUID or a date without time cannot be read.
        """
        raise NotImplementedError

    def to_json(self) -> str:
        """Return `to_dict()` as JSON text."""
        return json.dumps(self.to_dict(), ensure_ascii=False)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Iterate over the items of `to_dict()`, so that `dict(model)` is the JSON object.

        FastAPI makes responses of functions without a return type in this way.
        """
        return iter(self.to_dict().items())

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={_short(value)}" for name, value in self._shown_())
        return f"{type(self).__name__}({shown})"

    @classmethod
    def _of_(cls, came: dict[str, Any]) -> Self:
        """Read a model from JSON that nothing else holds."""
        return cls.from_dict(came)

    def _json_(self) -> Any:
        """Return this model as JSON."""
        return self.to_dict()

    def _shown_(self) -> list[tuple[str, object]]:
        """Return what the repr shows: the fields that are there and are no secrets."""
        shown: list[tuple[str, object]] = []
        for field in cast(Any, self).__attrs_attrs__:
            value = getattr(self, field.name)
            if field.name == "additional_properties":
                shown += value.items() if field.repr else ()
            elif field.repr and value is not UNSET:
                shown.append((field.name, value))
        return shown

    def _names_(self) -> Iterable[str]:
        """Return the names of the attributes."""
        return [field.name for field in cast(Any, self).__attrs_attrs__]

    def _misfit_(self) -> tuple[int, int]:
        """Count the required fields that are missing, and the fields that the model does not name."""
        return 0, len(getattr(self, "additional_properties", ()))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Let a model be a field of a pydantic model, read from its JSON object."""
        from pydantic_core import core_schema

        def read(value: Any) -> Model:
            if isinstance(value, cls):
                return value
            try:
                return cls.from_dict(value)
            except (KeyError, TypeError, ValueError) as problem:
                why = f"{type(problem).__name__}: {problem}"
            raise ValueError(f"cannot be read as {cls.__name__} ({why})")

        def read_known(value: Any) -> Model:
            consts: Mapping[str, object] = getattr(cls, "_CONSTS", {})
            if isinstance(value, dict) and any(value.get(k) != v for k, v in consts.items()):
                raise ValueError(f"is another kind of object than {cls.__name__}")
            return read(value)

        # In a union, pydantic takes the member that is valid strictly, if there is one.
        function = core_schema.no_info_plain_validator_function
        return core_schema.lax_or_strict_schema(
            lax_schema=function(read),
            strict_schema=function(read_known),
            serialization=core_schema.plain_serializer_function_ser_schema(_to_dict),
        )

    @property
    def __pydantic_serializer__(self) -> Any:
        """Let pydantic write a model where the type is not known, in a field of type Any."""
        try:
            return _pydantic_serializer()
        except ImportError:
            raise AttributeError("pydantic is not installed") from None

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"type": "object", "title": cls.__name__}


def _to_dict(model: Model) -> dict[str, Any]:
    return model.to_dict()


@cache
def _pydantic_serializer() -> Any:
    from pydantic_core import SchemaSerializer, core_schema

    write = core_schema.plain_serializer_function_ser_schema(_to_dict)
    return SchemaSerializer(core_schema.any_schema(serialization=write))


class OpenModel(Model):
    """Base of models that keep fields that the document does not name, in `additional_properties`."""

    __slots__ = ()

    additional_properties: dict[str, Any]

    @property
    def additional_keys(self) -> list[str]:
        """The names of the additional fields."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


_LONGEST_TEXT = 100
_LONGEST_LIST = 5


def _short(value: object) -> str:
    """Return the repr of a value, in which long texts and lists are cut."""
    if isinstance(value, str):
        rest = len(value) - _LONGEST_TEXT
        return f"{value[:_LONGEST_TEXT]!r}... ({rest} more)" if rest > 0 else repr(value)
    if isinstance(value, datetime):
        return write_datetime(value)
    if isinstance(value, (list, dict)):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        parts = [
            f"{name!r}: {_short(part)}" if isinstance(value, dict) else _short(part)
            for (name, part), _ in zip(pairs, range(_LONGEST_LIST))
        ]
        if len(value) > _LONGEST_LIST:
            parts.append(f"... ({len(value) - _LONGEST_LIST} more)")
        text = ", ".join(parts)
        return "{" + text + "}" if isinstance(value, dict) else f"[{text}]"
    return repr(value)


def copied(value: Any) -> Any:
    """Return a copy of JSON."""
    if isinstance(value, dict):
        return {name: copied(part) for name, part in value.items()}
    return [copied(part) for part in value] if isinstance(value, list) else value


def json_of(value: Any) -> Any:
    """Return the JSON of the value of a field."""
    if isinstance(value, Model):
        return value._json_()
    if isinstance(value, dict):
        return {name: json_of(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [json_of(part) for part in value]
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, datetime):
        return write_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    from uuid import UUID

    return str(value) if isinstance(value, UUID) else value


class Answer(Protocol[T_co]):
    """An answer that is one page of a list."""

    @property
    def data(self) -> Sequence[T_co]:
        """The items."""
        ...

    @property
    def next_token(self) -> object:
        """The token of the next page."""
        ...


class _PageData(Generic[T]):
    """The content of a page. The subclasses read the next page."""

    def __init__(self, answer: Answer[T], seen: frozenset[str]) -> None:
        self.answer: Any = answer
        """The whole answer, with all its fields."""
        self.data = list(answer.data)
        """The items of this page."""
        token = getattr(answer, "next_token", None)
        new = isinstance(token, str) and token not in seen | {""}
        self.next_token = str(token) if new else None
        """The `token` of the next page, or None if this is the last page.

        A token that was used before counts as None, because it would lead to a loop. Iterating
        over such a list, or over one with more pages and no token, logs a warning at its end.
        """
        more = getattr(answer, "has_more", None)
        self.has_more = self.next_token is not None if more is None else bool(more)
        """Whether there are more pages, according to the server."""
        self._seen = seen if self.next_token is None else seen | {self.next_token}
        self._fault = ""
        repeated = isinstance(token, str) and token != "" and not new
        if repeated and (self.has_more or more is None):
            self._fault = "names the token of an earlier page as the next one"
        elif self.has_more and self.next_token is None:
            self._fault = "says that there are more, and has no token for them"

    def _is_last(self) -> bool:
        """Return whether no page follows. Log an end that is probably a fault of the server."""
        if self._fault:
            name = type(self.answer).__name__
            log.warning("A list may be incomplete: its last page (a %s) %s", name, self._fault)
        return self.next_token is None or not self.has_more

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.data)}, has_more={self.has_more}>"


class Page(_PageData[T]):
    """One page of a list. Iterating over it gives all items of this page and of all later pages.

    Each page is read when it is needed. If a page cannot be read, the iteration raises the error;
    the items before it stay valid. Use `pages` to be able to continue from the last page that was
    read.
    """

    def __init__(
        self, answer: Answer[T], seen: frozenset[str], read: Callable[[Any], Answer[T]]
    ) -> None:
        super().__init__(answer, seen)
        self._read = read

    @staticmethod
    def first(read: Callable[[Any], Answer[S]], token: object) -> Page[S]:
        """Read the page of a token, or the first page."""
        return Page(read(token), frozenset({token} if isinstance(token, str) else ()), read)

    def next_page(self) -> Page[T] | None:
        """Read the next page. Return None if this is the last one."""
        if self._is_last():
            return None
        return Page(self._read(self.next_token), self._seen, self._read)

    def pages(self) -> Iterator[Page[T]]:
        """Iterate over the pages, starting with this one."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data


class AsyncPage(_PageData[T]):
    """The same as `Page`, for asyncio."""

    def __init__(
        self, answer: Answer[T], seen: frozenset[str], read: Callable[[Any], Awaitable[Answer[T]]]
    ) -> None:
        super().__init__(answer, seen)
        self._read = read

    async def next_page(self) -> AsyncPage[T] | None:
        """Read the next page. Return None if this is the last one."""
        if self._is_last():
            return None
        return AsyncPage(await self._read(self.next_token), self._seen, self._read)

    async def pages(self) -> AsyncGenerator[AsyncPage[T], None]:
        """Iterate over the pages, starting with this one."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        page: AsyncPage[T] | None = self
        while page is not None:
            for item in page.data:
                yield item
            page = await page.next_page()


class AsyncPages(Coroutine[Any, Any, AsyncPage[T]]):
    """A list that is not read yet: await it for its first page, or iterate over all its items.

    It is a coroutine too, since `asyncio.create_task` takes nothing else. Each use sends new requests.
    """

    def __init__(self, read: Callable[[Any], Awaitable[Answer[T]]], token: object) -> None:
        self._read = read
        self._token = token
        self._running: Coroutine[Any, Any, AsyncPage[T]] | None = None

    async def _first(self) -> AsyncPage[T]:
        seen = frozenset({self._token} if isinstance(self._token, str) else ())
        return AsyncPage(await self._read(self._token), seen, self._read)

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._first().__await__()

    def send(self, value: Any, /) -> Any:
        """Run until something has to be waited for. For a task, which runs a coroutine with it."""
        return self._step(lambda coroutine: coroutine.send(value))

    def throw(self, typ: Any, val: Any = None, tb: Any = None, /) -> Any:
        """Raise an exception where `send` has stopped."""
        return self._step(lambda coroutine: coroutine.throw(typ if val is None else val))

    def close(self) -> None:
        """End what `send` has begun."""
        if self._running is not None:
            self._running.close()
            self._running = None

    def _step(self, step: Callable[[Coroutine[Any, Any, AsyncPage[T]]], Any]) -> Any:
        if self._running is None:  # made here, as Python warns of one that is never awaited
            self._running = self._first()
        try:
            return step(self._running)
        except BaseException:  # with the result too, in a StopIteration
            self._running = None
            raise

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async for item in await self._first():
            yield item


def path_part(name: str, value: object, *kinds: type) -> str:
    """Return a path parameter, percent-encoded.

    Args:
        name: The name of the argument, for errors.
        value: A string, an integer, a date, a UUID, or one of `kinds`.
        kinds: Float, bool or list, if the document says so.

    Raises:
        TypeError: The value is something else.
        ValueError: It is empty or a dot segment, which would change the path.
    """
    if value and isinstance(value, list) and list in kinds:
        return ",".join(path_part(name, item, *kinds) for item in value)
    text = value if isinstance(value, str) else _path_text(name, value, kinds)
    if text in {"", ".", ".."}:
        raise ValueError(f"{name} must not be {text!r}")
    return quote(text, safe="")


def _path_text(name: str, value: object, kinds: tuple[type, ...]) -> str:
    from uuid import UUID

    if isinstance(value, datetime):
        return write_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool) and bool in kinds:
        return str(value).lower()
    if not isinstance(value, (int, UUID, *kinds)) or isinstance(value, bool):
        raise TypeError(f"{name} must be a string or a whole number, not {type(value).__name__}")
    return str(value)


def joined(separator: str, value: object) -> object:
    """Return a query parameter as one text: its items, or its keys and values, joined."""
    if isinstance(value, dict):
        value = [part for item in value.items() for part in item]
    if not isinstance(value, list):
        return value
    texts = (str(part).lower() if isinstance(part, bool) else str(part) for part in value)
    return separator.join(texts)


def deep_object(name: str, value: object) -> dict[str, object]:
    """Return the query parameters of an object: each key in brackets after its name."""
    if not isinstance(value, dict):
        return {name: value}
    return {f"{name}[{key}]": part for key, part in value.items()}


def read_as(kind: type[T], value: object) -> T:
    """Return the value. Raise UnexpectedShape if it is not of this type."""
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise UnexpectedShape(kind.__name__, value)
    return value


def read_object(value: object) -> dict[str, Any]:
    """Return a copy of a JSON object. Raise UnexpectedShape for anything else."""
    if not isinstance(value, Mapping):
        raise UnexpectedShape("object", value)
    return dict(value)


class ReceivedTime(datetime):
    """A date-time of an answer, with microseconds, and its original text.

    `to_dict` writes the text back: a datetime does not record "Z" or "+00:00", the number of
    decimals, or a missing time. A datetime that is computed from this one has no text.
    """

    text: str | None = None
    """The text in the answer."""

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        made = super().__reduce_ex__(protocol)
        return (*made[:2], {"text": self.text})


def read_datetime(value: object) -> datetime:
    """Return a date-time that keeps its text. A text that cannot be read is returned as it is.

    One odd date must not make a whole answer unreadable. The return type leaves this rare case out,
    so that users of dates need not check for it. A value that is not text raises UnexpectedShape.
    """
    text = read_as(str, value)
    try:
        time = ReceivedTime.fromisoformat(text.upper())  # RFC 3339 allows a small t and z
    except ValueError:  # also for a leap second, which datetime cannot represent
        return cast(datetime, text)
    time.text = text
    return time


def write_datetime(value: datetime) -> str:
    """Return the text of a date-time: its original text, or ISO 8601."""
    text = value.text if isinstance(value, ReceivedTime) else None
    return text or (value if isinstance(value, str) else value.isoformat())


# Results of read_union by object and members, during an outermost call. Members that are tried on
# the same object share the results of nested objects. Otherwise the work would grow as 2 to the
# power of an answer's depth.
_Outcome = tuple[Any, Exception | None]
_outcomes: ContextVar[dict[tuple[int, tuple[type[Model], ...]], _Outcome] | None] = ContextVar(
    "_outcomes", default=None
)


def read_union(data: object, *members: type[Model]) -> Any:
    """Read an object that may be any of several models.

    A member whose const matches is taken. If there is none, the member that misses the fewest fields
    is taken; of those, the one with the fewest unnamed fields at any depth; of equal ones, the first. If the object contradicts the consts of
    all members, its kind is newer than this client, and the dict is returned unchanged.
    """
    fields = read_as(dict, data)
    matching: list[type[Model]] = []
    possible: list[type[Model]] = []
    for member in members:
        consts: Mapping[str, object] = getattr(member, "_CONSTS", {})
        agree = [fields[key] == value for key, value in consts.items() if key in fields]
        if all(agree):
            (matching if agree else possible).append(member)
    if not matching and not possible:
        return fields
    if len(matching) + len(possible) == 1:
        return (matching or possible)[0]._of_(fields)
    outcomes = _outcomes.get()
    if outcomes is None:
        token = _outcomes.set({})
        try:
            return read_union(fields, *members)
        finally:
            _outcomes.reset(token)
    key = (id(fields), members)
    if key not in outcomes:
        for group in (matching, possible):
            results: list[Model] = []
            for member in group:
                try:
                    results.append(member._of_(fields))
                except (KeyError, TypeError, ValueError) as error:
                    outcomes[key] = None, error
            if results:
                outcomes[key] = _best(results), None
                break
    result, failure = outcomes[key]
    if failure is not None:
        raise failure
    return result


def _best(results: list[Model]) -> Model:
    """Return the model that fits its object best. Only if several fit alike, look inside them."""
    own = [result._misfit_() for result in results]
    best = [result for result, misfit in zip(results, own, strict=True) if misfit == min(own)]
    try:
        return best[0] if len(best) == 1 else min(best, key=_misfit)
    except RecursionError:  # the answer is nested too deeply to look inside
        return best[0]


def _misfit(value: object) -> tuple[int, int]:
    """Count at any depth what a model misses or cannot read, and the fields that it does not name."""
    odd = unnamed = 0
    rest = [value]
    while rest:
        item = rest.pop()
        if isinstance(item, list):
            rest.extend(item)
        elif isinstance(item, dict):
            unnamed += len(item)
            rest.extend(item.values())
        elif isinstance(item, Model):
            for name in item._names_():
                try:
                    rest.append(getattr(item, name))
                except AttributeError:
                    odd += 1
    return odd, unnamed


__all__ = [
    "UNSET",
    "AsyncPage",
    "AsyncPages",
    "Event",
    "File",
    "FileTypes",
    "Hint",
    "Model",
    "OpenModel",
    "Operation",
    "Page",
    "ReceivedTime",
    "RequestFiles",
    "Response",
    "Unset",
]
