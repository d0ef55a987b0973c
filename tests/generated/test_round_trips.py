"""What comes in through models goes out as it came: random instances of every schema."""

from __future__ import annotations

import copy
from importlib import import_module
from typing import Any

import heygen_api.models
import jsonschema
import pytest
from heygen_api.types import Model, read_union
from hypothesis import HealthCheck, given, settings
from support.instances import SCHEMAS, Instances
from support.operations import CLASSES, COMPONENTS

# What errors look like: read by heygen_ext.errors, not by models. A JsonValue is typed Any.
NO_MODEL = {"StandardAPIError", "StandardAPIErrorDetail", "JsonValue"}
READABLE = [name for name in SCHEMAS if name not in NO_MODEL]
# What holds itself, by the fields through which it does.
RECURSIVE = {"Scene": ["elements", "children"], "GraphObjectBinding": ["fields", "items"]}

VALID, STRANGE = Instances(strange=False), Instances(strange=True)


def some(count: int) -> settings:
    """So many examples, the same each time."""
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


def through(name: str, value: Any) -> Any:
    """Read a component as generated code does, and write it again."""
    if members := SCHEMAS[name].get("oneOf"):
        read = read_union(value, *(model(one["$ref"].rpartition("/")[2]) for one in members))
    elif "enum" in SCHEMAS[name]:
        where = heygen_api.models._MODULES[CLASSES[name.lower()]]
        check = f"check_{where[1:]}"
        return getattr(import_module(where, "heygen_api.models"), check)(value)
    else:
        read = model(name).from_dict(value)
    return read.to_dict() if isinstance(read, Model) else read


def survives(name: str, value: Any) -> None:
    before = copy.deepcopy(value)
    after = through(name, value)
    assert value == before, "what is read must not be changed"
    assert after == before


def test_every_schema_has_a_model_but_those_of_errors() -> None:
    assert len(SCHEMAS) == 319
    named = {one.lower() for one in CLASSES}
    unions = {name for name, schema in SCHEMAS.items() if "oneOf" in schema}
    assert {name for name in SCHEMAS if name.lower() not in named} == NO_MODEL | unions
    assert len(unions) == 5


@pytest.mark.parametrize("name", READABLE)
def test_valid_instances_come_back_unchanged(name: str) -> None:
    schema = {"$ref": f"#/components/schemas/{name}", "components": COMPONENTS}
    validator = jsonschema.Draft202012Validator(schema)
    checked = 0

    @some(10)
    @given(VALID.named(name))
    def check(value: Any) -> None:
        nonlocal checked
        if checked < 3:  # that they are valid
            validator.validate(value)
            checked += 1
        survives(name, value)

    check()


@pytest.mark.parametrize("name", READABLE)
def test_instances_of_tomorrow_come_back_unchanged(name: str) -> None:
    @some(15)
    @given(STRANGE.named(name))
    def check(value: Any) -> None:
        survives(name, value)

    check()


def depth(value: Any, fields: list[str]) -> int:
    """How often these fields stand inside each other."""
    if isinstance(value, list):
        return max((depth(one, fields) for one in value), default=0)
    if not isinstance(value, dict):
        return 0
    here = any(value.get(field) for field in fields)
    return here + max((depth(one, fields) for one in value.values()), default=0)


@pytest.mark.parametrize("name", RECURSIVE)
@pytest.mark.parametrize("strange", [False, True], ids=["valid", "of tomorrow"])
def test_what_holds_itself_comes_back_unchanged(strange: bool, name: str) -> None:
    deepest = 0

    @some(400)
    @given(Instances(strange=strange, always=RECURSIVE[name]).named(name))
    def check(value: Any) -> None:
        nonlocal deepest
        survives(name, value)
        deepest = max(deepest, depth(value, RECURSIVE[name]))

    check()
    assert deepest >= 3


@pytest.mark.parametrize("name", [name for name in READABLE if SCHEMAS[name].get("required")])
def test_without_a_required_field_nothing_is_read(name: str) -> None:
    @some(5)
    @given(VALID.named(name))
    def check(value: Any) -> None:
        for field in SCHEMAS[name]["required"]:
            rest = {key: one for key, one in value.items() if key != field}
            with pytest.raises(KeyError, match=field):
                model(name).from_dict(rest)

    check()
