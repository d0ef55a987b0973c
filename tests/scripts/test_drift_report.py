"""scripts/drift.py: reports as text, Markdown, JSON and annotations of a GitHub workflow."""

import json

import drift
import pytest
from driftcheck import report
from driftcheck.compare.documents import compare
from driftcheck.findings import Finding
from support.drift_documents import data, document, having, operation, query, ref, thing


def using_thing(count, *, required=("id",), security=None):
    """A document in which several operations return the same component."""
    paths = {
        f"/things/{number}": {
            "get": operation(operationId=f"get{number}", responses={"200": data(ref("Thing"))})
        }
        for number in range(count)
    }
    made = document(paths, {"Thing": thing(required, id={"type": "string"})})
    if security:
        made["security"] = [{security: []}]
    return made


@pytest.fixture
def hostile():
    """Findings with a name that tries to forge lines, mentions, markup and terminal commands."""
    name = "a::error::b\n::set-output name=x::y%0A@everyone <b>`|\x1b[31m"
    return compare(document(), having(parameters=[query(name, required=True)]))


def test_json_report_is_an_array_of_findings(write, capsys):
    paths = write(document(), having(parameters=[query()]))
    assert drift.main(["diff", *paths, "--format", "json"]) == 1
    (item,) = json.loads(capsys.readouterr().out)
    assert item == {
        "id": "parameter-added",
        "level": "compatible",
        "operation": {"operationId": "getThing", "method": "POST", "path": "/things"},
        "pointer": "/paths/~1things/post/parameters/0",
        "before": None,
        "after": "q",
        "message": "heygen.things.get_thing() also takes the argument `q`.",
        "assumed": None,
        "also": [],
    }


def test_json_report_has_the_groups_of_the_text():
    findings = compare(using_thing(4), using_thing(4, required=()))
    (item, *editorial) = json.loads(report.render(findings, "json"))
    assert item["operation"]["path"] == "/things/0"
    assert item["also"] == [
        {
            "operationId": f"get{n}",
            "method": "GET",
            "path": f"/things/{n}",
            "pointer": "/components/schemas/Thing/properties/id",
        }
        for n in (1, 2, 3)
    ]
    assert {other["level"] for other in editorial} <= {"editorial"}
    every = compare(using_thing(12, security="Key"), using_thing(12, security="Other"))
    items = json.loads(report.render(every, "json"))
    assert sum(1 + len(item["also"]) for item in items) == len(every)
    removed = [item for item in items if item["id"] == "security-removed"]
    assert [len(item["also"]) for item in removed] == [11]


def test_document_cannot_forge_annotations(hostile):
    lines = report.render(hostile, "github").splitlines()
    commands = [line for line in lines if line.startswith("::")]
    assert [line.partition("::")[2].split(" ")[0] for line in commands] == ["error"]
    assert "%250A" in lines[0]
    for form in ("text", "markdown", "github"):
        text = report.render(hostile, form)
        assert "\x1b" not in text
        assert form == "github" or not any(line.startswith("::") for line in text.splitlines())


def test_document_cannot_begin_a_line_of_the_output(write, capsys):
    paths = {f"/{n}\n::error::b": {"get": {"operationId": f"o{n}"}} for n in range(3)}
    secured = [{**document(paths), "security": [{name: []}]} for name in ("K", "L")]
    assert drift.main(["diff", *write(*secured)]) == 2
    revision = having(parameters=[query(schema={"$ref": "#/x"}), query("a\n::error::b")])
    revision["paths"]["/a\n::error::b"] = {"get": {"parameters": 1}}
    assert drift.main(["diff", *write(document(), revision)]) == 3
    revision["paths"].pop("/things")
    assert drift.main(["diff", *write(document(), revision)]) == 3
    output = capsys.readouterr()
    assert "Also: " in output.out
    assert "is not an array" in output.err
    assert not any(line.startswith("::") for line in (output.out + output.err).splitlines())


def test_markdown_mentions_nobody_and_escapes_markup(hostile):
    text = report.render(hostile, "markdown")
    assert "@" not in text
    assert "<b>" not in text
    assert "\\`" in text


def test_markdown_fits_into_an_issue():
    many = [Finding("x", "risky", None, f"/{n}", n, n, "m" * 99) for n in range(2000)]
    text = report.render(many, "markdown")
    assert len(text) < 65_000
    assert "more; `make drift` lists all" in text


def test_change_of_a_shared_component_is_reported_once_with_its_operations():
    findings = compare(using_thing(4), using_thing(4, required=()))
    text = report.render(findings, "text")
    assert text.count("Thing.id may be absent") == 1
    assert " Also: GET /things/1, GET /things/2, GET /things/3." in text
    assert text.endswith("Drift: 4 breaking.\n")
    assert ". Also: GET /things/1" in report.render(findings, "markdown")


def test_same_change_of_many_operations_is_reported_once():
    findings = compare(using_thing(12, security="Key"), using_thing(12, security="Other"))
    text = report.render(findings, "text")
    assert text.count("no longer accepts the credential Key") == 1
    assert "GET /things/3 and 6 more." in text
