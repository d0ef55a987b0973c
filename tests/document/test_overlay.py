"""The overlay: how it is applied (scripts/codegen/overlay.py), what ours does to a document."""

import copy
import json
import re

import pytest
from codegen import overlay
from codegen.document import read
from driftcheck.assumptions import of_operations
from jsonpath import JSONPathEnvironment
from support.paths import ROOT

OURS = read(ROOT / "openapi" / "overlay.yaml")


def actions(*items):
    return {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": list(items)}


def apply(document, *items):
    return overlay.apply(actions(*items), document)


def test_update_merges_objects_at_every_level_and_replaces_the_rest():
    document = {"a": {"b": {"keep": 1, "change": 2, "list": [1]}, "c": 3}}
    update = {"b": {"change": {"now": "object"}, "list": [2, 3], "new": None}}
    assert apply(document, {"target": "$.a", "update": update}) == {
        "a": {"b": {"keep": 1, "change": {"now": "object"}, "list": [1, 2, 3], "new": None}, "c": 3}
    }


def test_update_appends_to_lists():
    assert apply({"a": [1]}, {"target": "$.a", "update": [2]}) == {"a": [1, [2]]}


def test_update_reaches_the_root_and_gives_each_match_its_own_copy():
    document = {"a": {}, "b": {}}
    result = apply(
        document,
        {"target": "$.*", "update": {"x": {"y": []}}},
        {"target": "$.a.x.y", "update": 1},
        {"target": "$", "update": {"c": 2}},
    )
    assert result == {"a": {"x": {"y": [1]}}, "b": {"x": {"y": []}}, "c": 2}
    assert document == {"a": {}, "b": {}}


def test_remove_by_names_indices_and_filters():
    document = {"a": {"x": 1, "y": 2, "z": 3}, "b": [0, 1, 2, 3, 4], "c": [{"d": 1}, {"d": 2}]}
    result = apply(
        document,
        {"target": "$.a['x', 'z', 'x', 'absent']", "remove": True},
        {"target": "$.b[0, 3, 1]", "remove": True},
        {"target": "$.c[?@.d == 1]", "remove": True, "update": {"ignored": 1}},
    )
    assert result == {"a": {"y": 2}, "b": [2, 4], "c": [{"d": 2}]}


def test_remove_of_nested_matches():
    assert apply({"a": {"a": {"a": 1}}, "b": 1}, {"target": "$..a", "remove": True}) == {"b": 1}


def test_actions_apply_in_order_and_a_target_may_match_nothing():
    document = {"a": 1}
    result = apply(
        document,
        {"target": "$.nothing.here[?@.x]", "remove": True},
        {"target": "$", "update": {"b": {}}},
        {"target": "$.b", "update": {"c": 1}, "x-why": "extensions are allowed"},
    )
    assert result == {"a": 1, "b": {"c": 1}}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"overlay": "2.0.0"}, "version"),
        ({"overlay": None}, "version"),
        ({"info": {"title": "t"}}, "info"),
        ({"actions": []}, "actions"),
        ({"actions": [1]}, "action 1: needs a target"),
        ({"actions": [{"target": "$.a"}]}, "neither updates nor removes"),
        ({"actions": [{"target": "$.a", "remove": "yes"}]}, "true or false"),
        ({"actions": [{"target": "$.a", "removes": True}]}, "unknown field removes"),
        ({"actions": [{"target": "a.b", "remove": True}]}, "action 1, target 'a.b'"),
        ({"actions": [{"target": "$.a[~'x']", "remove": True}]}, "unexpected token"),
        ({"actions": [{"target": "$", "remove": True}]}, "whole document"),
        ({"actions": [{"target": "$.a", "update": 1}]}, "only be updated with an object"),
        ({"actions": [{"target": "$.b", "update": {}}]}, "only objects and lists"),
    ],
)
def test_malformed_overlay_is_refused_in_one_line(change, message):
    with pytest.raises(overlay.OverlayError, match=message) as caught:
        overlay.apply(actions() | change, {"a": {}, "b": 1})
    assert "\n" not in str(caught.value)


def test_overlay_must_be_an_object():
    with pytest.raises(overlay.OverlayError):
        overlay.apply([], {})


# openapi/overlay.yaml


def operation(**responses):
    answer = {"description": "d", "content": {"application/json": {"schema": {"type": "object"}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": {"responses": dict.fromkeys(responses, answer)}}},
    }


def statuses(document):
    return set(overlay.apply(OURS, document)["paths"]["/a"]["get"]["responses"])


def test_only_error_statuses_are_removed():
    numbers = {str(number) for number in range(100, 600)} | {"2XX", "3XX", "4XX", "5XX"}
    left = statuses(operation(**dict.fromkeys(numbers)))
    assert left == {str(number) for number in range(100, 300)} | {"2XX"}


@pytest.mark.parametrize("success", ["200", "202", "204", "2XX"])
def test_default_response_beside_a_success_is_removed(success):
    assert statuses(operation(**{success: 1, "default": 1})) == {success}


def test_default_response_alone_is_kept():
    assert statuses(operation(default=1, **{"404": 1})) == {"default"}


def test_every_action_gives_its_reason():
    assert all(len(action["description"]) > 20 for action in OURS["actions"])


def test_error_schema_that_a_success_uses_is_kept():
    document = operation(**{"200": 1})
    schemas = {"StandardAPIError": {"type": "object"}, "V1APIError": {"type": "object"}}
    document["components"] = {"schemas": schemas}
    ref = {"$ref": "#/components/schemas/StandardAPIError"}
    document["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"] = {
        "schema": {"type": "object", "properties": {"data": ref}}
    }
    assert set(overlay.apply(OURS, document)["components"]["schemas"]) == {"StandardAPIError"}


def invalid_defaults(schema):
    """Count, independently of the overlay's queries, `default: null` beside a type without null."""
    count = 0
    if isinstance(schema, dict):
        if "default" in schema and schema["default"] is None:
            kind = schema.get("type", "null" if "anyOf" in schema else None)
            count += "null" not in kind if isinstance(kind, list) else kind != "null"
        count += sum(map(invalid_defaults, schema.values()))
    elif isinstance(schema, list):
        count += sum(map(invalid_defaults, schema))
    return count


@pytest.fixture(scope="module")
def vendored():
    return json.loads((ROOT / "openapi" / "external-api.json").read_text(encoding="utf-8"))


def test_our_overlay_mends_the_vendored_document(vendored):
    """That the result is a valid OpenAPI document is tested in test_vendored_document."""
    before = copy.deepcopy(vendored)
    result = overlay.apply(OURS, vendored)
    assert vendored == before
    assert result != vendored
    assert invalid_defaults(result) == 0
    assert "additionalProperties': False" not in str(result)
    assert "APIError" not in str(result)
    assert overlay.apply(OURS, result) == result


def test_every_path_and_name_in_our_overlay_is_in_the_vendored_document(vendored):
    """An action whose target matches nothing does nothing, without an error."""
    if not list(of_operations(vendored)):
        pytest.skip("For a published document, make fetch-spec names them")
    for action in OURS["actions"]:
        paths = re.findall(r"'(/v3/[^']*)'", action["target"])
        assert set(paths) <= vendored["paths"].keys()
        if "update" in action:
            assert list(JSONPathEnvironment(strict=True).finditer(action["target"], vendored))
