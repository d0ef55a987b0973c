"""scripts/drift.py: what belongs together in two documents, and documents that are refused."""

import pytest
from driftcheck.compare.documents import compare
from driftcheck.model.json_values import DocumentError
from support.drift_documents import (
    INTEGER,
    SENDS_EVENT,
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


def above_editorial(old, new):
    return [item for item in compare(old, new) if item.level != "editorial"]


def ids(old, new):
    return {item.id for item in above_editorial(old, new)}


# Operations and parameters.


def test_change_in_circular_schemas_is_reported_at_each_operation():
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
        "Node.value in the response of heygen.things.node() is integer instead of string."
    )


def test_schema_that_is_sent_and_read_is_judged_in_both_directions():
    def sent_and_read(schema):
        return having(
            requestBody=body(ref("A")), responses={"200": data(ref("A"))}, schemas={"A": schema}
        )

    old, new = sent_and_read(thing(a=enum("x"))), sent_and_read(thing(a=enum("x", "y")))
    assert {(item.id, item.level) for item in above_editorial(old, new)} == {
        ("request-enum-grew", "compatible"),
        ("response-enum-grew", "risky"),
    }


def test_paths_that_differ_in_parameter_names_only_are_kept_apart():
    paths = {f"/a/{{{name}}}": {"get": operation(operationId=name)} for name in ("x", "y")}
    assert compare(document(paths), document(paths)) == []
    renamed = {path.replace("x", "z"): item for path, item in paths.items()}
    assert above_editorial(document(paths), document(renamed)) == []


def test_parameters_of_the_path_and_of_components_count():
    path = {"parameters": [query("a")], "get": operation(parameters=[query("b")])}
    shared = {"get": operation(parameters=[{"$ref": "#/components/parameters/B"}, query("a")])}
    new = document({"/things": shared})
    new["components"]["parameters"] = {"B": query("b")}
    assert above_editorial(document({"/things": path}), new) == []
    new["components"]["parameters"]["B"] = query("b", required=True)
    (found,) = above_editorial(document({"/things": path}), new)
    assert (found.id, found.pointer) == ("parameter-became-required", "/components/parameters/B")


def moved(made):
    """The same document with its path item under components."""
    (path, item) = next(iter(made["paths"].items()))
    components = {**made["components"], "pathItems": {"Item": item}}
    reference = {"$ref": "#/components/pathItems/Item", "summary": "Beside it."}
    return {**made, "paths": {path: reference}, "components": components}


def test_path_items_by_reference_are_read_like_others():
    schemas = {"Thing": thing(a=STRING), "Sent": thing(a=STRING)}
    parts = {"requestBody": body(ref("Sent")), "responses": {"200": data(ref("Thing"))}}
    old = having(**parts, schemas=schemas)
    assert above_editorial(old, moved(old)) == above_editorial(moved(old), old) == []
    assert compare(moved(old), moved(old)) == []
    new = having(**parts, schemas={**schemas, "Thing": thing(a=INTEGER)})
    (found,) = above_editorial(moved(old), moved(new))  # not one for the component as well
    assert found == above_editorial(old, new)[0]
    lost = {**parts, "parameters": [query(required=True)]}
    (found,) = above_editorial(moved(old), moved(having(**lost, schemas=schemas)))
    assert (found.id, found.pointer) == (
        "parameter-added-required",
        "/components/pathItems/Item/post/parameters/0",
    )


def test_what_stands_beside_the_reference_of_a_path_item_comes_first():
    old = having()
    beside = moved(old)
    beside["paths"]["/things"]["parameters"] = [query()]
    (found,) = above_editorial(old, beside)
    assert (found.id, found.pointer) == ("parameter-added", "/paths/~1things/parameters/0")
    beside["paths"]["/things"]["post"] = operation(deprecated=True)
    assert ids(old, beside) == {"parameter-added", "operation-deprecated"}


def test_path_item_that_leads_nowhere_is_refused():
    made = having()
    made["paths"]["/things"] = {"$ref": "#/components/pathItems/Nowhere"}
    with pytest.raises(DocumentError, match="leads nowhere"):
        compare(document(), made)


def test_change_of_an_error_body_is_at_most_risky():
    def failing(schema):
        return having(responses={"200": data(STRING), "404": answer(schema)})

    (found,) = above_editorial(failing(thing(a=STRING)), failing(thing()))
    assert (found.id, found.level) == ("response-property-removed", "risky")


def test_credential_is_compared_by_what_is_sent_not_by_its_name():
    def secured(**schemes):
        made = document(security=[{name: []} for name in schemes])
        made["components"]["securitySchemes"] = schemes
        return made

    key = {"type": "apiKey", "in": "header", "name": "x-api-key"}
    assert above_editorial(secured(Key=key), secured(Other={**key, "name": "X-Api-Key"})) == []
    found = above_editorial(secured(Key=key), secured(Key={**key, "name": "x-key"}))
    assert [item.id for item in found] == ["security-removed", "security-added"]


# Webhooks, components, unions.


def test_webhooks_with_other_words_order_or_an_inlined_schema_do_not_differ():
    def sending(*required, **parts):
        event = {**thing(required, a=STRING, b=STRING), **parts}
        return document(None, {"Event": event}, webhooks={"x": SENDS_EVENT})

    assert above_editorial(sending("a", "b"), sending("b", "a", description="Words.")) == []
    with_example = sending()
    content = {"application/json": {"schema": ref("Event"), "example": {"$ref": "#/nowhere"}}}
    with_example["webhooks"] = {
        "x": {"post": {"requestBody": {"required": True, "content": content}}}
    }
    assert above_editorial(sending(), with_example) == []
    inlined = sending()
    inlined["webhooks"] = {"x": {"post": {"requestBody": body(thing(a=STRING, b=STRING))}}}
    assert above_editorial(sending(), inlined) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (response(STRING), response(STRING, {"New": thing(a=STRING)})),
        (response(thing(a=STRING)), response(ref("A"), {"A": thing(a=STRING)})),
        (response(ref("T"), {"T": STRING}), response(STRING)),
        (
            response(thing(x=ref("A"), y=ref("A")), {"A": thing(a=STRING)}),
            response(thing(x=thing(a=STRING), y=ref("A")), {"A": thing(a=STRING)}),
        ),
    ],
    ids=["added", "named", "without a class", "inlined"],
)
def test_component_change_that_removes_no_class_is_editorial(old, new):
    found = compare(old, new)
    assert {item.level for item in found} == {"editorial"}


def test_members_of_a_union_are_matched_by_name_before_likeness():
    def either(first, second, **more):
        schemas = {"P": thing(x=STRING, **more), "Q": thing(x=INTEGER, **more)}
        return response({"oneOf": [ref(first), ref(second)]}, schemas)

    assert ids(either("P", "Q"), either("Q", "P", y=STRING)) == {"response-property-added"}


def test_members_of_a_union_are_matched_by_constant_before_likeness():
    def either(*constants, **more):
        types = {"a": STRING, "b": INTEGER}
        return response(
            {"oneOf": [thing(["k"], k={"const": c}, x=types[c], **more) for c in constants]}
        )

    assert ids(either("a", "b"), either("b", "a", y=STRING)) == {"response-property-added"}


@pytest.mark.parametrize("name", ["integer", ["integer", "string"]])
def test_path_parameter_that_takes_all_numbers_takes_integers_too(name):
    wider = "number" if name == "integer" else ["number", "string"]
    old, new = (
        having("/a/{id}", parameters=[query("id", where="path", schema={"type": kind})])
        for kind in (name, wider)
    )
    (found,) = above_editorial(old, new)
    assert (found.id, found.level) == ("request-type-widened", "compatible")
    assert found.message == "heygen.things.get_thing() also takes the argument `id` as number."
    assert {item.level for item in above_editorial(new, old)} == {"breaking"}


def test_member_that_means_the_same_as_another_is_only_a_class_that_is_gone():
    named = {name: thing(name=STRING) for name in ("Cat", "Rabbit")}
    for make in (request, response):
        old = make({"anyOf": [ref("Cat"), ref("Rabbit")]}, named)
        new = make({"anyOf": [ref("Cat")]}, {"Cat": named["Cat"]})
        assert ids(old, new) == {"component-removed"}


# Documents that are refused.


def test_document_that_would_take_exponential_time_is_compared_fast():
    twice = {f"A{n}": {"allOf": [ref(f"A{n + 1}"), ref(f"A{n + 1}")]} for n in range(100)}
    made = response(ref("A0"), {**twice, "A100": STRING})
    assert compare(made, made) == []


def test_schemas_that_are_nested_too_deeply_are_refused():
    chain = {f"A{n}": thing(a=ref(f"A{n + 1}")) for n in range(300)}
    made = response(ref("A0"), {**chain, "A300": STRING})
    with pytest.raises(DocumentError, match="too deeply"):
        compare(made, made)


def test_parameter_that_refers_to_itself_is_refused():
    made = having(parameters=[{"$ref": "#/components/parameters/A"}])
    made["components"]["parameters"] = {"A": {"$ref": "#/components/parameters/A"}}
    with pytest.raises(DocumentError, match="in a circle"):
        compare(document(), made)


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"$ref": "#/components/schemas/Nowhere"}, "leads nowhere"),
        ({"$ref": "other.json"}, "leaves the document"),
        ({"$ref": "#Nowhere"}, "is not a JSON pointer"),
        ({"type": "strnig"}, "the type 'strnig' does not exist"),
        ({"oneOf": 1}, "oneOf is not an array"),
        ({"properties": []}, "properties is not an object"),
        (3, "is not a schema"),
    ],
)
def test_malformed_schema_is_refused(schema, message):
    with pytest.raises(DocumentError, match=message):
        compare(response(STRING), response(schema))
