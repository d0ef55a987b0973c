"""An answer that is spoilt in one place, at any depth, can be used but for that place."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from typing import Any

import heygen_api.models
import pytest
from heygen_api.answers import AnswerModel, read_answer
from heygen_api.types import UNSET, Model, Unset, json_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.blocking import Both
from support.instances import Instances
from support.operations import CASES, CLASSES, COMPONENTS, Case, smallest

from heygen_ext import MissingFieldError
from heygen_ext.testing import FakeHeyGen

ODD = [{"odd": []}, [[1]], 5, "text", True]
INSTANCES = Instances(unknown=False)
Step = str | int


def json_answers() -> list[Case]:
    """The operations that answer with a model."""
    named = (case for case in CASES.values() if not case.is_stream)
    return [case for case in named if issubclass(kind_of(case), AnswerModel)]


def kind_of(case: Case) -> Any:
    """The class of an operation's answer."""
    name = str(case.module.sync.__annotations__["return"])
    return getattr(heygen_api.models, name, Model)


def shared_models() -> dict[str, Any]:
    """The schemas, by name, that both requests and answers contain, and have fields."""
    sent, received = set[str](), set[str]()
    for case in CASES.values():
        named_in([case.entry.get("requestBody"), case.entry.get("parameters")], sent)
        named_in(case.entry["responses"], received)
    both = {name: COMPONENTS["schemas"].get(name, {}) for name in sorted(sent & received)}
    return {name: schema for name, schema in both.items() if "properties" in schema}


def named_in(value: Any, found: set[str]) -> None:
    if isinstance(value, list):
        for part in value:
            named_in(part, found)
    elif isinstance(value, dict):
        for part in value.values():
            named_in(part, found)
        _, _, kind, name = str(value.get("$ref", "///")).split("/")[:4]
        if name and name not in found:
            found.add(name)
            named_in(COMPONENTS[kind][name], found)


def places(value: Any, path: tuple[Step, ...] = ()) -> list[tuple[Step, ...]]:
    """Return the path to each value inside a JSON value."""
    parts = value.items() if isinstance(value, dict) else enumerate(value)
    made: list[tuple[Step, ...]] = []
    for step, part in parts:
        made.append((*path, step))
        if isinstance(part, dict | list):
            made += places(part, (*path, step))
    return made


def spoilt(value: Any, path: tuple[Step, ...], odd: Any) -> Any:
    """Return a copy with another value at a path. UNSET leaves a field out."""
    made = inner = copy.deepcopy(value)
    for step in path[:-1]:
        inner = inner[step]
    if odd is UNSET and isinstance(inner, dict):
        del inner[path[-1]]
    else:
        inner[path[-1]] = None if odd is UNSET else odd
    return made


def check_alike(good: Any, poor: Any, path: tuple[Step, ...]) -> None:
    """Check that only what stands at the path differs, and that the way to it can be read."""
    if not path or not isinstance(good, Model):
        if isinstance(good, list) and path:
            assert len(poor) == len(good)
            for number, (one, other) in enumerate(zip(good, poor, strict=True)):
                check_alike(one, other, path[1:] if number == path[0] else ("",))
        elif path == ("",):
            assert json_of(good) == json_of(poor)
        return
    if type(good) is not type(poor):  # the spoilt field chooses the member of a union
        assert isinstance(poor, Model | dict)
        return
    for name, field in getattr(good, "_fields_", {}).items():
        if not field.wire:
            continue
        mine, others = getattr(good, name, None), getattr(poor, name, None)
        if field.wire != path[0]:
            assert json_of(mine) == json_of(others) or mine is others
        elif len(path) > 1:
            check_alike(mine, getattr(poor, name), path[1:])


def use(value: Any) -> None:
    """Read all attributes at any depth."""
    if isinstance(value, Model):
        for name in value._names_():
            try:
                use(getattr(value, name))
            except MissingFieldError as error:
                assert (error.model, error.field) == (type(value).__name__, name)
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            use(part)


def check_kept(made: Any, came: dict[str, Any]) -> None:
    """Check that a model gives back what came, whatever was read, copied or written meanwhile."""
    assert made.to_dict() == came
    use(made)
    repr(made)
    assert made.to_dict() == came
    assert json.loads(made.to_json()) == came
    clones = [copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))]
    for clone in clones:
        use(clone)
        assert clone.to_dict() == came
        assert clone == made


def few(count: int) -> settings:
    """Settings for this many examples, the same ones in each run."""
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
    return settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=checks,
    )


@pytest.mark.parametrize("case", json_answers(), ids=lambda case: case.name)
def test_one_poor_place_costs_only_itself(case: Case) -> None:
    kind = kind_of(case)
    data = {"data": smallest(case.success[2]["properties"]["data"])}

    @few(6)
    @given(INSTANCES.of(case.success[2]), st.data())
    def run(came: Any, drawn: Any) -> None:
        good = {**copy.deepcopy(data), **came}
        inside = [path for path in places(good) if path != ("data",)]
        path = drawn.draw(st.sampled_from(inside)) if inside else None
        if path is None:
            return
        poor = spoilt(good, path, drawn.draw(st.sampled_from([UNSET, None, *ODD])))
        made = read_answer(kind, copy.deepcopy(poor))
        check_alike(read_answer(kind, copy.deepcopy(good)), made, path)
        check_kept(made, poor)

    run()


def test_there_are_such_operations_and_models() -> None:
    assert len(json_answers()) > 0.9 * len([case for case in CASES.values() if not case.is_stream])
    examples = {"TemplateTextVariable", "WorkflowGraphNode", "HighlightOutputSettings"}
    assert examples & COMPONENTS["schemas"].keys() <= shared_models().keys()


@pytest.mark.parametrize("name", shared_models())
@pytest.mark.parametrize("odd", [UNSET, None, *ODD, "new word"], ids=repr)
def test_shared_model_is_read_like_an_answer(name: str, odd: Any) -> None:
    schema = shared_models()[name]
    kind: Any = getattr(heygen_api.models, CLASSES[name.lower()])
    full = {field: smallest(one) for field, one in schema["properties"].items()}
    for field in full:
        came = spoilt(full, (field,), odd)
        made = kind.from_dict(came)
        names = {one.wire: attribute for attribute, one in kind._fields_.items()}
        for other in full.keys() - {field}:
            assert json_of(getattr(made, names[other])) == full[other]
        value = getattr(made, names[field], "raises")
        if odd is UNSET:
            assert value == "raises" if field in schema.get("required", ()) else value is UNSET
        assert not (odd is None and value not in (None, "raises", UNSET))
        check_kept(made, came)


@pytest.mark.parametrize("name", shared_models())
def test_shared_model_is_sent_as_given(name: str) -> None:
    """What a constructor is given, and nothing else but consts, is sent."""
    schema = shared_models()[name]
    kind: Any = getattr(heygen_api.models, CLASSES[name.lower()])
    full = {field: smallest(one) for field, one in schema["properties"].items()}
    required = {field: full[field] for field in schema.get("required", ())}
    names = {one.wire: attribute for attribute, one in kind._fields_.items()}
    consts = {field: full[field] for field, one in schema["properties"].items() if "const" in one}
    for given_fields in (full, required):
        made = kind(**{names[field]: value for field, value in given_fields.items()})
        assert made.to_dict() == consts | given_fields
    for field in required.keys() - consts.keys():
        with pytest.raises(TypeError, match=names[field]):
            kind(**{names[one]: value for one, value in required.items() if one != field})
    for field in full.keys() - required.keys() - consts.keys():
        assert isinstance(getattr(kind.from_dict(required), names[field]), Unset)
        changed = kind.from_dict(full)
        setattr(changed, names[field], UNSET)
        assert field not in changed.to_dict()


UNKNOWN = Instances(unknown=True)


def answer_models() -> list[str]:
    """The schemas whose models answers use."""
    made = {}
    for name in COMPONENTS["schemas"]:
        made[name] = getattr(heygen_api.models, CLASSES.get(name.lower(), ""), None)
    classes = {name: kind for name, kind in made.items() if isinstance(kind, type)}
    return [name for name, kind in classes.items() if issubclass(kind, AnswerModel)]


@pytest.mark.parametrize("name", answer_models())
def test_what_came_is_given_back_whatever_is_read(name: str) -> None:
    """Also with fields, words and dates that the document does not know."""
    kind: Any = getattr(heygen_api.models, CLASSES[name.lower()])

    @few(6)
    @given(UNKNOWN.named(name))
    def run(came: Any) -> None:
        check_kept(kind.from_dict(copy.deepcopy(came)), came)

    run()


# -- pages

LISTS = [case for case in CASES.values() if case.is_list]
POOR = [None, "text", {}, 5, [], [{}]]


@pytest.fixture(scope="module")
def server() -> Iterator[FakeHeyGen]:
    with FakeHeyGen(clock=lambda: 0.0, api_keys=["test"]) as server:
        yield server


def all_items(both: Both, pages: Any) -> list[Any]:
    """Iterate over all items of a list, on all its pages."""
    if both.name == "sync":
        return list(pages)

    async def collect() -> list[Any]:
        return [item async for item in pages]

    made: list[Any] = both.run(collect())
    return made


@pytest.mark.parametrize("case", LISTS, ids=lambda case: case.name)
def test_poor_items_cost_no_page(both: Both, server: FakeHeyGen, case: Case) -> None:
    """Two pages of 100 items, some of which are poor: each item comes, and all others are whole."""
    good = smallest(case.success[2]["properties"]["data"]["items"])
    items = [*[good] * 20, *POOR, *[good] * (80 - len(POOR))]
    pages = [
        {"data": items, "has_more": more, "next_token": "t" if more else None} for more in (1, 0)
    ]
    heygen = both.heygen(base_url=server.url, max_retries=0)
    faults = [server.fail(200, body=page, path=case.path.partition("{")[0]) for page in pages * 2]
    arguments = {name: value for name, value in case.arguments().items() if name != "token"}
    method = case.method_of(heygen)
    came = all_items(both, method(**arguments))
    assert len(came) == 200
    for item, wanted in zip(came, items * 2, strict=True):
        if wanted in POOR:
            use(item)
            repr(item)
        else:
            assert json_of(item) == wanted
    first = both.run(method(**arguments))
    assert first.answer.to_dict() == pages[0]
    assert (len(first.data), first.next_token) == (100, "t")
    both.run(first.next_page())
    for fault in faults:
        fault.stop()


def test_there_are_such_lists() -> None:
    assert len(LISTS) >= 20


@pytest.mark.parametrize("tokens", [{}, {"next_token": 5}, {"has_more": "x"}, {"next_token": {}}])
def test_odd_tokens_cost_no_items(both: Both, server: FakeHeyGen, tokens: dict[str, Any]) -> None:
    body = {"data": [{"id": "v1", "status": "completed"}], "has_more": False, **tokens}
    server.fail(200, body=body, path="/v3/videos")
    page = both.run(both.heygen(base_url=server.url).videos.list())
    assert [video.id for video in page.data] == ["v1"]
    assert page.answer.to_dict() == body
    assert both.run(page.next_page()) is None
