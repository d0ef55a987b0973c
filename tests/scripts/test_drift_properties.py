"""scripts/drift.py: what holds for any document, tested with random ones."""

import contextlib
import copy

from driftcheck.compare.documents import compare
from driftcheck.model.json_values import DocumentError
from hypothesis import given, settings
from hypothesis import strategies as st
from support.drift_documents import data, document, operation
from support.drift_edits import shuffled, with_other_prose

EXAMPLES = settings(deadline=None, max_examples=40)
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


def larger_schemas(children):
    return st.one_of(
        objects(children),
        st.builds(lambda items: {"type": "array", "items": items}, children),
        st.builds(lambda one: {"anyOf": [one, {"type": "null"}]}, children),
        st.builds(lambda many: {"oneOf": many}, st.lists(children, min_size=2, max_size=3)),
        st.builds(lambda many: {"allOf": many}, st.lists(objects(children), max_size=2)),
        st.builds(lambda values: {"type": "object", "additionalProperties": values}, children),
    )


SCHEMAS = st.recursive(LEAVES, larger_schemas, max_leaves=8)


@st.composite
def documents(draw):
    components = {name: draw(objects(SCHEMAS)) for name in COMPONENTS}
    paths = {}
    for path in ("/a", "/b/{id}"):
        in_path = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        paths[path] = {
            "post": operation(
                operationId=f"op{path[1]}",
                parameters=[in_path] if "id" in path else [],
                requestBody={"content": {"application/json": {"schema": draw(SCHEMAS)}}},
                responses={"200": data(draw(SCHEMAS))},
            )
        }
    return document(paths, components)


RANDOM = st.randoms(use_true_random=False)


def above_editorial(old, new):
    return [item for item in compare(old, new) if item.level != "editorial"]


@EXAMPLES
@given(documents())
def test_document_does_not_differ_from_itself(old):
    assert compare(old, copy.deepcopy(old)) == []


@EXAMPLES
@given(documents(), RANDOM)
def test_order_is_no_drift(old, chance):
    assert above_editorial(old, shuffled(old, chance)) == []


@EXAMPLES
@given(documents())
def test_prose_is_no_drift(old):
    new = with_other_prose(old)
    assert above_editorial(old, new) == []
    assert above_editorial(new, old) == []


@EXAMPLES
@given(documents())
def test_inline_schema_that_becomes_a_component_is_no_drift(old):
    new = copy.deepcopy(old)
    schemas = [
        (holder, key)
        for item in new["paths"].values()
        for holder, key in (
            (item["post"]["requestBody"]["content"]["application/json"], "schema"),
            (
                item["post"]["responses"]["200"]["content"]["application/json"]["schema"][
                    "properties"
                ],
                "data",
            ),
        )
    ]
    for number, (holder, key) in enumerate(schemas):
        new["components"]["schemas"][f"New{number}"] = holder[key]
        holder[key] = {"$ref": f"#/components/schemas/New{number}"}
    assert above_editorial(old, new) == []


def with_inlined_references(value, components, chance):
    """Replace some references by copies of their targets, one level deep."""
    if isinstance(value, list):
        return [with_inlined_references(item, components, chance) for item in value]
    if not isinstance(value, dict):
        return value
    reference = value.get("$ref")
    if isinstance(reference, str) and chance.random() < 0.5:
        return copy.deepcopy(components[reference.rpartition("/")[2]])
    return {key: with_inlined_references(item, components, chance) for key, item in value.items()}


@EXAMPLES
@given(documents(), RANDOM)
def test_inlined_reference_is_no_drift_while_the_component_stays(old, chance):
    new = with_inlined_references(old, old["components"]["schemas"], chance)
    assert above_editorial(old, new) == []


JUNK = st.sampled_from([None, 1, True, [], {}, "x", [1], {"$ref": "#"}, {"$ref": 1}, [{}], "#/x"])


@EXAMPLES
@given(documents(), RANDOM, JUNK)
def test_document_with_junk_in_it_is_compared_or_refused(old, chance, junk):
    new = copy.deepcopy(old)
    rest, places = [new], []
    while rest:
        holder = rest.pop()
        keys = holder if isinstance(holder, dict) else range(len(holder))
        places += [(holder, key) for key in keys]
        rest += [holder[key] for key in keys if isinstance(holder[key], dict | list)]
    holder, key = chance.choice(places)
    holder[key] = junk
    for pair in ((old, new), (new, old)):
        with contextlib.suppress(DocumentError):
            compare(*pair)
    with contextlib.suppress(DocumentError):
        assert compare(new, copy.deepcopy(new)) == []
