"""Bodies of requests from keywords. A wrong keyword is answered by the right ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, cast

from .types import UNSET, Model, OpenModel, Unset

M = TypeVar("M", bound=Model)

_ABSENT = object()


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
        raise TypeError(_wrong_word(method, kinds, {**extra, **given}))
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

    In a dict, fields that the model does not name are kept.

    Raises:
        TypeError: Both were given, the body is neither a model nor a dict, a keyword is wrong, or
            one is missing.
    """
    others: dict[str, Any] = {}
    if not isinstance(body, Unset) or (not given and not required):
        if given:
            raise TypeError(f"pass either body or its fields, not both: {', '.join(given)}")
        if isinstance(body, (Model, Unset)):
            return body
        if not isinstance(body, Mapping):
            raise TypeError(f"body must be a model or a dict, not {type(body).__name__}")
        whole = cast(Mapping[str, Any], body)
        given = {name: value for name, value in whole.items() if value is not UNSET}
        if issubclass(model, OpenModel):
            others = {name: given.pop(name) for name in fields.unknown(given)}
    _kind(method, (fields,), given, {})
    attributes = {name: attribute for attribute, name in fields.attributes.items()}
    values = fields.by_name(given).items()
    form = model(**{attributes.get(name, name): value for name, value in values})
    if isinstance(form, OpenModel):
        form.additional_properties.update(others)
    return form
