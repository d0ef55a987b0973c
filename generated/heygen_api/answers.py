"""Models that answers use: they keep the JSON object that came, and read a field when asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast, dataclass_transform

from . import errors
from .errors import UnexpectedShape
from .types import UNSET, Model, OpenModel, copied, json_of, read_as, read_datetime, read_union

if TYPE_CHECKING:
    from uuid import UUID

Read = Callable[[Any], Any]
A = TypeVar("A", bound="AnswerModel")
_NO_DEFAULT: Any = object()
_KEPT = (str, int, float, list, dict, Model)
"""Types of what a field gives once it is read. Other values are read each time."""


def anything(value: Any) -> Any:
    """Return the value."""
    return value


def text(value: Any) -> str:
    """Return a string."""
    return value if isinstance(value, str) else read_as(str, value)


def boolean(value: Any) -> bool:
    """Return a boolean."""
    return read_as(bool, value)


def integer(value: Any) -> int:
    """Return a whole number, also one that is written with a fraction of zero."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return read_as(int, value)


def number(value: Any) -> float:
    """Return a number."""
    return value if isinstance(value, float) else read_as(int, value)


_PLAIN: dict[Read, type] = {text: str, boolean: bool, integer: int, number: float}
"""What gives back a value of this type as it is."""


class _Odd(dict[str, Any]):
    """An item of a list that is not the object it should be."""

    def __init__(self, value: object) -> None:
        super().__init__()
        self.value = value


class Field:
    """A field of a model. What it makes is kept in the model's `__dict__`, which Python asks first."""

    def __init__(
        self,
        wire: str,
        read: Read,
        default: Any,
        secret: bool,
        optional: bool = False,
        nullable: bool = False,
    ) -> None:
        self.wire, self.read, self.default, self.secret = wire, read, default, secret
        self.optional, self.nullable = optional, nullable
        self.required = default is not None and not optional
        self.plain = _PLAIN.get(read)
        self.name = wire

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, model: AnswerModel | None, owner: type | None = None) -> Any:
        if model is None:
            return self
        value = model._came_.get(self.wire)
        if type(value) is self.plain:  # most fields: there is nothing to read, nor to keep
            return value
        if value is None:
            came = self.wire in model._came_
            if self.default is None or (came and self.nullable):
                return None
            if self.optional:
                return UNSET
            raise self._missing(model, "null" if came else None)
        try:
            return self.read_into(model, value)
        except (KeyError, TypeError, ValueError, AttributeError):
            pass
        raise self._missing(model, type(value).__name__)

    def read_into(self, model: AnswerModel, value: Any) -> Any:
        """Read a value that came, and keep it, unless `to_dict` could not give it back as it came."""
        made = self.read(value)
        if isinstance(made, _KEPT) and not (isinstance(value, dict) and isinstance(made, list)):
            setattr(model, self.name, made)
        return made

    def _missing(self, model: AnswerModel, came: str | None) -> AttributeError:
        name = type(model).__name__
        what = f"has no {self.wire!r}" if came is None else f"has another type of {self.wire!r}: {came}"
        return errors.missing_field(
            f"{name}.{self.name}: HeyGen's answer {what}; to_dict() returns what came",
            model=name,
            field=self.name,
        )


class OtherFields(Field):
    """The fields that the document does not name."""

    def __get__(self, model: AnswerModel | None, owner: type | None = None) -> Any:
        if model is None:
            return self
        named = model._wires_
        made = {name: value for name, value in model._came_.items() if name not in named}
        if self.read is not anything:
            made = {name: _read_or_keep(self.read, value) for name, value in made.items()}
        model.__dict__[self.name] = made
        return made


def field(
    wire: str,
    read: Read,
    *,
    default: Any = _NO_DEFAULT,
    secret: bool = False,
    optional: bool = False,
    nullable: bool = False,
) -> Any:
    """Declare a field.

    Args:
        wire: Its name in JSON.
        read: Returns its value. It raises UnexpectedShape or ValueError if it cannot.
        default: None if the field may be absent or null. Otherwise what constructors take if it is
            not given: the value of a const, or UNSET.
        secret: No repr shows it.
        optional: If it is absent, it is UNSET. For models that requests use too.
        nullable: If it is null, it is None. For models that requests use too.
    """
    return Field(wire, read, default, secret, optional, nullable)


def other_fields(read: Read, *, init: bool, secret: bool = False) -> Any:
    """Declare `additional_properties`, whose values are of one type."""
    return OtherFields("", read, None, secret)


@dataclass_transform(kw_only_default=True, field_specifiers=(field, other_fields))
class AnswerModel(Model):
    """Base of models that answers use.

    A field that is absent or null is None if the document allows either; in a model that requests
    use too, it is UNSET if it is absent. Otherwise, and if its value has another type than
    documented, only the attribute is affected: it raises MissingFieldError. `to_dict` returns what
    came.
    """

    __slots__ = ("__dict__", "__weakref__", "_came_")

    _CONSTS: ClassVar[dict[str, object]] = {}
    _fields_: ClassVar[dict[str, Field]] = {}
    _wires_: ClassVar[frozenset[str]] = frozenset()
    _came_: Mapping[str, Any]

    def __init_subclass__(cls) -> None:
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Field)}
        fields = {**cls._fields_, **own}
        # `additional_properties`, which a base declares, stands last.
        cls._fields_ = dict(sorted(fields.items(), key=lambda pair: isinstance(pair[1], OtherFields)))
        wires = (one.wire for one in cls._fields_.values() if not isinstance(one, OtherFields))
        cls._wires_ = frozenset(wires)

    def __init__(self, **fields: Any) -> None:
        name = type(self).__name__
        self._came_ = {}
        if unknown := fields.keys() - self._fields_.keys() | fields.keys() & {"additional_properties"}:
            raise TypeError(f"{name} has no field {', '.join(sorted(unknown))}")
        for one in self._fields_.values():
            if one.default is _NO_DEFAULT and one.name not in fields:
                raise TypeError(f"{name} needs a value of {one.name}")
            if one.default is not None and one.default is not _NO_DEFAULT:
                fields.setdefault(one.name, one.default)
        self.__dict__.update(fields)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a model from its JSON object. Raise UnexpectedShape for anything else.

        What is missing in it, or cannot be read, affects only its own attribute.
        """
        if not isinstance(src_dict, Mapping):
            raise UnexpectedShape("object", src_dict)
        return cls._of_(copied(dict(src_dict)))

    @classmethod
    def _of_(cls, came: dict[str, Any]) -> Self:
        if not isinstance(came, dict):
            raise UnexpectedShape("object", came)
        self = cls.__new__(cls)
        self._came_ = came
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that came, with the fields that were set since."""
        made: dict[str, Any] = copied(dict(self._came_))
        for name, value in self.__dict__.items():
            one = self._fields_.get(name)
            if isinstance(one, OtherFields):
                for key in [key for key in made if key not in self._wires_ and key not in value]:
                    del made[key]
                made.update((key, json_of(part)) for key, part in value.items())
            elif one is not None and value is UNSET:
                made.pop(one.wire, None)
            elif one is not None:
                made[one.wire] = json_of(value)
        return made

    def _json_(self) -> Any:
        return self._came_.value if isinstance(self._came_, _Odd) else self.to_dict()

    def _shown_(self) -> list[tuple[str, object]]:
        shown: list[tuple[str, object]] = []
        for name, one in self._fields_.items():
            if one.secret:
                continue
            if isinstance(one, OtherFields):
                shown += getattr(self, name).items()
            elif name in self.__dict__ or one.wire in self._came_:
                # What cannot be read may hide a secret: only a plain value is shown.
                came = self._came_.get(one.wire)
                odd = f"<{type(came).__name__}>" if isinstance(came, (dict, list)) else came
                shown.append((name, getattr(self, name, odd)))
        return shown

    def _names_(self) -> Iterable[str]:
        return self._fields_

    def _misfit_(self) -> tuple[int, int]:
        needed = (one.wire for one in self._fields_.values() if one.required)
        missing = sum(self._came_.get(wire) is None for wire in needed)
        return missing, len(self._came_.keys() - self._wires_)

    def __getstate__(self) -> tuple[Mapping[str, Any], dict[str, Any]]:
        return self._came_, self.__dict__

    def __setstate__(self, state: tuple[Mapping[str, Any], dict[str, Any]]) -> None:
        self._came_ = state[0]
        self.__dict__.update(state[1])

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._fields_})

    def __eq__(self, other: object) -> bool:
        # A completed job is equal to the same job as it was read.
        if not isinstance(other, type(self)) and not isinstance(self, type(other)):
            return NotImplemented
        return bool(self._json_() == cast(AnswerModel, other)._json_())

    __hash__ = None  # type: ignore[assignment]

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        # Nothing is required, as HeyGen leaves out fields. Objects inside have only their title.
        fields = [one for one in cls._fields_.values() if not isinstance(one, OtherFields)]
        properties = {one.wire: _json_schema(one) for one in fields}
        return {"type": "object", "title": cls.__name__, "properties": properties}


class OpenAnswerModel(AnswerModel, OpenModel):
    """Base of those that keep fields that the document does not name, in `additional_properties`."""

    if not TYPE_CHECKING:
        additional_properties = OtherFields("", anything, None, False)


def read_answer(model: type[A], value: Any) -> A:
    """Read a whole answer, or an event.

    Raise KeyError or UnexpectedShape if it has no `data`, or lacks a list of which it consists.
    """
    made = model._of_(value)
    for one in model._fields_.values():
        if one.required and (one.wire == "data" or isinstance(one.read, _Items)):
            one.read_into(made, value[one.wire])
    return made


# -- What reads the value of a field


def read_date(value: Any) -> date:
    """Return a date."""
    return date.fromisoformat(value)


def read_uuid(value: Any) -> UUID:
    """Return a UUID."""
    from uuid import UUID

    return UUID(value)


def read_time(value: Any) -> datetime:
    """Return a date-time that keeps its text."""
    return read_datetime(value)


def _read_or_keep(read: Read, value: Any) -> Any:
    """Return a value in a list or a mapping. One that cannot be read stays as it came."""
    try:
        return read(value)
    except (KeyError, TypeError, ValueError, AttributeError):
        return value


class _Models:
    """The models of a union, or one model, imported when they are first needed."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        self._found: tuple[type[Model], ...] = ()

    def __call__(self, value: Any) -> Any:
        found = self._found or self.found()
        return found[0]._of_(value) if len(found) == 1 else read_union(value, *found)

    def found(self) -> tuple[type[Model], ...]:
        """Return the classes."""
        if not self._found:
            models = import_module(".models", __package__)
            self._found = tuple(getattr(models, name) for name in self.names)
        return self._found

    def answer_model(self) -> type[AnswerModel] | None:
        """Return the class if there is one only, and only answers use it."""
        found = self.found()
        return found[0] if len(found) == 1 and issubclass(found[0], AnswerModel) else None


def model(name: str) -> Read:
    """Return what reads a model."""
    return _Models((name,))


class _Items:
    def __init__(self, read: Read) -> None:
        self.read = read

    def __call__(self, value: Any) -> list[Any]:
        read = self.read
        made: list[Any] = []
        # HeyGen was seen to send a list as an object: {"0": ..., "1": ...}.
        if isinstance(value, dict) and value and [*value] == [str(n) for n in range(len(value))]:
            value = [*value.values()]
        values = read_as(list, value)
        kind = read.answer_model() if isinstance(read, _Models) else None
        if kind is not None:  # without a call for each item, as lists are long
            new = kind.__new__
            for one in values:
                item = new(kind)
                item._came_ = one if isinstance(one, dict) else _Odd(one)
                made.append(item)
            return made
        for one in values:
            try:
                made.append(read(one))
            except (KeyError, TypeError, ValueError, AttributeError):
                made.append(one)
        return made


def items(read: Read) -> Read:
    """Return what reads a list. One item that cannot be read does not affect the others.

    In a list of models an item that is no object becomes a model without fields. Any other item
    that cannot be read stays as it came.
    """
    return _Items(read)


def _json_schema(one: Field) -> dict[str, Any]:
    """Return the JSON schema of a field, for pydantic and FastAPI."""
    schema = _schema_of(one.read)
    if schema and (one.default is None or one.nullable):
        schema = {"anyOf": [schema, {"type": "null"}]}
    return schema


def _schema_of(read: Read) -> dict[str, Any]:
    """Return the JSON schema of what a function reads; {} for values of several types."""
    if isinstance(read, _Items):
        return {"type": "array", "items": _schema_of(read.read)}
    if isinstance(read, _Models):
        schemas = [{"type": "object", "title": name} for name in read.names]
        return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}
    return dict(_SCHEMAS.get(read, ()))


_SCHEMAS: dict[Read, dict[str, Any]] = {
    text: {"type": "string"},
    boolean: {"type": "boolean"},
    integer: {"type": "integer"},
    number: {"type": "number"},
    read_date: {"type": "string", "format": "date"},
    read_uuid: {"type": "string", "format": "uuid"},
    read_time: {"type": "string", "format": "date-time"},
}


def union(models: tuple[str, ...], *others: Read) -> Read:
    """Return what reads a value of several types: an object as a model, else what fits first."""
    objects = _Models(models) if models else None

    def read(value: Any) -> Any:
        if objects is not None and isinstance(value, dict):
            return objects(value)
        for other in others:
            try:
                return other(value)
            except (KeyError, TypeError, ValueError, AttributeError):
                pass
        raise UnexpectedShape("a value of a documented type", value)

    return objects if objects is not None and not others else read
