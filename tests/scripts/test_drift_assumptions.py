"""scripts/drift.py: which assumptions of the vendored document came true."""

import json

import drift
import fetch_spec
import pytest
from driftcheck import assumptions, report
from driftcheck.compare.documents import compare
from shared.paths import DOCUMENT
from support.drift_documents import (
    STRING,
    answer,
    body,
    data,
    document,
    having,
    heygen_document,
    operation,
    ref,
    thing,
)
from support.paths import ROOT

ALL = ["operationId", "tags", "security", "success", "errors", "body", "answer"]
BODY = {"requestBody": body(thing(a=STRING))}
ASSUMED = having(**BODY, **{"x-assumed": ALL})


def published(**parts):
    return having(**{**BODY, **parts})


def judged(old, new):
    """The ids of the findings about assumptions, each with what it is about."""
    return sorted(
        f"{item.id} {item.assumed or item.after}"
        for item in compare(old, new)
        if item.assumed or item.id == "assumption-confirmed"
    )


def test_operation_that_is_as_assumed():
    assert judged(ASSUMED, published()) == [f"assumption-confirmed {', '.join(ALL)}"]


@pytest.mark.parametrize(
    ("new", "refuted", "about"),
    [
        (published(operationId="readThing"), "operation-renamed", "operationId"),
        (published(operationId="get_thing"), "operation-respelled", "operationId"),
        (published(path="/stuff"), "operation-moved", "path"),
        (published(method="put"), "operation-moved", "path"),
        (published(tags=["Stuff"]), "operation-retagged", "tags"),
        (published(security=[{"K": []}]), "security-removed", "security"),
        (published(responses={"201": data(STRING)}), "response-status-changed", "success"),
        (
            published(responses={"200": data(STRING), "404": answer()}),
            "error-status-added",
            "errors",
        ),
        (published(requestBody=body(thing(["a"], a=STRING))), "request-property-became", "body"),
        (published(responses={"200": data({"type": "integer"})}), "response-type", "answer"),
    ],
)
def test_assumption_that_did_not_come_true_is_marked(new, refuted, about):
    *others, confirmed = judged(ASSUMED, new)[::-1]
    assert [item.rpartition(" ")[2] for item in others] == [about]
    assert others[0].startswith(refuted)
    kept = ", ".join(word for word in ALL if word != about)
    assert confirmed == f"assumption-confirmed {kept}"
    (marked,) = [item for item in compare(ASSUMED, new) if item.assumed]
    assert marked.message.endswith(f" (Assumed: {about}.)")


def test_operation_that_is_not_published_is_breaking():
    (item,) = [item for item in compare(ASSUMED, document({})) if item.assumed]
    assert (item.id, item.level, item.assumed) == (
        "assumed-operation-missing",
        "breaking",
        "operation",
    )
    assert item.message.startswith("The newer document lacks heygen.things.get_thing()")
    known = having(**{"x-assumed": ["security"]})
    assert [item.id for item in compare(known, document({}))] == ["operation-removed"]


def test_only_what_was_assumed_is_marked():
    old = having(**BODY, **{"x-assumed": ["security"]})
    new = published(operationId="readThing")
    assert judged(old, new) == ["assumption-confirmed security"]


def test_what_the_newer_document_assumes_too_is_not_judged():
    assert judged(ASSUMED, ASSUMED) == []
    newer = having(**BODY, **{"x-assumed": ["errors"]})
    kept = ", ".join(word for word in ALL if word != "errors")
    assert judged(ASSUMED, newer) == [f"assumption-confirmed {kept}"]


def using(schemas, name="Thing"):
    return having(requestBody=body(ref(name)), schemas=schemas)


def test_names_of_schemas():
    schema = {**thing(a=STRING), "x-assumed": ["name"]}
    old = using({"Thing": schema})
    assert judged(old, using({"Thing": thing(a=STRING)})) == ["assumption-confirmed name"]
    assert judged(old, using({"Stuff": thing(a=STRING)}, "Stuff")) == ["component-renamed name"]
    assert judged(old, using({"Thing": STRING})) == ["component-removed name"]
    assert judged(old, old) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"a": {**STRING, "maxLength": 9}}, "assumption-confirmed maxLength"),
        ({"a": {**STRING, "maxLength": 5}}, "request-bound-tightened maxLength"),
        ({}, "request-property-removed maxLength"),
    ],
)
def test_properties(fields, expected):
    assumed = {**STRING, "maxLength": 9, "x-assumed": ["maxLength"]}
    old = using({"Thing": thing(a=assumed, ab=STRING)})
    assert judged(old, using({"Thing": thing(**fields, ab={**STRING, "maxLength": 1})})) == [
        expected
    ]


def test_property_that_the_newer_document_assumes_too():
    old = using({"Thing": thing(a={**STRING, "x-assumed": ["type"]})})
    assert judged(old, old) == []


def test_every_report_tells_what_came_true(write, capsys):
    schemas = {"Thing": {**thing(a=STRING), "x-assumed": ["name"]}}
    old = {**document(None, schemas)}
    old["paths"]["/other"] = {"get": operation(operationId="x", **{"x-assumed": ["tags"]})}
    new = document(None, {"Thing": thing(a=STRING)})
    new["paths"]["/other"] = {"get": operation(operationId="x")}
    paths = write(old, new)
    lines = {
        "text": "- heygen.things.x() is as assumed: tags.",
        "markdown": r"- heygen.things.x\(\) is as assumed: tags.",
    }
    for form, line in lines.items():
        assert drift.main(["diff", *paths, "--format", form]) == 0
        text = capsys.readouterr().out
        assert line in text.splitlines()
        assert "have the name that was assumed: Thing." in text
        assert "No drift: " in text
    assert drift.main(["diff", *paths, "--format", "json"]) == 0
    found = {item["id"] for item in json.loads(capsys.readouterr().out)}
    assert "assumption-confirmed" in found


def test_readme_lists_the_assumptions_of_the_document():
    text = (ROOT / "openapi" / "README.md").read_text(encoding="utf-8")
    vendored = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    expected = assumptions.listing(vendored)
    assert assumptions.listed(text) == expected, (
        "openapi/README.md must list between its comments about assumptions:\n" + expected
    )


def test_fetching_the_published_document_updates_the_list(tmp_path):
    old, new = heygen_document(), heygen_document()
    old["paths"]["/v3/videos"]["get"]["x-assumed"] = ["tags"]
    vendored, upstream, readme = (tmp_path / name for name in ("a.json", "b.json", "README.md"))
    vendored.write_text(json.dumps(old))
    upstream.write_text(json.dumps(new))
    before, after = "Before.\n\n<!-- assumptions -->\n", "<!-- end of assumptions -->\n\nAfter.\n"
    readme.write_text(before + assumptions.listing(old) + after)
    assert "| `GET /v3/videos` | `get_videos` | tags |" in readme.read_text()
    package, methods = tmp_path / "heygen_api", tmp_path / "methods.py"
    options = ["--upstream", str(upstream)]
    assert fetch_spec.main(options, None, vendored, package, methods) == 0
    assert readme.read_text() == f"{before}\nThe document has no assumptions.\n\n{after}"


def test_names_in_assumptions_cannot_forge_lines():
    name = "a\n::error::b"
    old = document(None, {name: {**thing(a=STRING), "x-assumed": ["name"]}})
    new = document(None, {name: thing(a=STRING)})
    for form in ("text", "markdown"):
        lines = report.render(compare(old, new), form).splitlines()
        assert not [line for line in lines if line.startswith("::")]
