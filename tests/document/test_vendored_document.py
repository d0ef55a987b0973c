"""openapi/external-api.json: valid, complete, and in agreement with its sources."""

import json
import re

import pytest
from codegen import overlay
from codegen.document import read
from driftcheck.assumptions import of_operations, of_properties, of_schemas, words
from openapi_spec_validator import OpenAPIV31SpecValidator
from ruamel.yaml import YAML
from support import facts_document
from support.paths import ROOT

TEXT = (ROOT / "openapi" / "external-api.json").read_text(encoding="utf-8")
DOCUMENT = json.loads(TEXT)
SEED = facts_document.FACTS.parent / "seed-append-avatar-realtime-text.md"
APPEND = "/v3/avatar-realtime/{stream_id}/text"
SCHEMAS = DOCUMENT["components"]["schemas"]
OPERATIONS = {
    (path, method): operation
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
}
X_FIELDS = read(ROOT / "openapi" / "x-fields.schema.yaml")
OF_OPERATIONS = set(X_FIELDS["properties"]["x-assumed"]["items"]["enum"])
# The document that this project assembled has assumptions; one that HeyGen published has none.
of_our_document = pytest.mark.skipif(
    not list(of_operations(DOCUMENT)), reason="the published document is in place"
)
SEED_SCHEMAS = {"AppendTextDeltaRequest", "AppendTextDeltaResponse", "StandardAPIError"}


def bare(value):
    """Return a schema or operation without texts for people."""
    if isinstance(value, list):
        return [bare(item) for item in value]
    if not isinstance(value, dict):
        return value
    prose = {"description", "title", "example", "summary", "x-assumed"}
    return {
        key: {name: bare(part) for name, part in item.items()}
        if key == "properties"
        else bare(item)
        for key, item in value.items()
        if key not in prose
    }


def test_json_is_indented_and_ends_in_a_newline():
    assert json.dumps(DOCUMENT, indent=2, ensure_ascii=False) + "\n" == TEXT


def invalid(document):
    return [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()]


def test_only_null_defaults_are_invalid():
    # In September 2026, ten optional fields had a default of null and a type without null.
    assert all(message.startswith("None is not of type ") for message in invalid(DOCUMENT))


def test_the_overlay_gives_a_valid_document():
    assert invalid(overlay.apply(read(ROOT / "openapi" / "overlay.yaml"), DOCUMENT)) == []


def test_every_operation_has_an_id_of_its_own_and_a_tag():
    ids = {operation["operationId"] for operation in OPERATIONS.values()}
    assert len(ids) == len(OPERATIONS) > 0
    assert all(operation["tags"][0] for operation in OPERATIONS.values())


def test_assumptions_are_marked_with_known_words():
    keywords = {"name", "type", "enum", "const", "maximum", "maxLength"}
    assert {w for _, _, entry in of_operations(DOCUMENT) for w in words(entry)} <= OF_OPERATIONS
    assert all(words(SCHEMAS[name]) == ["name"] for name in of_schemas(DOCUMENT))
    assert {w for *_, found in of_properties(DOCUMENT) for w in found} <= keywords
    marked = len(list(of_operations(DOCUMENT))) + len(list(of_schemas(DOCUMENT)))
    assert TEXT.count('"x-assumed": ') == marked + len(list(of_properties(DOCUMENT)))


def test_every_reference_resolves():
    references = re.findall(r'"(#/[^"]*)"', TEXT)
    assert len(references) >= TEXT.count('"$ref": ') > 0
    for reference in set(references):
        target = DOCUMENT
        for step in reference.split("/")[1:]:
            target = target[step]
        assert target, reference


@of_our_document
def test_every_schema_is_used():
    unused = {name for name in SCHEMAS if f'"#/components/schemas/{name}"' not in TEXT}
    assert unused == {"WordsEndEvent"}  # the data of an event: no field refers to it


@of_our_document
def test_operations_schemas_fields_and_parameters_have_descriptions():
    for operation in OPERATIONS.values():
        assert operation["summary"]
        assert operation["description"].endswith((".", "!")), operation["operationId"]
        for parameter in operation.get("parameters", []):
            assert "$ref" in parameter or parameter["description"], operation["operationId"]
        for body in operation.get("requestBody", {}).get("content", {}).values():
            fields = body["schema"].get("properties", {})
            assert all(field["description"] for field in fields.values())
    for name, schema in SCHEMAS.items():
        if name != "StandardAPIError":  # as the seed has it
            assert schema["description"].endswith((".", "!")), name
        for field, value in schema.get("properties", {}).items():
            assert value["description"], (name, field)
    assert all(tag["description"] for tag in DOCUMENT["tags"])


@of_our_document
@pytest.mark.skipif(not SEED.is_file(), reason="needs the seed document in ../shared")
def test_append_operation_and_head_equal_the_seed():
    block = re.search(r"````yaml[^\n]*\n(.*?)````", SEED.read_text(encoding="utf-8"), re.DOTALL)
    seed = YAML(typ="safe").load(block[1])
    for name in ("openapi", "info", "servers", "security"):
        assert DOCUMENT[name] == seed[name]
    assert {APPEND: DOCUMENT["paths"][APPEND]} == seed["paths"]
    assert DOCUMENT["components"]["securitySchemes"] == seed["components"]["securitySchemes"]
    schemas = dict(SCHEMAS)
    error = dict(schemas["StandardAPIError"])
    error["properties"] = {k: v for k, v in error["properties"].items() if k != "errors"}
    schemas["StandardAPIError"] = error
    assert seed["components"]["schemas"].keys() == SEED_SCHEMAS
    assert {name: schemas[name] for name in SEED_SCHEMAS} == seed["components"]["schemas"]
    assert all(tag in DOCUMENT["tags"] for tag in seed["tags"])


@of_our_document
@facts_document.needs_facts
def test_operations_and_schemas_agree_with_the_facts():
    whole = facts_document.build()
    facts = {
        (path, method): operation
        for path, item in whole["paths"].items()
        for method, operation in item.items()
    }
    assert list(OPERATIONS) == list(facts)
    for key, operation in OPERATIONS.items():
        fact = bare(facts[key])
        if fact["operationId"] is None:
            assert "operationId" in words(operation)
            fact["operationId"] = operation["operationId"]
        if fact["tags"] == [None]:
            assert "tags" in words(operation)
            fact["tags"] = operation["tags"]
        assert bare(operation) == fact, key
    order = [name for name in whole["components"]["schemas"] if name in SCHEMAS]
    assert list(SCHEMAS) == order
    for name, schema in SCHEMAS.items():
        assert bare(schema) == bare(whole["components"]["schemas"][name]), name
    for kind in ("parameters", "responses"):
        assert bare(DOCUMENT["components"][kind]) == bare(whole["components"][kind])
    ours = {"Avatar Realtime", "Folders"}
    declared = [tag["name"] for tag in DOCUMENT["tags"] if tag["name"] not in ours]
    assert declared == [tag["name"] for tag in whole["tags"]]


@of_our_document
@facts_document.needs_facts
def test_only_unused_schemas_are_left_out():
    whole = facts_document.build()["components"]["schemas"]
    left_out = set(whole) - set(SCHEMAS)
    assert left_out
    assert not [name for name in left_out if f'/{name}"' in TEXT]
