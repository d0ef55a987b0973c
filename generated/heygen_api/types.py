"""Types that all generated modules share, and the rules for reading an answer."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import IO, Any, BinaryIO, Generic, Literal, NamedTuple, Self, TypeVar, cast
from urllib.parse import quote

from .errors import UnexpectedShape

T = TypeVar("T")


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


class Operation(NamedTuple):
    """What the client has to know of an operation of the document.

    Attributes:
        name: The operationId in snake case.
        method: The HTTP method, in capitals.
        path: The path as the document has it, with its parameters in braces.
        idempotency_key: The operation takes an Idempotency-Key header.
        multipart: The request body is multipart/form-data.
    """

    name: str
    method: str
    path: str
    idempotency_key: bool
    multipart: bool


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
            ValueError: A date or an id cannot be read.
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


def path_part(name: str, value: object) -> str:
    """Quote a path parameter; one that would change which path it is part of raises ValueError."""
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
    "Event",
    "File",
    "FileTypes",
    "Model",
    "OpenModel",
    "Operation",
    "RequestFiles",
    "Response",
    "Unset",
]
