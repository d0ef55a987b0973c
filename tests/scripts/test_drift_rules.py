"""scripts/drift.py: which rule each change meets, one pair of documents per rule and direction."""

import pytest
from driftcheck.compare.documents import compare
from driftcheck.rules import RULES, TABLES
from support.drift_documents import request, response
from support.drift_operation_cases import OPERATION_CHANGES
from support.drift_schema_cases import COMPONENTS, SAME_MEANING, SCHEMA_CHANGES


def above_editorial(old, new):
    return [item for item in compare(old, new) if item.level != "editorial"]


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize(("old", "new", "sent", "read"), SCHEMA_CHANGES)
def test_schema_change_meets_the_rules_of_its_direction(old, new, sent, read, direction):
    make, rules = (request, sent) if direction == "request" else (response, read)
    found = above_editorial(make(old, COMPONENTS), make(new, COMPONENTS))
    expected = sorted(f"{direction}-{rule}" for rule in (rules or "").split())
    assert sorted(item.id for item in found) == expected
    for item in found:
        assert item.operation == {"operationId": "getThing", "method": "POST", "path": "/things"}
        assert item.level == RULES[item.id].level
        assert "heygen.things.get_thing()" in item.message


@pytest.mark.parametrize(("old", "new", "expected"), OPERATION_CHANGES)
def test_change_of_an_operation_or_component_meets_its_rules(old, new, expected):
    found = above_editorial(old, new)
    assert sorted(item.id for item in found) == sorted(expected.split())
    for item in found:
        assert item.level == RULES[item.id].level
        shared = item.id.startswith(("component", "webhooks")) or item.pointer == "/servers"
        assert (item.operation is None) == shared


def test_every_rule_above_editorial_has_a_case():
    tried = {rule for _, _, rules in OPERATION_CHANGES for rule in rules.split()}
    for _, _, sent, read in SCHEMA_CHANGES:
        tried |= {f"request-{rule}" for rule in (sent or "").split()}
        tried |= {f"response-{rule}" for rule in (read or "").split()}
    assert tried == {rule for rule, (level, _) in RULES.items() if level != "editorial"}


def test_no_message_calls_a_missing_value_null():
    """A keyword that is gone has no value; `null` would be one."""
    pairs = [
        (make(old, COMPONENTS), make(new, COMPONENTS))
        for old, new, *_ in SCHEMA_CHANGES
        for make in (request, response)
    ]
    pairs += [(old, new) for old, new, _ in OPERATION_CHANGES]
    messages = [item.message for old, new in pairs for item in above_editorial(old, new)]
    assert [message for message in messages if "null" in message] == []
    assert (
        "data in the response of heygen.things.get_thing() may be outside of its old bounds:"
        " no exclusiveMaximum 2 any more."
    ) in messages


def test_no_rule_has_two_levels():
    assert sum(map(len, TABLES.values())) == len(RULES)


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
        ("response-enum-replaced", "breaking"),
        ("response-mapping-renamed", "breaking"),
        ("operation-removed", "breaking"),
        ("operation-renamed", "breaking"),
        ("component-removed", "risky"),
        ("idempotency-key-removed", "breaking"),
    ],
)
def test_level_of_the_most_important_rules(rule, level):
    assert RULES[rule].level == level


@pytest.mark.parametrize(("left", "right"), SAME_MEANING)
def test_schemas_with_the_same_meaning_do_not_differ(left, right):
    for make in (request, response):
        old, new = make(left, COMPONENTS), make(right, COMPONENTS)
        assert above_editorial(old, new) == []
        assert above_editorial(new, old) == []
