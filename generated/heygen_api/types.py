"""Types that all generated modules share, and the rules for reading an answer."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
    Mapping,
    Sequence,
)
from contextvars import ContextVar
from datetime import datetime
from typing import (
    IO,
    Any,
    BinaryIO,
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

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
M = TypeVar("M", bound="Model")


class Unset:
    """The type of UNSET: a field that is left out, as opposed to one that is null."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"  # one object for ever, through copy and pickle too


UNSET: Unset = Unset()

# What httpx takes as `files=`.
FileContent = IO[bytes] | bytes | str
FileTypes = (
    tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
RequestFiles = list[tuple[str, FileTypes]]


class File(NamedTuple):
    """A file to upload: its content, and optionally its name and MIME type."""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Return the form in which httpx takes a file."""
        return self.file_name, self.payload, self.mime_type


class Hint(NamedTuple):
    """What most often causes an error that the server's answer does not explain.

    Attributes:
        status: The HTTP status of such errors.
        param: The parameter that the error must name; a longer name that ends like this counts too.
        text: What to tell the user.
        unnamed: An error that names no parameter counts too, if the body has this field.
    """

    status: int
    param: str
    text: str
    unnamed: bool = False


class Operation(NamedTuple):
    """What the client has to know of an operation of the document.

    Attributes:
        name: The operationId in snake case.
        method: The HTTP method, in capitals.
        path: The path as the document has it, with its parameters in braces.
        idempotency_key: The operation takes an Idempotency-Key header.
        multipart: The request body is multipart/form-data.
        idempotency_field: The field of the request body that is the operation's idempotency key.
        safe_to_repeat: It is documented that repeating the operation has the effect of one call,
            and that a 409 only means that it is too early.
        stream_end: The data of the event that ends its event stream; without it the stream was cut.
        timeout: Seconds that one attempt may take, if the client's usual time does not suit.
        hints: What to add to its errors.
    """

    name: str
    method: str
    path: str
    idempotency_key: bool
    multipart: bool
    idempotency_field: str | None = None
    safe_to_repeat: bool = False
    stream_end: str | None = None
    timeout: float | None = None
    hints: tuple[Hint, ...] = ()


class Response(NamedTuple, Generic[T]):
    """A successful answer.

    Attributes:
        status_code: The HTTP status, whatever number it is.
        headers: The headers of the answer.
        content: The body as it came.
        parsed: The body as the model that the document gives for it.
    """

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    parsed: T

    def __repr__(self) -> str:
        # Not the content: it may have a secret that no model's repr shows.
        return f"<Response {self.status_code} of {len(self.content)} bytes: {self.parsed!r}>"


class Event(NamedTuple, Generic[T]):
    """One server-sent event.

    Attributes:
        event: Its name, "message" when the server gives none.
        data: Its data as received.
        parsed: The data as the model that the document gives for it; only for "message" events.
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
            UnexpectedShape: Something is of another JSON type.
            ValueError: An id, or a date that has no time, cannot be read.
        """
        raise NotImplementedError


class OpenModel(Model):
    """Base of the models that keep the fields the document does not name, in `additional_properties`."""

    __slots__ = ()

    additional_properties: dict[str, Any]

    @property
    def additional_keys(self) -> list[str]:
        """The names of the fields that the document does not name."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


class Answer(Protocol[T_co]):
    """An answer that is one page of a list."""

    @property
    def data(self) -> Sequence[T_co]:
        """The items."""
        ...

    @property
    def next_token(self) -> object:
        """Asks for the next page."""
        ...


class _PageData(Generic[T]):
    """What a page holds; how the next one is read is the business of the subclasses."""

    def __init__(self, answer: Answer[T], seen: frozenset[str]) -> None:
        self.answer: Any = answer
        """The whole answer, for what it has beside these fields."""
        self.data = list(answer.data)
        """The items of this page."""
        token = answer.next_token
        new = isinstance(token, str) and token not in seen | {""}
        self.next_token = str(token) if new else None
        """Asks for the next page, as `token`; None if there is none.

        A token that was used before is none: it would lead around in a circle.
        """
        more = getattr(answer, "has_more", UNSET)
        self.has_more = self.next_token is not None if isinstance(more, Unset) else bool(more)
        """Whether the server says that there are more pages."""
        self._seen = seen if self.next_token is None else seen | {self.next_token}

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.data)}, has_more={self.has_more}>"


class Page(_PageData[T]):
    """One page of a list. Iterating over it goes through all items of all pages from here on.

    Pages are read as they are needed. If one cannot be read, the iteration raises what is wrong,
    and what it gave before stays valid; `pages` gives the pages themselves, so that one can go on
    from the last one that was read.
    """

    def __init__(
        self, answer: Answer[T], seen: frozenset[str], read: Callable[[Any], Answer[T]]
    ) -> None:
        super().__init__(answer, seen)
        self._read = read

    @classmethod
    def first(cls, read: Callable[[Any], Answer[T]], token: object) -> Page[T]:
        """Read the page that a token asks for, or the first one."""
        return cls(read(token), frozenset({token} if isinstance(token, str) else ()), read)

    def next_page(self) -> Page[T] | None:
        """Read the next page; None if this is the last one."""
        if self.next_token is None or not self.has_more:
            return None
        return Page(self._read(self.next_token), self._seen, self._read)

    def pages(self) -> Iterator[Page[T]]:
        """Iterate over the pages, from this one on."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data


class AsyncPage(_PageData[T]):
    """The asynchronous twin of `Page`."""

    def __init__(
        self, answer: Answer[T], seen: frozenset[str], read: Callable[[Any], Awaitable[Answer[T]]]
    ) -> None:
        super().__init__(answer, seen)
        self._read = read

    async def next_page(self) -> AsyncPage[T] | None:
        """Read the next page; None if this is the last one."""
        if self.next_token is None or not self.has_more:
            return None
        return AsyncPage(await self._read(self.next_token), self._seen, self._read)

    async def pages(self) -> AsyncGenerator[AsyncPage[T], None]:
        """Iterate over the pages, from this one on."""
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


class AsyncPages(Generic[T]):
    """A list that was asked for: await it for its first page, or iterate over all its items."""

    def __init__(self, read: Callable[[Any], Awaitable[Answer[T]]], token: object) -> None:
        self._read = read
        self._token = token

    async def _first(self) -> AsyncPage[T]:
        seen = frozenset({self._token} if isinstance(self._token, str) else ())
        return AsyncPage(await self._read(self._token), seen, self._read)

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async for item in await self._first():
            yield item


def body_of(
    model: type[M],
    body: M | dict[str, Any] | Unset,
    fields: dict[str, Any],
    *,
    required: bool = True,
) -> Any:
    """Return the body that a caller gave, as a model or as its fields."""
    if not isinstance(body, Unset):
        if fields:
            raise TypeError(f"give either body or fields of it, not both: {', '.join(fields)}")
        return body
    return model(**fields) if fields or required else UNSET


def json_body(body: object) -> Any:
    """Return the JSON of a body, which is a model or a dict; anything else raises TypeError."""
    if isinstance(body, Model):
        return body.to_dict()
    if isinstance(body, dict):
        return body
    raise TypeError(f"body must be a model or a dict, not {type(body).__name__}")


def path_part(name: str, value: object) -> str:
    """Quote a path parameter, a string or whole number; others raise TypeError.

    One that would change which path it is part of raises ValueError.
    """
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise TypeError(f"{name} must be a string, not {type(value).__name__}")
    text = str(value)
    if text in {"", ".", ".."}:
        raise ValueError(f"{name} must not be {text!r}")
    return quote(text, safe="")


def read_as(kind: type[T], value: object) -> T:
    """Return the value if it is of that type, else raise UnexpectedShape."""
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise UnexpectedShape(kind.__name__, value)
    return value


def read_object(value: object) -> dict[str, Any]:
    """Return a copy of a JSON object; anything else raises UnexpectedShape."""
    if not isinstance(value, Mapping):
        raise UnexpectedShape("object", value)
    return dict(value)


class ReceivedTime(datetime):
    """A point in time that an answer gave, to the microsecond, and the text in which it was given.

    The text is what is sent back: a datetime alone does not know whether it came with "Z" or
    "+00:00", with how many decimals, or as a bare date. What is computed from it has no text.
    """

    text: str | None = None
    """As the answer had it."""

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        made = super().__reduce_ex__(protocol)
        return (*made[:2], {"text": self.text})


def read_datetime(value: object) -> datetime:
    """Return a date-time with its text in mind; a text that cannot be read is returned as it is.

    So it survives like the unknown word of an open enum, for one odd date must not lose an answer
    that was paid for. The type does not say so, as no other type does: who uses a date would have
    to ask each time for what hardly ever comes. A value that is no text raises UnexpectedShape.
    """
    text = read_as(str, value)
    try:
        time = ReceivedTime.fromisoformat(text.upper())  # RFC 3339 allows a small t and z
    except ValueError:  # a leap second too, which datetime cannot hold
        return cast(datetime, text)
    time.text = text
    return time


def write_datetime(value: datetime) -> str:
    """Return the text of a date-time: the one it came with, else that of ISO 8601."""
    text = value.text if isinstance(value, ReceivedTime) else None
    return text or (value if isinstance(value, str) else value.isoformat())


# Results of read_union by object and members, while an outermost call runs: members that are tried
# on the same object share what lies below it, so that the work grows with the size of an answer and
# not with 2 to the power of its depth.
_Outcome = tuple[Any, Exception | None]
_outcomes: ContextVar[dict[tuple[int, tuple[type[Model], ...]], _Outcome] | None] = ContextVar(
    "_outcomes", default=None
)


def read_union(data: object, *members: type[Model]) -> Any:
    """Read an object that may be any of several models.

    A const that matches decides. Where none does, the member is taken that leaves the fewest
    fields, at any depth, unnamed, and the first of several equally good ones. An object that
    contradicts the consts of all members (a kind that is newer than this client) is returned
    unchanged, as the dict it is.
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
        return (matching or possible)[0].from_dict(fields)
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
                    results.append(member.from_dict(fields))
                except (KeyError, TypeError, ValueError) as error:
                    outcomes[key] = None, error
            if results:
                best = results[0] if len(results) == 1 else min(results, key=_count_unnamed)
                outcomes[key] = best, None
                break
    result, failure = outcomes[key]
    if failure is not None:
        raise failure
    return result


def _count_unnamed(value: object) -> int:
    """Count the fields, at any depth, that no model names."""
    count = 0
    rest = [value]
    while rest:
        item = rest.pop()
        if isinstance(item, list):
            rest.extend(item)
        elif isinstance(item, dict):
            count += len(item)
            rest.extend(item.values())
        elif isinstance(item, Model):
            rest.extend(getattr(item, field.name) for field in cast(Any, item).__attrs_attrs__)
    return count


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
