"""Random instances of the document's schemas, as Hypothesis strategies.

hypothesis-jsonschema (0.23.1, the last version) cannot do this: it does not resolve recursive
references, which scenes and graphs have, and does not work with the current Hypothesis.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from hypothesis import strategies as st

from support.operations import COMPONENTS

SCHEMAS: dict[str, dict[str, Any]] = COMPONENTS["schemas"]

Strategy = st.SearchStrategy[Any]

_EXTRA_NAMES = [
    "new_field",
    "self",
    "cls",
    "data",
    "to_dict",
    "additional_properties",
    "x-y",
    "",
]
_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)
_WORDS = st.text(max_size=8)
_DATES = st.builds(
    "{:04}-{:02}-{:02}{}{:02}:{:02}:{:02}{}{}".format,
    st.integers(0, 9999),  # RFC 3339 has a year 0, leap seconds and nanoseconds; datetime does not
    st.integers(1, 12),
    st.integers(1, 28),
    st.sampled_from("Tt"),
    st.integers(0, 23),
    st.integers(0, 59),
    st.integers(0, 60),
    st.from_regex(r"(\.[0-9]{1,9})?", fullmatch=True),
    st.sampled_from(["Z", "z", "+00:00", "-00:00", "+05:30", "-11:00", "+23:59"]),
)
_UNREADABLE_DATES = st.sampled_from(["2026-09-07", "2026-09-07T23:59:60Z", "soon", ""]) | _WORDS


class Instances:
    """Strategies for instances of schemas.

    Args:
        unknown: Include what a later version of the API may send: fields that the document does
            not name, unknown enum words and consts, unreadable dates. Without it, all instances
            are valid.
        always: Fields that are never left out, nor empty if they are lists.
    """

    def __init__(self, *, unknown: bool, always: Collection[str] = ()) -> None:
        self.unknown, self.always = unknown, always
        self._named: dict[str, Strategy] = {}

    def named(self, name: str) -> Strategy:
        """Instances of a component."""
        if name not in self._named:
            self._named[name] = st.deferred(lambda: self.made(name))
        return self._named[name]

    def made(self, name: str) -> Strategy:
        made = self.of(SCHEMAS[name])
        self._named[name] = made
        return made

    def of(self, schema: dict[str, Any]) -> Strategy:
        """Instances of a schema."""
        if "$ref" in schema:
            return self.named(schema["$ref"].rpartition("/")[2])
        members = schema.get("oneOf") or schema.get("anyOf")
        if members:
            words = {} if self.unknown else schema.get("discriminator", {})
            return st.one_of([self._member(member, words) for member in members])
        if "const" in schema or "enum" in schema:
            return self._words(schema.get("enum") or [schema["const"]])
        kinds = schema.get("type", "anything")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        return st.one_of([getattr(self, f"_{kind}")(schema) for kind in kinds])

    def _member(self, member: dict[str, Any], discriminator: dict[str, Any]) -> Strategy:
        """Instances of a member of a union. They always have the discriminator."""
        made = self.of(member)
        words = [w for w, ref in discriminator.get("mapping", {}).items() if ref == member["$ref"]]
        if not words:
            return made
        says = {discriminator["propertyName"]: words[0]}
        return made.map(lambda value: {**says, **value})

    def _words(self, words: list[Any]) -> Strategy:
        known = st.sampled_from(words)
        if not self.unknown:
            return known
        return known | (_WORDS if isinstance(words[0], str) else st.integers())

    def _object(self, schema: dict[str, Any]) -> Strategy:
        fields = {
            name: self.of({"minItems": 1, **value} if name in self.always else value)
            for name, value in schema.get("properties", {}).items()
        }
        wanted = {*schema.get("required", ()), *self.always}
        required = {name: fields.pop(name) for name in sorted(wanted & fields.keys())}
        known = st.fixed_dictionaries(required, optional=fields)
        more = schema.get("additionalProperties", True)
        if isinstance(more, dict):
            names, values = _WORDS, self.of(more)
        else:
            taken = {*required, *fields}
            names = st.sampled_from([name for name in _EXTRA_NAMES if name not in taken])
            values = _ANY
            if not self.unknown:
                return known
        extra = st.dictionaries(names, values, max_size=2)
        return st.builds(lambda extra, known: {**extra, **known}, extra, known)

    def _array(self, schema: dict[str, Any]) -> Strategy:
        minimum = schema.get("minItems", 0)
        maximum = min(schema.get("maxItems", 99), max(minimum, 2))
        return st.lists(self.of(schema["items"]), min_size=minimum, max_size=maximum)

    def _string(self, schema: dict[str, Any]) -> Strategy:
        if schema.get("format") == "date-time":
            return _DATES | _UNREADABLE_DATES if self.unknown else _DATES
        if "pattern" in schema:
            return st.from_regex(schema["pattern"], fullmatch=True)
        minimum = schema.get("minLength", 0)
        return st.text(min_size=minimum, max_size=min(schema.get("maxLength", 99), minimum + 5))

    def _integer(self, schema: dict[str, Any]) -> Strategy:
        return st.integers(schema.get("minimum"), schema.get("maximum"))

    def _number(self, schema: dict[str, Any]) -> Strategy:
        minimum, open_ = schema.get("minimum"), "exclusiveMinimum" in schema
        minimum = schema["exclusiveMinimum"] if open_ else minimum
        maximum = schema.get("maximum")
        return st.floats(
            minimum, maximum, allow_nan=False, allow_infinity=False, exclude_min=open_
        ) | st.just(minimum + 1 if minimum is not None and maximum is None else maximum or 1)

    def _boolean(self, schema: dict[str, Any]) -> Strategy:
        return st.booleans()

    def _null(self, schema: dict[str, Any]) -> Strategy:
        return st.none()

    def _anything(self, schema: dict[str, Any]) -> Strategy:
        return _ANY
