"""Models give back the JSON that they read: random instances of every schema."""

from __future__ import annotations

import copy
from importlib import import_module
from typing import Any

import attrs
import heygen_api.models
import jsonschema
import pytest
from heygen_api.answers import AnswerModel
from heygen_api.types import UNSET, Model, read_union
from hypothesis import HealthCheck, given, seed, settings
from support.instances import SCHEMAS, Instances
from support.operations import CLASSES, COMPONENTS

# heygen_ext.errors reads the bodies of errors. A JsonValue has the type Any.
NO_MODEL = {"StandardAPIError", "StandardAPIErrorDetail", "LegacyAPIError", "V1APIError"}
NO_MODEL = (NO_MODEL | {"JsonValue"}) & SCHEMAS.keys()
READABLE = [name for name in SCHEMAS if name not in NO_MODEL]
# Schemas that contain themselves, and the fields that lead back to them.
RECURSIVE = {
    "Scene": ["elements", "children"],
    "TemplateCompositionScene": ["elements", "children"],
    "GraphObjectBinding": ["fields", "items"],
}

VALID, UNKNOWN = Instances(unknown=False), Instances(unknown=True)


def examples(count: int) -> settings:
    """Settings for this many examples, the same ones in each run."""
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
    return settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=checks,
    )


def model(name: str) -> type[Model]:
    made: type[Model] = getattr(heygen_api.models, CLASSES[name.lower()])
    return made


def members_of(name: str) -> list[Any]:
    """The members of a schema that is a union and gives no class."""
    members: list[Any] = SCHEMAS[name].get("oneOf") or SCHEMAS[name].get("anyOf") or []
    return members


def read_and_written(name: str, value: Any) -> Any:
    """Read an instance of a schema as generated code does, and return its JSON."""
    if members := members_of(name):
        read = read_union(value, *(model(one["$ref"].rpartition("/")[2]) for one in members))
    elif "enum" in SCHEMAS[name]:
        where = heygen_api.models._MODULES[CLASSES[name.lower()]]
        check = f"check_{where[1:]}"
        return getattr(import_module(where, "heygen_api.models"), check)(value)
    else:
        read = model(name).from_dict(value)
    return read.to_dict() if isinstance(read, Model) else read


def check_round_trip(name: str, value: Any) -> None:
    before = copy.deepcopy(value)
    after = read_and_written(name, value)
    assert value == before, "reading must not change its input"
    assert after == before


def test_every_schema_except_those_of_errors_has_a_model() -> None:
    named = {one.lower() for one in CLASSES}
    unions = {name for name in SCHEMAS if members_of(name)}
    assert {name for name in SCHEMAS if name.lower() not in named} == NO_MODEL | unions


@pytest.mark.parametrize("name", READABLE)
def test_valid_instances_round_trip(name: str) -> None:
    schema = {"$ref": f"#/components/schemas/{name}", "components": COMPONENTS}
    validator = jsonschema.Draft202012Validator(schema)
    checked = 0

    @examples(6)
    @given(VALID.named(name))
    def check(value: Any) -> None:
        nonlocal checked
        if checked < 3:  # the strategy makes valid instances
            validator.validate(value)
            checked += 1
        check_round_trip(name, value)

    check()


@pytest.mark.parametrize("name", READABLE)
def test_instances_with_unknown_fields_and_words_round_trip(name: str) -> None:
    @examples(8)
    @given(UNKNOWN.named(name))
    def check(value: Any) -> None:
        check_round_trip(name, value)

    check()


def depth(value: Any, fields: list[str]) -> int:
    """Return how many levels deep these fields are nested."""
    if isinstance(value, list):
        return max((depth(one, fields) for one in value), default=0)
    if not isinstance(value, dict):
        return 0
    here = any(value.get(field) for field in fields)
    return here + max((depth(one, fields) for one in value.values()), default=0)


@pytest.mark.parametrize("name", RECURSIVE)
@pytest.mark.parametrize("unknown", [False, True], ids=["valid", "unknown"])
def test_recursive_instances_round_trip(unknown: bool, name: str) -> None:
    deepest, rounds = 0, 0
    while deepest < 3 and rounds < 5:  # what is drawn depends on which modules are imported
        rounds += 1

        @seed(rounds)
        @examples(200)
        @given(Instances(unknown=unknown, always=RECURSIVE[name]).named(name))
        def check(value: Any) -> None:
            nonlocal deepest
            check_round_trip(name, value)
            deepest = max(deepest, depth(value, RECURSIVE[name]))

        check()
    assert deepest >= 3


@pytest.mark.parametrize("name", [name for name in READABLE if SCHEMAS[name].get("required")])
def test_missing_required_field_costs_only_its_attribute(name: str) -> None:
    kind = model(name)

    @examples(3)
    @given(VALID.named(name))
    def check(value: Any) -> None:
        for field in SCHEMAS[name]["required"]:
            rest = {key: one for key, one in value.items() if key != field}
            if not issubclass(kind, AnswerModel):
                fields = attrs.fields_dict(kind)  # type: ignore[arg-type]
                if field in fields and fields[field].default is UNSET:  # the overlay says so
                    assert kind.from_dict(rest).to_dict() == rest
                    continue
                with pytest.raises(KeyError, match=field):
                    kind.from_dict(rest)
                continue
            made = kind.from_dict(rest)
            lacks = {one.name for one in kind._fields_.values() if not hasattr(made, one.name)}
            nullable = kind._fields_[attribute(kind, field)].default is None
            assert lacks == (set() if nullable else {attribute(kind, field)})
            assert made.to_dict() == rest

    check()


def attribute(kind: type[AnswerModel], wire: str) -> str:
    return next(one.name for one in kind._fields_.values() if one.wire == wire)


ANSWERS = [
    name
    for name in READABLE
    if SCHEMAS[name].get("properties") and issubclass(model(name), AnswerModel)
]


@pytest.mark.parametrize("name", ANSWERS)
def test_null_or_odd_value_costs_only_its_attribute(name: str) -> None:
    kind: Any = model(name)

    @examples(2)
    @given(VALID.named(name))
    def check(value: Any) -> None:
        for field in SCHEMAS[name]["properties"]:
            for odd in (None, {"a": []}, [[1]], 5, "text", True):
                came = {**value, field: odd}
                made = kind.from_dict(came)
                others = {one for one in kind._fields_ if one != attribute(kind, field)}
                assert {one for one in others if hasattr(made, one)} == others
                repr(made)
                assert made.to_dict() == came

    check()
