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


# Edits that change nothing for clients.


def with_named_schemas(old):
    """Turn the schemas of bodies and responses into components."""
    new = copy.deepcopy(old)
    for number, item in enumerate(new["paths"].values()):
        body = item["post"]["requestBody"]["content"]["application/json"]
        response = item["post"]["responses"]["200"]["content"]["application/json"]["schema"]
        for holder, key in ((body, "schema"), (response["properties"], "data")):
            name = f"New{number}{key}"
            new["components"]["schemas"][name] = holder[key]
            holder[key] = {"$ref": f"#/components/schemas/{name}"}
    return new


def with_inlined_references(old, chance):
    """Replace some references by copies of their targets, one level deep."""

    def inlined(value):
        if isinstance(value, list):
            return [inlined(item) for item in value]
        if not isinstance(value, dict):
            return value
        reference = value.get("$ref")
        if isinstance(reference, str) and chance.random() < 0.5:
            return copy.deepcopy(old["components"]["schemas"][reference.rpartition("/")[2]])
        return {key: inlined(item) for key, item in value.items()}

    return inlined(old)


HARMLESS = {
    "order": shuffled,
    "prose": lambda old, chance: with_other_prose(old),
    "named schemas": lambda old, chance: with_named_schemas(old),
    "inlined references": with_inlined_references,
}


@EXAMPLES
@given(documents(), RANDOM)
def test_harmless_edits_are_no_drift(old, chance):
    assert compare(old, copy.deepcopy(old)) == []
    for name, edit in HARMLESS.items():
        found = compare(old, edit(old, chance))
        assert {item.level for item in found} <= {"editorial"}, name
    found = compare(with_other_prose(old), old)
    assert {item.level for item in found} <= {"editorial"}, "removed prose"


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
