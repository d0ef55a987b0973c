"""The vendored document against what it was assembled from."""

import json
import re
from pathlib import Path

import facts_document
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "openapi" / "external-api.json").read_text(encoding="utf-8")
DOCUMENT = json.loads(TEXT)
SEED = facts_document.FACTS.parent / "seed-append-avatar-realtime-text.md"
APPEND = "/v3/avatar-realtime/{stream_id}/text"


def bare(value):
    """Return a schema or operation without its prose."""
    if isinstance(value, list):
        return [bare(item) for item in value]
    if not isinstance(value, dict):
        return value
    prose = {"description", "title", "example", "summary"}
    return {
        key: {name: bare(part) for name, part in item.items()}
        if key == "properties"
        else bare(item)
        for key, item in value.items()
        if key not in prose
    }


def test_it_is_valid_and_neatly_printed():
    assert [error.message for error in OpenAPIV31SpecValidator(DOCUMENT).iter_errors()] == []
    assert json.dumps(DOCUMENT, indent=2, ensure_ascii=False) + "\n" == TEXT


def test_every_schema_and_field_has_a_description():
    for name, schema in DOCUMENT["components"]["schemas"].items():
        if name != "StandardAPIError":  # as the seed has it
            assert schema["description"].endswith("."), name
        for field, value in schema.get("properties", {}).items():
            assert value["description"], (name, field)


@pytest.mark.skipif(not SEED.is_file(), reason="needs the seed document in ../shared")
def test_the_append_is_as_the_seed_gives_it():
    block = re.search(r"````yaml[^\n]*\n(.*?)````", SEED.read_text(encoding="utf-8"), re.DOTALL)
    seed = YAML(typ="safe").load(block[1])
    schemas = seed["components"].pop("schemas")
    ours = {**DOCUMENT, "paths": {APPEND: DOCUMENT["paths"][APPEND]}}
    ours["components"] = {**DOCUMENT["components"]}
    ours_schemas = dict(ours["components"].pop("schemas"))
    error = dict(ours_schemas["StandardAPIError"])
    error["properties"] = {k: v for k, v in error["properties"].items() if k != "errors"}
    ours_schemas["StandardAPIError"] = error
    assert ours == seed
    assert {name: ours_schemas[name] for name in schemas} == schemas


@facts_document.needs_facts
def test_the_other_operations_and_schemas_agree_with_the_facts():
    whole = facts_document.build()
    tag = "Avatar Realtime"
    expected = {
        (path, method): operation
        for path, item in whole["paths"].items()
        for method, operation in item.items()
        if operation["tags"] == [tag]
    }
    actual = {
        (path, method): operation
        for path, item in DOCUMENT["paths"].items()
        for method, operation in item.items()
    }
    assert list(actual) == list(expected)
    for key, operation in actual.items():
        fact = bare(expected[key])
        del fact["x-excluded"]
        assert bare(operation) == fact, key
    for name, schema in DOCUMENT["components"]["schemas"].items():
        assert bare(schema) == bare(whole["components"]["schemas"][name]), name
