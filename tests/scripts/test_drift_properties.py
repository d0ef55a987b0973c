"""scripts/drift.py: what must hold for any document, and for any change of the whole one."""

import contextlib
import copy
import json
import random

import pytest
from driftcheck.compare.operations import compare
from driftcheck.model.nodes import DocumentError
from driftcheck.model.operations import METHODS
from hypothesis import given, settings
from hypothesis import strategies as st
from support.drift_documents import data, document, operation
from support.paths import ROOT

WHOLE = json.loads((ROOT / "openapi" / "external-api.json").read_text(encoding="utf-8"))
PLAIN = settings(deadline=None, max_examples=60)
NAMES = st.sampled_from(["a", "b", "c", "default", "type", "$ref", "x/y~z", "required"])
COMPONENTS = ["Alpha", "Beta", "Gamma"]
REFERENCES = st.sampled_from([{"$ref": f"#/components/schemas/{name}"} for name in COMPONENTS])
LEAVES = st.one_of(
    st.sampled_from(
        [
            {},
            {"type": "string"},
            {"type": ["string", "null"]},
            {"type": ["string", "integer"]},
            {"const": "a"},
            {"type": "string", "enum": ["a", "b"]},
            {"type": "integer", "minimum": 1, "maximum": 9, "default": 3},
            {"type": "string", "format": "date-time", "deprecated": True},
        ]
    ),
    REFERENCES,
)


def objects(children):
    return st.builds(
        lambda properties, required, closed: {
            "type": "object",
            "properties": properties,
            "required": sorted(required & properties.keys()),
            **({"additionalProperties": False} if closed else {}),
        },
        st.dictionaries(NAMES, children, max_size=4),
        st.sets(NAMES),
        st.booleans(),
    )


def several(children):
    return st.one_of(
        objects(children),
        st.builds(lambda items: {"type": "array", "items": items}, children),
        st.builds(lambda one: {"anyOf": [one, {"type": "null"}]}, children),
        st.builds(lambda many: {"oneOf": many}, st.lists(children, min_size=2, max_size=3)),
        st.builds(lambda many: {"allOf": many}, st.lists(objects(children), max_size=2)),
        st.builds(lambda values: {"type": "object", "additionalProperties": values}, children),
    )


SCHEMAS = st.recursive(LEAVES, several, max_leaves=8)


@st.composite
def documents(draw):
    components = {name: draw(objects(SCHEMAS)) for name in COMPONENTS}
    paths = {}
    for path in ("/a", "/b/{id}"):
        place = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        paths[path] = {
            "post": operation(
                operationId=f"op{path[1]}",
                parameters=[place] if "id" in path else [],
                requestBody={"content": {"application/json": {"schema": draw(SCHEMAS)}}},
                responses={"200": data(draw(SCHEMAS))},
            )
        }
    return document(paths, components)


def shuffled(value, chance, key=""):
    """The same in another order: of keys, of enums, of required names, of unions."""
    if isinstance(value, dict):
        items = [(name, shuffled(item, chance, name)) for name, item in value.items()]
        chance.shuffle(items)
        return dict(items)
    if isinstance(value, list):
        items = [shuffled(item, chance) for item in value]
        if key in ("enum", "required", "anyOf", "oneOf", "type") and "$ref" not in value:
            chance.shuffle(items)
        return items
    return value


def worst(old, new):
    return [item for item in compare(old, new) if item.level != "editorial"]


@PLAIN
@given(documents())
def test_a_document_does_not_differ_from_itself(one):
    assert compare(one, copy.deepcopy(one)) == []


@PLAIN
@given(documents(), st.randoms(use_true_random=False))
def test_order_is_nothing(one, chance):
    assert worst(one, shuffled(one, chance)) == []


@PLAIN
@given(documents(), st.randoms(use_true_random=False))
def test_a_name_for_an_inline_schema_is_nothing(one, chance):
    new = copy.deepcopy(one)
    holders = [
        media
        for item in new["paths"].values()
        for media in (
            item["post"]["requestBody"]["content"]["application/json"],
            item["post"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"],
        )
    ]
    for number, holder in enumerate(holders):
        key = "schema" if "schema" in holder else "data"
        new["components"]["schemas"][f"New{number}"] = holder[key]
        holder[key] = {"$ref": f"#/components/schemas/New{number}"}
    assert worst(one, new) == []


def inlined(value, components, chance):
    """The same with some references replaced by what they refer to, one level deep."""
    if isinstance(value, list):
        return [inlined(item, components, chance) for item in value]
    if not isinstance(value, dict):
        return value
    reference = value.get("$ref")
    if isinstance(reference, str) and chance.random() < 0.5:
        return copy.deepcopy(components[reference.rpartition("/")[2]])
    return {key: inlined(item, components, chance) for key, item in value.items()}


@PLAIN
@given(documents(), st.randoms(use_true_random=False))
def test_a_use_that_is_inlined_is_nothing_while_the_schema_stays(one, chance):
    assert worst(one, inlined(one, one["components"]["schemas"], chance)) == []


def edited(value, *, named=False):
    """The same with other prose; the keys of `named` are names, not keywords."""
    if isinstance(value, list):
        return [edited(item) for item in value]
    if not isinstance(value, dict):
        return value
    maps = {"properties", "schemas", "paths", "content", "responses", "headers", "mapping"}
    maps |= {"parameters", "securitySchemes"}
    new = {
        key: item
        if not named and key in ("enum", "const", "default", "security")
        else edited(item, named=not named and key in maps)
        for key, item in value.items()
    }
    if not named:
        new |= {"description": "Other words.", "example": {"a": 1}, "x-note": ["n"]}
    return new


@PLAIN
@given(documents())
def test_prose_is_nothing(one):
    new = edited(one)
    assert worst(one, new) == []
    assert worst(new, one) == []


JUNK = st.sampled_from([None, 1, True, [], {}, "x", [1], {"$ref": "#"}, {"$ref": 1}, [{}], "#/x"])


@PLAIN
@given(documents(), st.randoms(use_true_random=False), JUNK)
def test_a_document_with_junk_in_it_is_compared_or_refused(one, chance, junk):
    new = copy.deepcopy(one)
    rest, spots = [new], []
    while rest:
        holder = rest.pop()
        keys = holder if isinstance(holder, dict) else range(len(holder))
        spots += [(holder, key) for key in keys]
        rest += [holder[key] for key in keys if isinstance(holder[key], dict | list)]
    holder, key = chance.choice(spots)
    holder[key] = junk
    for pair in ((one, new), (new, one)):
        with contextlib.suppress(DocumentError):
            compare(*pair)
    with contextlib.suppress(DocumentError):
        assert compare(new, copy.deepcopy(new)) == []


# The whole document.


def test_the_whole_document_in_another_order_and_words_is_the_same():
    chance = random.Random(1)
    assert compare(WHOLE, WHOLE) == []
    assert worst(WHOLE, shuffled(edited(WHOLE), chance)) == []


def operations(one):
    return [
        (path, method, item[method])
        for path, item in one["paths"].items()
        for method in METHODS
        if method in item
    ]


def reached(one, value, found=None):
    """The names of the component schemas that something leads to."""
    found = set() if found is None else found
    if isinstance(value, list):
        for item in value:
            reached(one, item, found)
    elif isinstance(value, dict):
        name = str(value.get("$ref", "")).rpartition("/")[2]
        if name in one["components"]["schemas"] and name not in found:
            found.add(name)
            reached(one, one["components"]["schemas"][name], found)
        for item in value.values():
            reached(one, item, found)
    return found


def read(one):
    """Of each operation, the components in its good answers."""
    return {
        method["operationId"]: reached(one, [a for s, a in method["responses"].items() if s < "3"])
        for _, _, method in operations(one)
    }


def sent(one):
    return {
        method["operationId"]: reached(one, method.get("requestBody"))
        for _, _, method in operations(one)
    }


READ, SENT = read(WHOLE), sent(WHOLE)
BOTH = {operation: READ[operation] | SENT[operation] for operation in READ}


def users(uses, name):
    return {operation for operation, names in uses.items() if name in names}


def target(one, value, at):
    """What a reference refers to, and the steps to it."""
    while "$ref" in value:
        at = tuple(value["$ref"].split("/")[1:])
        value = one
        for step in at:
            value = value[step]
    return value, at


def schemas_of(one, path, method, found):
    """The steps to all schemas that are sent and read by an operation."""
    at = ("paths", path, method)
    for index, parameter in enumerate(found.get("parameters", ())):
        value, place = target(one, parameter, (*at, "parameters", index))
        yield value["schema"], (*place, "schema")
    holders = [(s, *target(one, a, (*at, "responses", s))) for s, a in found["responses"].items()]
    holders = [(value, place) for status, value, place in holders if status < "3"]
    if "requestBody" in found:
        holders.append(target(one, found["requestBody"], (*at, "requestBody")))
    for value, place in holders:
        for media, content in value.get("content", {}).items():
            if "schema" in content:
                yield content["schema"], (*place, "content", media, "schema")


def places(one):
    """All schemas of one type at any depth, and the operations that get there.

    Alternatives of a union are left out: of what is read, one that goes is no breaking change.
    """
    found = {}
    for path, method, each in operations(one):
        rest, seen = list(schemas_of(one, path, method, each)), set()
        while rest:
            value, at = target(one, *rest.pop())
            if at in seen:
                continue
            seen.add(at)
            if isinstance(value.get("type"), str):
                found.setdefault(at, set()).add(each["operationId"])
            below = [(value[k], (*at, k)) for k in ("items", "additionalProperties") if k in value]
            named = value.get("properties", {})
            below += [(named[name], (*at, "properties", name)) for name in named]
            for word in ("anyOf", "oneOf"):
                several = [
                    (member, (*at, word, index))
                    for index, member in enumerate(value.get(word, ()))
                    if member.get("type") != "null"
                ]
                for member, place in several if len(several) > 1 else ():
                    inner = target(one, member, place)
                    for name in inner[0].get("properties", ()):
                        step = (*inner[1], "properties", name)
                        below.append((inner[0]["properties"][name], step))
                below += several if len(several) == 1 else []
            rest += [(child, place) for child, place in below if isinstance(child, dict)]
    return found


PLACES = places(WHOLE)


def retype_anywhere(one, chance):
    at = chance.choice(sorted(PLACES, key=str))
    holder = one
    for step in at[:-1]:
        holder = holder[step]
    lists = holder[at[-1]]["type"] == "array"
    holder[at[-1]] = {"type": "boolean"} if lists else {"type": "array", "items": {"const": "new"}}
    return PLACES[at]


def remove_operation(one, chance):
    path, method, found = chance.choice(operations(one))
    del one["paths"][path][method]
    return {found["operationId"]}


def rename_operation(one, chance):
    _, _, found = chance.choice(operations(one))
    found["operationId"] += "Anew"
    return {found["operationId"]}


def need_parameter(one, chance):
    _, _, found = chance.choice(operations(one))
    new = {"name": "new", "in": "query", "required": True, "schema": {"type": "string"}}
    found["parameters"] = [*found.get("parameters", []), new]
    return {found["operationId"]}


def remove_parameter(one, chance):
    _, _, found = chance.choice([o for o in operations(one) if o[2].get("parameters")])
    inline = [p for p in found["parameters"] if p.get("in") != "path"]
    if not inline:
        return remove_parameter(one, chance)
    found["parameters"].remove(chance.choice(inline))
    return {found["operationId"]}


def refuse_credential(one, chance):
    _, _, found = chance.choice([o for o in operations(one) if len(o[2]["security"]) > 1])
    found["security"].pop()
    return {found["operationId"]}


def _component(one, chance, uses, fits):
    schemas = one["components"]["schemas"]
    found = [
        (name, key)
        for name, schema in sorted(schemas.items())
        if users(uses, name)
        for key in schema.get("properties", {})
        if fits(schema, key)
    ]
    name, key = chance.choice(found)
    return schemas[name], key, users(uses, name)


def lose_property(one, chance):
    schema, key, who = _component(one, chance, BOTH, lambda *_: True)
    del schema["properties"][key]
    schema["required"] = [name for name in schema.get("required", ()) if name != key]
    return who


def may_be_absent(one, chance):
    schema, key, who = _component(one, chance, READ, lambda s, k: k in s.get("required", ()))
    schema["required"].remove(key)
    return who


def need_property(one, chance):
    schema, key, who = _component(one, chance, SENT, lambda s, k: k not in s.get("required", ()))
    schema["required"] = [*schema.get("required", ()), key]
    return who


def retype(one, chance):
    schema, key, who = _component(
        one, chance, BOTH, lambda s, k: s["properties"][k].get("type") == "string"
    )
    schema["properties"][key] = {"type": "boolean"}
    return who


def shrink_enum(one, chance):
    schema, key, who = _component(
        one, chance, SENT, lambda s, k: len(s["properties"][k].get("enum", ())) > 1
    )
    schema["properties"][key]["enum"].pop()
    return who


MUTATIONS = [
    retype_anywhere,
    remove_operation,
    rename_operation,
    need_parameter,
    remove_parameter,
    refuse_credential,
    lose_property,
    may_be_absent,
    need_property,
    retype,
    shrink_enum,
]


@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda one: one.__name__)
def test_a_breaking_change_of_the_whole_document_is_found_at_its_operations(mutate):
    @settings(deadline=None, max_examples=3, database=None)
    @given(st.randoms(use_true_random=False))
    def found(chance):
        new = copy.deepcopy(WHOLE)
        who = mutate(new, chance)
        breaking = [item for item in compare(WHOLE, new) if item.level == "breaking"]
        assert {item.operation["operationId"] for item in breaking} == who
        for item in breaking:
            assert item.pointer.startswith("/")
            assert item.message

    found()
