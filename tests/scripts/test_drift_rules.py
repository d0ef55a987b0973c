"""scripts/drift.py: what each change means to users, one pair of documents per rule and way."""

import pytest
from driftcheck import rules as drift_rules
from driftcheck.compare.operations import compare
from driftcheck.model.nodes import DocumentError
from support.drift_documents import (
    INTEGER,
    STRING,
    answer,
    body,
    data,
    document,
    enum,
    having,
    operation,
    query,
    ref,
    request,
    response,
    thing,
)

KINDS = {
    "Cat": thing(["kind"], kind={"const": "cat"}, claws=INTEGER),
    "Bird": thing(["kind"], kind={"const": "bird"}, wings=INTEGER),
    "Dog": thing(["kind"], kind={"const": "dog"}, tail=STRING),
}


def union(*names, key="kind", **mapping):
    found = {"oneOf": [ref(name) for name in names]}
    if key:
        targets = {word: ref(name)["$ref"] for word, name in mapping.items()}
        found["discriminator"] = {"propertyName": key, "mapping": targets}
    return found


FEW = union("Cat", "Bird", cat="Cat", bird="Bird")
PETS = union("Cat", "Bird", "Dog", cat="Cat", bird="Bird", dog="Dog")
CALLED = {"onDone": {"{$request.body#/url}": {"post": {"responses": {}}}}}
JSON = "application/json"
TOLD_OF = {"post": {"requestBody": body(ref("Event"))}}
BOTH = {"callbacks": {"onDone": {"{$request.body#/url}": TOLD_OF}}}
EVENT, EVENT_GREW = {"Event": thing(a=STRING)}, {"Event": thing(a=STRING, b=STRING)}
PAGE = {"data": {"type": "array", "items": STRING}}
LIST = answer(thing(**PAGE, next_token=STRING))
KEY = query("Idempotency-Key", where="header")
NONE = {"type": ["string", "null"]}

SHUT = {"type": "object", "additionalProperties": False}
EITHER = {
    "type": "object",
    "properties": {"a": STRING},
    "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
}
SAME = None, None
FREED, BOUND = ("type-widened", "type-changed"), ("type-changed", "type-narrowed")
WORD, OTHER = ({"anyOf": [{**STRING, "minLength": n}, INTEGER]} for n in (1, 2))
ONE = union("Cat", cat="Cat")
MARKED = {**thing(["a"], a=STRING, b=STRING), "discriminator": {"propertyName": "a"}}
REPLACED = "member-removed member-added member-added", "type-changed member-removed"

# What changes in a schema, and the two rules: for what is sent, and for what is read.
SCHEMAS = [
    (thing(), thing(a=STRING), "property-added", "property-added"),
    (thing(), thing(["a"], a=STRING), "property-added-required", "property-added"),
    (thing(a=STRING), thing(), "property-removed", "property-removed"),
    (thing(a=STRING, b=INTEGER), thing(c=STRING, b=INTEGER), *("property-renamed",) * 2),
    (thing(a=STRING), thing(["a"], a=STRING), *("property-became-required",) * 2),
    (thing(["a"], a=STRING), thing(a=STRING), *("property-became-optional",) * 2),
    (thing(a=STRING), thing(a={**STRING, "deprecated": True}), *("property-deprecated",) * 2),
    (thing(a={**STRING, "deprecated": True}), thing(a=STRING), *("property-undeprecated",) * 2),
    (thing(a=STRING), thing(a={**STRING, "readOnly": True}), "property-removed", None),
    (thing(a=STRING), thing(a={**STRING, "writeOnly": True}), None, "property-removed"),
    (STRING, INTEGER, "type-changed", "type-changed"),
    (INTEGER, {"type": "number"}, "type-widened", "type-changed"),
    ({"type": "number"}, INTEGER, "type-changed", "type-narrowed"),
    (thing(a=STRING), thing(a={}), "type-widened", "type-changed"),
    (thing(a={}), thing(a=STRING), "type-changed", "type-narrowed"),
    (STRING, NONE, "became-nullable", "became-nullable"),
    (NONE, STRING, "no-longer-nullable", "no-longer-nullable"),
    (enum("a"), enum("a", "b"), "enum-grew", "enum-grew"),
    (enum("a", "b"), enum("a"), "enum-shrank", "enum-shrank"),
    (STRING, enum("a"), "enum-introduced", "enum-introduced"),
    (enum("a"), STRING, "enum-lifted", "enum-lifted"),
    ({"const": "a"}, {"enum": ["a", "b"]}, "enum-grew", "enum-grew"),
    ({**STRING, "maxLength": 9}, {**STRING, "maxLength": 8}, *("bound-tightened",) * 2),
    ({**STRING, "maxLength": 8}, {**STRING, "maxLength": 9}, *("bound-loosened",) * 2),
    (INTEGER, {**INTEGER, "minimum": 1}, *("bound-tightened",) * 2),
    ({**INTEGER, "minimum": 2}, {**INTEGER, "minimum": 1}, *("bound-loosened",) * 2),
    (
        {**INTEGER, "maximum": 10**400},
        {**INTEGER, "maximum": 10**400 + 1},
        *("bound-loosened",) * 2,
    ),
    ({**INTEGER, "exclusiveMaximum": 2}, INTEGER, *("bound-loosened",) * 2),
    (
        {"type": "array", "items": STRING},
        {"type": "array", "items": STRING, "maxItems": 3},
        *("bound-tightened",) * 2,
    ),
    (STRING, {**STRING, "pattern": "a"}, "pattern-changed", "bound-tightened"),
    ({**STRING, "pattern": "a"}, {**STRING, "pattern": "b"}, *("pattern-changed",) * 2),
    ({**STRING, "pattern": "a"}, STRING, *("pattern-lifted",) * 2),
    (STRING, {**STRING, "format": "date-time"}, *("format-changed",) * 2),
    (STRING, {**STRING, "format": "uri"}, *("facet-changed",) * 2),
    (STRING, {**STRING, "format": "byte"}, "facet-changed", "schema-changed"),
    (STRING, {**STRING, "contentEncoding": "base64"}, "facet-changed", "schema-changed"),
    ({**STRING, "default": "a"}, {**STRING, "default": "b"}, *("default-changed",) * 2),
    (thing(a=STRING), {**thing(a=STRING), "additionalProperties": False}, *("closed",) * 2),
    ({**thing(a=STRING), "additionalProperties": False}, thing(a=STRING), *("opened",) * 2),
    (
        {"type": "object", "additionalProperties": STRING},
        {"type": "object", "additionalProperties": INTEGER},
        *("type-changed",) * 2,
    ),
    (
        {"type": "array", "items": STRING},
        {"type": "array", "items": INTEGER},
        *("type-changed",) * 2,
    ),
    ({"type": "object", "additionalProperties": STRING}, SHUT, *("closed property-removed",) * 2),
    (EITHER, {**EITHER, "type": "string"}, *("type-changed",) * 2),
    (EITHER, {**EITHER, "properties": {"a": INTEGER}}, *("type-changed",) * 2),
    (
        EITHER,
        thing(a=INTEGER),
        "member-removed type-changed type-changed property-became-optional",
        "member-removed type-narrowed type-changed property-became-optional",
    ),
    (MARKED, {**MARKED, "discriminator": {"propertyName": "b"}}, *("schema-changed",) * 2),
    # What was of one kind is relied on to be of it; what was of several may be of one more.
    (STRING, {"anyOf": [STRING, INTEGER]}, "member-added", "type-changed"),
    (STRING, {"anyOf": [{"type": "boolean"}, INTEGER]}, *REPLACED),
    (
        {"anyOf": [STRING, {"type": "boolean"}]},
        {"anyOf": [STRING, {"type": "boolean"}, INTEGER]},
        *("member-added",) * 2,
    ),
    (
        {"anyOf": [STRING, thing(a=STRING, b=STRING)]},
        {"anyOf": [STRING, thing(c=INTEGER)]},
        *("property-removed property-removed property-added",) * 2,
    ),
    ({"type": "object", "additionalProperties": STRING}, {"type": "object"}, *FREED),
    ({"type": "object"}, {"type": "object", "additionalProperties": STRING}, *BOUND),
    ({"not": {"const": "a"}}, {"not": {"const": "b"}}, *("schema-changed",) * 2),
    ({"allOf": [{"minLength": 3}, {**STRING, "minLength": 1}]}, {**STRING, "minLength": 3}, *SAME),
    ({"allOf": [enum("a", "b"), enum("b", "c")]}, enum("b"), *SAME),
    ({"allOf": [INTEGER, {"type": "number"}]}, INTEGER, *SAME),
    (thing(a=STRING), thing(b=INTEGER), *("property-removed property-added",) * 2),
    (
        {"type": ["string", "boolean"]},
        {"type": ["integer", "array"]},
        "member-removed member-removed member-added member-added",
        "type-changed member-removed member-removed",
    ),
    ({"allOf": [WORD, WORD]}, WORD, *SAME),
    ({"allOf": [WORD, OTHER]}, {"allOf": [OTHER, WORD]}, *SAME),
    ({"allOf": [WORD, OTHER]}, WORD, *("schema-changed",) * 2),
    ({"type": "array"}, {"type": "array", "items": STRING}, "type-changed", "type-narrowed"),
    ({"type": "array", "items": STRING}, {"type": "array"}, "type-widened", "type-changed"),
    (NONE, {"anyOf": [STRING, INTEGER, {"type": "null"}]}, "member-added", "type-changed"),
    ({"type": ["string", "integer", "null"]}, NONE, *("member-removed",) * 2),
    (
        NONE,
        {"anyOf": [enum("a"), INTEGER, STRING]},
        "no-longer-nullable member-added member-added",
        "no-longer-nullable type-changed",
    ),
    (PETS, ONE, *("member-removed member-removed mapping-removed mapping-removed",) * 2),
    (ONE, PETS, *("member-added member-added mapping-added mapping-added",) * 2),
    (ONE, union("Cat", cat="Cat", key="type"), *("discriminator-changed",) * 2),
    (
        {**INTEGER, "minimum": 1, "exclusiveMinimum": True},
        {**INTEGER, "exclusiveMinimum": 1},
        *SAME,
    ),
    ({"type": "array", "items": {}}, {"type": "array"}, *SAME),
    ({"type": "object", "additionalProperties": {"title": "T"}}, {"type": "object"}, *SAME),
    ({**EITHER, "type": "object"}, {k: v for k, v in EITHER.items() if k != "type"}, *SAME),
    ({"type": ["string", "integer"]}, STRING, "member-removed", "member-removed"),
    (FEW, PETS, "member-added mapping-added", "member-added mapping-added"),
    (PETS, FEW, "member-removed mapping-removed", "member-removed mapping-removed"),
    (FEW, union("Cat", "Bird", cat="Bird", bird="Cat"), *("mapping-changed mapping-changed",) * 2),
    (FEW, union("Cat", "Bird", key=None), *("discriminator-removed",) * 2),
    (union("Cat", "Bird", key=None), FEW, *("discriminator-added",) * 2),
    (
        FEW,
        union("Cat", "Bird", key="type", cat="Cat", bird="Bird"),
        *("discriminator-changed",) * 2,
    ),
    (STRING, {**STRING, "not": {"const": "a"}}, *("schema-changed",) * 2),
]

# What changes beside schemas, and all rules that it meets above editorial.
OTHERS = [
    (document(), document({}), "operation-removed"),
    (document({}), document(), "operation-added"),
    (document(), having("/stuff"), "operation-moved"),
    (document(), having(method="put"), "operation-moved"),
    (document(), having(operationId="readThing"), "operation-renamed"),
    (document(), having(tags=["Stuff"]), "operation-retagged"),
    (document(), having(deprecated=True), "operation-deprecated"),
    (having(deprecated=True), document(), "operation-undeprecated"),
    (document(), having(callbacks=CALLED), "callbacks-changed"),
    (document(), document(webhooks={"x": {"post": {}}}), "webhooks-changed"),
    (having(**BOTH, schemas=EVENT), having(**BOTH, schemas=EVENT_GREW), "callbacks-changed"),
    (
        document(None, EVENT, webhooks={"x": TOLD_OF}),
        document(None, EVENT_GREW, webhooks={"x": TOLD_OF}),
        "webhooks-changed component-extended",
    ),
    (having(security=[{"K": []}, {"B": []}]), having(security=[{"K": []}]), "security-removed"),
    (having(security=[{"K": []}]), having(security=[{"K": []}, {"B": []}]), "security-added"),
    (having(), having(security=[{"K": []}]), "security-removed"),
    (having(security=[{"K": []}]), having(security=[]), "security-added"),
    (
        document(servers=[{"url": "https://a"}]),
        document(servers=[{"url": "https://b/"}]),
        "server-removed server-added",
    ),
    (having(), having(servers=[{"url": "https://b"}]), "server-removed"),
    (
        having(),
        document({"/things": {"servers": [{"url": "https://b"}], "post": operation()}}),
        "server-removed",
    ),
    (having(method="patch"), document({}), "operation-removed"),
    (
        having(responses={"200": answer(STRING)}),
        having(responses={"200": answer(STRING, "application/json; charset=UTF-8")}),
        "",
    ),
    (
        having(parameters=[query()]),
        having(parameters=[query("r", schema=INTEGER)]),
        "parameter-removed parameter-added",
    ),
    (having(), having(parameters=[query()]), "parameter-added"),
    (having(), having(parameters=[query(required=True)]), "parameter-added-required"),
    (having(parameters=[query()]), having(), "parameter-removed"),
    (having(parameters=[query()]), having(parameters=[query("r")]), "parameter-renamed"),
    (
        having("/things/{a}", parameters=[query("a", where="path")]),
        having("/things/{b}", parameters=[query("b", where="path")]),
        "parameter-renamed",
    ),
    (
        having(parameters=[query()]),
        having(parameters=[query(where="header")]),
        "parameter-moved",
    ),
    (
        having(parameters=[query()]),
        having(parameters=[query(required=True)]),
        "parameter-became-required",
    ),
    (
        having(parameters=[query(required=True)]),
        having(parameters=[query()]),
        "parameter-became-optional",
    ),
    (
        having(parameters=[query()]),
        having(parameters=[query(explode=False)]),
        "parameter-serialised-differently",
    ),
    (
        having(parameters=[query()]),
        having(parameters=[query(deprecated=True)]),
        "parameter-deprecated",
    ),
    (
        having(parameters=[query(deprecated=True)]),
        having(parameters=[query()]),
        "parameter-undeprecated",
    ),
    (
        having(parameters=[query()]),
        having(parameters=[query(schema=INTEGER)]),
        "request-type-changed",
    ),
    (
        having(parameters=[query(schema={**INTEGER, "default": 10})]),
        having(parameters=[query(schema={**INTEGER, "default": 20})]),
        "request-default-changed",
    ),
    (having(parameters=[KEY]), having(), "idempotency-key-removed"),
    (having(), having(parameters=[KEY]), "idempotency-key-added"),
    # The committed client sends one only where it knows of one.
    (having(), having(parameters=[{**KEY, "required": True}]), "parameter-added-required"),
    (
        having(parameters=[KEY]),
        having(parameters=[{**KEY, "required": True}]),
        "idempotency-key-need-changed",
    ),
    (having(), having(requestBody=body(STRING)), "body-added-required"),
    (having(), having(requestBody=body(STRING, required=False)), "body-added"),
    (having(requestBody=body(STRING)), having(), "body-removed"),
    (
        having(requestBody=body(STRING, required=False)),
        having(requestBody=body(STRING)),
        "body-became-required",
    ),
    (
        having(requestBody=body(STRING)),
        having(requestBody=body(STRING, required=False)),
        "body-became-optional",
    ),
    (
        having(requestBody=body(STRING)),
        having(requestBody=body(STRING, media="text/plain")),
        "body-media-removed body-media-added",
    ),
    (
        having(requestBody={"content": {"multipart/form-data": {"schema": thing(a=STRING)}}}),
        having(
            requestBody={
                "content": {
                    "multipart/form-data": {
                        "schema": thing(a=STRING),
                        "encoding": {"a": {"contentType": "text/plain"}},
                    }
                }
            }
        ),
        "body-encoding-changed",
    ),
    (
        having(responses={"200": data(STRING), "202": data(STRING)}),
        having(responses={"200": data(STRING)}),
        "response-status-removed",
    ),
    (
        having(responses={"200": data(STRING)}),
        having(responses={"200": data(STRING), "202": data(STRING)}),
        "response-status-added",
    ),
    (
        having(responses={"200": data(STRING)}),
        having(responses={"201": data(INTEGER)}),
        "response-status-changed response-type-changed",
    ),
    (
        having(responses={"200": answer(STRING)}),
        having(responses={"200": answer(STRING, "text/plain")}),
        "response-media-removed response-media-added",
    ),
    (
        having(responses={"200": answer(STRING)}),
        having(responses={"200": answer(STRING, "text/event-stream")}),
        "response-media-removed response-media-added event-stream-began",
    ),
    (
        having(responses={"200": answer(STRING, "text/event-stream")}),
        having(responses={"200": answer(STRING)}),
        "response-media-removed response-media-added event-stream-ended",
    ),
    (
        having(responses={"200": {**data(STRING), "headers": {"X": {"schema": STRING}}}}),
        having(responses={"200": data(STRING)}),
        "response-header-removed",
    ),
    (
        having(responses={"200": data(STRING)}),
        having(responses={"200": {**data(STRING), "headers": {"X": {"schema": STRING}}}}),
        "response-header-added",
    ),
    (
        having(responses={"200": {**data(STRING), "headers": {"X": {"schema": STRING}}}}),
        having(responses={"200": {**data(STRING), "headers": {"x": {"schema": INTEGER}}}}),
        "response-header-changed",
    ),
    (
        having(responses={"200": data(STRING)}),
        having(responses={"200": data(STRING), "404": answer()}),
        "error-status-added",
    ),
    (
        having(responses={"200": data(STRING), "404": answer()}),
        having(responses={"200": data(STRING)}),
        "error-status-removed",
    ),
    # What a method returns depends on what stands beside `data`.
    (
        having(responses={"200": answer(thing(data=STRING))}),
        having(responses={"200": answer(thing(data=STRING, note=STRING))}),
        "response-property-added return-changed",
    ),
    (
        having(responses={"200": LIST}, parameters=[query("token")]),
        having(responses={"200": LIST}),
        "parameter-removed pagination-lost",
    ),
    (
        having(responses={"200": LIST}, parameters=[query("token")]),
        having(responses={"200": answer(thing(**PAGE))}, parameters=[query("token")]),
        "response-property-removed pagination-lost",
    ),
    (
        having(responses={"200": LIST}),
        having(responses={"200": LIST}, parameters=[query("token")]),
        "parameter-added pagination-gained",
    ),
    # Components are classes.
    (response(ref("A"), {"A": thing(a=STRING)}), response(thing(a=STRING)), "component-removed"),
    (
        response(ref("A"), {"A": thing(a=STRING)}),
        response(ref("B"), {"B": thing(a=STRING)}),
        "component-renamed",
    ),
    (
        response(ref("A"), {"A": {**thing(a=STRING), "title": "One"}}),
        response(ref("A"), {"A": {**thing(a=STRING), "title": "Two"}}),
        "component-renamed",
    ),
    (document(schemas={"A": thing(a=STRING)}), document(), "component-removed"),
    (
        document(schemas={"A": thing(a=STRING)}),
        document(schemas={"B": thing(a=STRING)}),
        "component-renamed",
    ),
    (
        response(
            thing(a={"anyOf": [ref("A"), {"type": "null"}], "default": None}), {"A": enum("x")}
        ),
        response(
            thing(a={"anyOf": [ref("B"), {"type": "null"}], "default": None}), {"B": enum("x")}
        ),
        "component-renamed",
    ),
    (
        response(ref("A"), {"A": {**thing(a=STRING), "type": ["object", "null"]}}),
        response({**thing(a=STRING), "type": ["object", "null"]}),
        "component-removed",
    ),
    (
        document(schemas={"A": thing(a=ref("B")), "B": thing(b=STRING), "Bc": thing(b=STRING)}),
        document(schemas={"A": thing(a=ref("B")), "B": thing(b=INTEGER), "Bc": thing(b=STRING)}),
        "component-changed",
    ),
    (
        document(schemas={"A": thing(a=STRING)}),
        document(schemas={"A": thing(a=STRING, b=STRING)}),
        "component-extended",
    ),
]

TOLD = ("operation", "pointer", "before", "after", "message")


def above_editorial(old, new):
    return [item for item in compare(old, new) if item.level != "editorial"]


@pytest.mark.parametrize("way", ["request", "response"])
@pytest.mark.parametrize(("old", "new", "sent", "read"), SCHEMAS)
def test_a_change_of_a_schema_is_judged_in_its_direction(old, new, sent, read, way):
    documents = [(request if way == "request" else response)(each, KINDS) for each in (old, new)]
    found = above_editorial(*documents)
    expected = (sent if way == "request" else read) or ""
    assert sorted(item.id for item in found) == sorted(f"{way}-{id_}" for id_ in expected.split())
    for item in found:
        assert item.operation == {"operationId": "getThing", "method": "POST", "path": "/things"}
        assert item.level == drift_rules.RULES[item.id].level
        assert "heygen.things.get_thing()" in item.message


@pytest.mark.parametrize(("old", "new", "expected"), OTHERS)
def test_a_change_of_an_operation_or_component(old, new, expected):
    found = above_editorial(old, new)
    assert sorted(item.id for item in found) == sorted(expected.split())
    for item in found:
        assert item.level == drift_rules.RULES[item.id].level
        apart = item.id.startswith(("component", "webhooks")) or item.pointer == "/servers"
        assert (item.operation is None) == apart


def test_every_rule_above_editorial_is_in_a_table():
    tried = {rule for _, _, rules in OTHERS for rule in rules.split()}
    for _, _, sent, read in SCHEMAS:
        tried |= {f"request-{rule}" for rule in (sent or "").split()}
        tried |= {f"response-{rule}" for rule in (read or "").split()}
    known = {id_ for id_, rule in drift_rules.RULES.items() if rule.level != "editorial"}
    assert known == tried


@pytest.mark.parametrize(
    ("rule", "level"),
    [
        ("response-enum-grew", "risky"),
        ("response-enum-shrank", "compatible"),
        ("request-enum-shrank", "breaking"),
        ("request-enum-grew", "compatible"),
        ("response-property-became-optional", "breaking"),
        ("response-property-removed", "breaking"),
        ("request-property-removed", "breaking"),
        ("request-property-became-required", "breaking"),
        ("request-bound-tightened", "breaking"),
        ("response-bound-loosened", "risky"),
        ("operation-removed", "breaking"),
        ("operation-renamed", "breaking"),
        ("component-removed", "risky"),
        ("idempotency-key-removed", "breaking"),
    ],
)
def test_how_bad_the_most_important_changes_are(rule, level):
    assert drift_rules.RULES[rule].level == level


SAME = [
    (NONE, {"anyOf": [STRING, {"type": "null"}]}),
    (NONE, {"type": "string", "nullable": True}),
    (NONE, {"oneOf": [{"type": "null"}, ref("Text")]}),
    ({"const": "a"}, {"type": "string", "enum": ["a"]}),
    (STRING, {"allOf": [ref("Text")], "description": "d"}),
    (thing(["b"], a=STRING, b=INTEGER), {"allOf": [thing(a=STRING), thing(["b"], b=INTEGER)]}),
    (thing(a=STRING), thing(a={**STRING, "default": None})),
    ({"type": ["integer", "string"]}, {"anyOf": [STRING, INTEGER]}),
    (enum("a", "b"), enum("b", "a")),
    (union("Cat", "Dog", cat="Cat"), union("Dog", "Cat", cat="Cat")),
    ({"properties": {"a": STRING}}, thing(a=STRING)),
    ({**STRING, "minLength": 0, "maxLength": 3}, {**STRING, "maxLength": 3.0}),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_what_means_the_same_is_the_same(left, right):
    schemas = {**KINDS, "Text": STRING}
    for build in (request, response):
        assert above_editorial(build(left, schemas), build(right, schemas)) == []
        assert above_editorial(build(right, schemas), build(left, schemas)) == []


def test_circles_end_and_all_operations_that_get_there_are_named():
    def tree(leaf):
        node = thing(["value"], value=leaf, children={"type": "array", "items": ref("Node")})
        schemas = {"Node": node, "Root": thing(node=ref("Node"), root=ref("Root"))}
        paths = {
            f"/{name}": {"get": operation(operationId=name, responses={"200": data(ref(name))})}
            for name in schemas
        }
        return document(paths, schemas)

    found = above_editorial(tree(STRING), tree(INTEGER))
    assert [(item.id, item.pointer) for item in found] == [
        ("response-type-changed", "/components/schemas/Node/properties/value/type")
    ] * 2
    assert {item.operation["operationId"] for item in found} == {"Node", "Root"}
    assert found[0].message == (
        "Node.value in the answer of heygen.things.node() is integer instead of string."
    )


def test_a_schema_that_is_sent_and_read_is_judged_both_ways():
    def both(schema):
        return having(
            requestBody=body(ref("A")), responses={"200": data(ref("A"))}, schemas={"A": schema}
        )

    found = above_editorial(both(thing(a=enum("x"))), both(thing(a=enum("x", "y"))))
    assert {(item.id, item.level) for item in found} == {
        ("request-enum-grew", "compatible"),
        ("response-enum-grew", "risky"),
    }


def test_paths_that_differ_in_a_name_only_are_two():
    items = {f"/a/{{{name}}}": {"get": operation(operationId=name)} for name in ("x", "y")}
    assert compare(document(items), document(items)) == []
    renamed = {path.replace("x", "z"): item for path, item in items.items()}
    assert above_editorial(document(items), document(renamed)) == []


def test_shared_parameters_and_those_of_a_path_are_followed():
    path = {"parameters": [query("a")], "get": operation(parameters=[query("b")])}
    shared = {
        "get": operation(parameters=[{"$ref": "#/components/parameters/B"}, query("a")]),
    }
    new = document({"/things": shared})
    new["components"]["parameters"] = {"B": query("b")}
    assert above_editorial(document({"/things": path}), new) == []
    new["components"]["parameters"]["B"] = query("b", required=True)
    (found,) = above_editorial(document({"/things": path}), new)
    assert (found.id, found.pointer) == ("parameter-became-required", "/components/parameters/B")


def test_an_error_body_is_never_worse_than_risky():
    def failing(schema):
        return having(responses={"200": data(STRING), "404": answer(schema)})

    (found,) = above_editorial(failing(thing(a=STRING)), failing(thing()))
    assert (found.id, found.level) == ("response-property-removed", "risky")


def test_components_that_bring_no_class_or_lose_none_are_editorial():
    pairs = [
        (response(STRING), response(STRING, {"New": thing(a=STRING)})),
        (response(thing(a=STRING)), response(ref("A"), {"A": thing(a=STRING)})),
        (response(ref("T"), {"T": STRING}), response(STRING)),
        (
            response(thing(x=ref("A"), y=ref("A")), {"A": thing(a=STRING)}),
            response(thing(x=thing(a=STRING), y=ref("A")), {"A": thing(a=STRING)}),
        ),
    ]
    for old, new in pairs:
        found = compare(old, new)
        assert found
        assert {item.level for item in found} == {"editorial"}


def test_webhooks_in_other_words_and_order_are_the_same():
    def told(*required, **parts):
        event = {**thing(required, a=STRING, b=STRING), **parts}
        return document(None, {"Event": event}, webhooks={"x": TOLD_OF})

    assert above_editorial(told("a", "b"), told("b", "a", description="Words.")) == []
    shown = told()
    example = {"schema": ref("Event"), "example": {"$ref": "#/nowhere"}}
    shown["webhooks"] = {
        "x": {"post": {"requestBody": {"required": True, "content": {JSON: example}}}}
    }
    assert above_editorial(told(), shown) == []
    inlined = told()
    inlined["webhooks"] = {"x": {"post": {"requestBody": body(thing(a=STRING, b=STRING))}}}
    assert above_editorial(told(), inlined) == []


def test_a_credential_is_what_it_is_on_the_wire_not_its_name():
    def secured(**schemes):
        made = document(security=[{name: []} for name in schemes])
        made["components"]["securitySchemes"] = schemes
        return made

    key = {"type": "apiKey", "in": "header", "name": "x-api-key"}
    assert above_editorial(secured(Key=key), secured(Other={**key, "name": "X-Api-Key"})) == []
    found = above_editorial(secured(Key=key), secured(Key={**key, "name": "x-key"}))
    assert [item.id for item in found] == ["security-removed", "security-added"]


def test_alternatives_are_known_by_name_before_they_are_by_looks():
    def either(first, second, **more):
        schemas = {"P": thing(x=STRING, **more), "Q": thing(x=INTEGER, **more)}
        return response({"oneOf": [ref(first), ref(second)]}, schemas)

    found = above_editorial(either("P", "Q"), either("Q", "P", y=STRING))
    assert {item.id for item in found} == {"response-property-added"}


def test_alternatives_are_known_by_their_marks_before_they_are_by_looks():
    def either(*words, **more):
        kinds = {"a": STRING, "b": INTEGER}
        return response(
            {"oneOf": [thing(["k"], k={"const": w}, x=kinds[w], **more) for w in words]}
        )

    found = above_editorial(either("a", "b"), either("b", "a", y=STRING))
    assert {item.id for item in found} == {"response-property-added"}


def test_a_document_made_to_take_for_ever_does_not():
    twice = {f"A{n}": {"allOf": [ref(f"A{n + 1}"), ref(f"A{n + 1}")]} for n in range(100)}
    made = response(ref("A0"), {**twice, "A100": STRING})
    assert compare(made, made) == []
    chain = {f"A{n}": thing(a=ref(f"A{n + 1}")) for n in range(300)}
    made = response(ref("A0"), {**chain, "A300": STRING})
    with pytest.raises(DocumentError, match="too deeply"):
        compare(made, made)


def test_a_parameter_that_refers_to_itself_is_refused():
    made = having(parameters=[{"$ref": "#/components/parameters/A"}])
    made["components"]["parameters"] = {"A": {"$ref": "#/components/parameters/A"}}
    with pytest.raises(DocumentError, match="in a circle"):
        compare(document(), made)


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#/components/schemas/Nowhere"},
        {"$ref": "other.json"},
        {"type": "strnig"},
        {"oneOf": 1},
        {"$ref": "#Nowhere"},
        {"properties": []},
        3,
    ],
)
def test_a_document_that_cannot_be_understood_is_said_so(schema):
    with pytest.raises(DocumentError):
        compare(response(STRING), response(schema))
