"""scripts/drift.py: breaking changes of HeyGen's whole document are found at their operations."""

import json
import random

import pytest
from driftcheck.compare.documents import compare_read
from driftcheck.model.operations import METHODS
from driftcheck.model.reader import read_document
from shared.paths import DOCUMENT
from support.drift_edits import shuffled, with_other_prose

TEXT = DOCUMENT.read_text(encoding="utf-8")
WHOLE = json.loads(TEXT)
READ = read_document(WHOLE)  # once, as reading takes half of the time


def differences(new):
    return compare_read(READ, read_document(new))


def test_the_whole_document_does_not_differ_from_itself():
    assert differences(WHOLE) == []


def test_other_order_and_prose_of_the_whole_document_is_editorial():
    new = shuffled(with_other_prose(WHOLE), random.Random(1))
    assert {item.level for item in differences(new)} == {"editorial"}


def operations(document):
    return [
        (path, method, item[method])
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]


def referenced(document, value, found=None):
    """The names of the component schemas that references in a value lead to."""
    found = set() if found is None else found
    if isinstance(value, list):
        for item in value:
            referenced(document, item, found)
    elif isinstance(value, dict):
        name = str(value.get("$ref", "")).rpartition("/")[2]
        if name in document["components"]["schemas"] and name not in found:
            found.add(name)
            referenced(document, document["components"]["schemas"][name], found)
        for item in value.values():
            referenced(document, item, found)
    return found


RETURNED = {
    operation["operationId"]: referenced(
        WHOLE, [r for status, r in operation["responses"].items() if status < "3"]
    )
    for _, _, operation in operations(WHOLE)
}
SENT = {
    operation["operationId"]: referenced(WHOLE, operation.get("requestBody"))
    for _, _, operation in operations(WHOLE)
}
USED = {name: RETURNED[name] | SENT[name] for name in RETURNED}
"""The component schemas of each operation: in 2xx responses, in the body, in both."""


def users(uses, component):
    return {operation for operation, components in uses.items() if component in components}


def resolved(value, keys):
    """What a reference leads to, and the keys to it."""
    while "$ref" in value:
        keys = tuple(value["$ref"].split("/")[1:])
        value = WHOLE
        for key in keys:
            value = value[key]
    return value, keys


def top_schemas(path, method, operation):
    """The schemas of parameters, body and 2xx responses of an operation, with the keys to them."""
    keys = ("paths", path, method)
    for index, parameter in enumerate(operation.get("parameters", ())):
        value, place = resolved(parameter, (*keys, "parameters", index))
        yield value["schema"], (*place, "schema")
    holders = [
        resolved(response, (*keys, "responses", status))
        for status, response in operation["responses"].items()
        if status < "3"
    ]
    if "requestBody" in operation:
        holders.append(resolved(operation["requestBody"], (*keys, "requestBody")))
    for value, place in holders:
        for media, content in value.get("content", {}).items():
            if "schema" in content:
                yield content["schema"], (*place, "content", media, "schema")


def below(value, keys):
    """The schemas directly below a schema, with the keys to them.

    The members of a union are left out, as a response that loses one is no breaking change. The
    properties of the members are not.
    """
    for keyword in ("items", "additionalProperties"):
        if keyword in value:
            yield value[keyword], (*keys, keyword)
    for name, child in value.get("properties", {}).items():
        yield child, (*keys, "properties", name)
    for keyword in ("anyOf", "oneOf"):
        members = [
            (member, (*keys, keyword, index))
            for index, member in enumerate(value.get(keyword, ()))
            if member.get("type") != "null"
        ]
        if len(members) == 1:
            yield members[0]
            continue
        for member, place in members:
            inner, place = resolved(member, place)
            for name, child in inner.get("properties", {}).items():
                yield child, (*place, "properties", name)


def schemas_of_one_type():
    """The operations that reach each schema of one type, by the keys to the schema."""
    found = {}
    for path, method, operation in operations(WHOLE):
        rest, seen = list(top_schemas(path, method, operation)), set()
        while rest:
            value, keys = resolved(*rest.pop())
            if keys in seen:
                continue
            seen.add(keys)
            if isinstance(value.get("type"), str):
                found.setdefault(keys, set()).add(operation["operationId"])
            rest += [child for child in below(value, keys) if isinstance(child[0], dict)]
    return found


ONE_TYPE = schemas_of_one_type()


# Mutations: each breaks a document, and returns the operations that it breaks.


def change_a_type(document, chance):
    keys = chance.choice(sorted(ONE_TYPE, key=str))
    holder = document
    for key in keys[:-1]:
        holder = holder[key]
    is_array = holder[keys[-1]]["type"] == "array"
    new = {"type": "boolean"} if is_array else {"type": "array", "items": {"const": "new"}}
    holder[keys[-1]] = new
    return ONE_TYPE[keys]


def remove_operation(document, chance):
    path, method, operation = chance.choice(operations(document))
    del document["paths"][path][method]
    return {operation["operationId"]}


def rename_operation(document, chance):
    _, _, operation = chance.choice(operations(document))
    operation["operationId"] += "Anew"
    return {operation["operationId"]}


def add_required_parameter(document, chance):
    _, _, operation = chance.choice(operations(document))
    new = {"name": "new", "in": "query", "required": True, "schema": {"type": "string"}}
    operation["parameters"] = [*operation.get("parameters", []), new]
    return {operation["operationId"]}


def remove_parameter(document, chance):
    operation, parameter = chance.choice(
        [
            (operation, parameter)
            for _, _, operation in operations(document)
            for parameter in operation.get("parameters", ())
            if parameter.get("in") != "path"
        ]
    )
    operation["parameters"].remove(parameter)
    return {operation["operationId"]}


def remove_credential(document, chance):
    several = [o for _, _, o in operations(document) if len(o["security"]) > 1]
    operation = chance.choice(several)
    operation["security"].pop()
    return {operation["operationId"]}


def a_property(document, chance, uses, fits):
    """A property of a used component schema that fits: the schema, its name, its operations."""
    schemas = document["components"]["schemas"]
    found = [
        (component, name)
        for component, schema in sorted(schemas.items())
        if users(uses, component)
        for name in schema.get("properties", {})
        if fits(schema, name)
    ]
    component, name = chance.choice(found)
    return schemas[component], name, users(uses, component)


def remove_property(document, chance):
    schema, name, broken = a_property(document, chance, USED, lambda *_: True)
    del schema["properties"][name]
    schema["required"] = [other for other in schema.get("required", ()) if other != name]
    return broken


def make_property_optional(document, chance):
    schema, name, broken = a_property(
        document, chance, RETURNED, lambda schema, name: name in schema.get("required", ())
    )
    schema["required"].remove(name)
    return broken


def make_property_required(document, chance):
    schema, name, broken = a_property(
        document, chance, SENT, lambda schema, name: name not in schema.get("required", ())
    )
    schema["required"] = [*schema.get("required", ()), name]
    return broken


def change_a_string_property(document, chance):
    schema, name, broken = a_property(
        document,
        chance,
        USED,
        lambda schema, name: schema["properties"][name].get("type") == "string",
    )
    schema["properties"][name] = {"type": "boolean"}
    return broken


def remove_enum_value(document, chance):
    schema, name, broken = a_property(
        document,
        chance,
        SENT,
        lambda schema, name: len(schema["properties"][name].get("enum", ())) > 1,
    )
    schema["properties"][name]["enum"].pop()
    return broken


MUTATIONS = [
    change_a_type,
    remove_operation,
    rename_operation,
    add_required_parameter,
    remove_parameter,
    remove_credential,
    remove_property,
    make_property_optional,
    make_property_required,
    change_a_string_property,
    remove_enum_value,
]


@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: mutate.__name__)
def test_breaking_change_is_found_at_each_operation_that_it_breaks(mutate):
    seed = random.randrange(2**32)  # another place in each run
    new = json.loads(TEXT)
    broken = mutate(new, random.Random(seed))
    breaking = [item for item in differences(new) if item.level == "breaking"]
    assert {item.operation["operationId"] for item in breaking} == broken, f"seed {seed}"
    for item in breaking:
        assert item.pointer.startswith("/")
        assert item.message
