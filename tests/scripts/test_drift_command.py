"""scripts/drift.py: exit codes, documents that cannot be read, and the generated package."""

import json
import shutil

import drift
import fetch_spec
import pytest
from driftcheck import generated_package, published
from driftcheck.download import Limits
from driftcheck.findings import Finding
from shared.paths import DOCUMENT, GENERATED
from support.drift_documents import data, document, having, heygen_document, query, response
from support.one_answer_server import http

LIMITS = Limits(seconds=20, size=64 * 1024)


def spec(made=None):
    return json.dumps(heygen_document() if made is None else made).encode()


# Exit codes.


@pytest.mark.parametrize(
    "options", [["--format", "html"], ["diff", "a"], ["diff", "--no", "a", "b"]]
)
@pytest.mark.parametrize("main", [drift.main, fetch_spec.main], ids=["drift", "fetch_spec"])
def test_wrong_command_line_exits_with_3(main, options):
    with pytest.raises(SystemExit) as caught:
        main(options)
    assert caught.value.code == 3


def test_default_upstream_is_the_published_document():
    assert drift._options([]).upstream == published.URL


COMPATIBLE = document(), having(parameters=[query()])
BREAKING = document(), document({})
EDITORIAL = document(), document(info={"title": "T", "version": "2"})


@pytest.mark.parametrize(
    ("documents", "options", "code"),
    [
        ((document(), document()), [], 0),
        (EDITORIAL, [], 0),
        (COMPATIBLE, [], 1),
        (COMPATIBLE, ["--fail-on", "breaking"], 0),
        (BREAKING, [], 2),
        (BREAKING, ["--fail-on", "breaking"], 2),
        ((document(), [1]), [], 3),
        ((document(), response({"$ref": "#/x"})), [], 3),
    ],
)
def test_exit_code_of_diff(write, documents, options, code):
    paths = write(*documents)
    assert drift.main(["diff", *paths, *options]) == code
    assert drift.main([*options, "diff", *paths]) == code


DIFFERENT_FILE = Finding("generated-differs", "breaking", None, "g", None, None, "m")
UNCHANGED = http(spec())
BROKEN = http(spec(heygen_document(without=["/v3/things/1"])))
REFUSED = http(spec(heygen_document(title="T")))
UNAVAILABLE = http(spec(), "500 Oops")


@pytest.mark.parametrize(
    ("generated", "upstream", "code", "is_error"),
    [
        ([], UNCHANGED, 0, False),
        ([], http(spec(heygen_document(description="Other words."))), 0, False),
        ([], BROKEN, 2, False),
        ([], REFUSED, 3, True),
        ([], UNAVAILABLE, 3, True),
        ([DIFFERENT_FILE], UNCHANGED, 2, False),
        ([DIFFERENT_FILE], UNAVAILABLE, 2, True),
    ],
)
def test_exit_code_of_both_checks(
    serve, vendored, monkeypatch, capsys, generated, upstream, code, is_error
):
    monkeypatch.setattr(drift, "check_generated", lambda: list(generated))
    assert drift.main(["--upstream", serve(upstream)], LIMITS, vendored) == code
    assert bool(capsys.readouterr().err) == is_error


@pytest.mark.parametrize(("upstream", "code"), [(UNCHANGED, 3), (BROKEN, 2)])
def test_exit_code_if_the_generator_fails(serve, vendored, monkeypatch, upstream, code):
    def fails():
        raise drift.regen.RegenError("no generator")

    monkeypatch.setattr(drift, "check_generated", fails)
    assert drift.main(["--upstream", serve(upstream)], LIMITS, vendored) == code


# A published document that gives no package.


UNREADABLE = {
    "allOf": [
        {"properties": {"a": {"type": kind}}, "type": "object"} for kind in ("string", "null")
    ]
}


def test_published_document_that_gives_no_package_is_named(serve, vendored, monkeypatch, capsys):
    monkeypatch.setattr(drift, "check_generated", list)
    made = heygen_document()
    made["paths"]["/v3/things/2"]["get"]["responses"] = {"200": data(UNREADABLE)}
    upstream = http(spec(made))
    for form in ("text", "markdown", "github"):
        arguments = ["--upstream", serve(upstream), "--format", form]
        assert drift.main(arguments, LIMITS, vendored) == 2
        output = capsys.readouterr()
        assert output.err == ""
        line = next(x for x in output.out.splitlines() if "make fetch-spec would refuse" in x)
        assert "GET /v3/things/2" in line.replace("\\", "")
        assert "data.a" in output.out or form == "github"  # the comparison is shown too


def test_vendored_document_is_not_generated_twice(serve, vendored, monkeypatch):
    monkeypatch.setattr(drift, "check_generated", list)
    monkeypatch.setattr(drift.regen, "regenerate", None)
    assert drift.main(["--upstream", serve(UNCHANGED)], LIMITS, vendored) == 0


# Documents that cannot be read.


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.json", b"", "cannot be read as JSON"),
        ("a.json", spec({**document(), "x": float("nan")}), "cannot be read as JSON"),
        ("a.json", spec(document())[:-1] + b', "x": 1e999}', "cannot be read as JSON"),
        ("a.json", spec({**document(), "x": "\ud800"}), "cannot be read as JSON"),
        ("a.json", json.dumps(document()).encode("utf-16"), "cannot be read as JSON"),
        ("a.json", b"[]", "is not an OpenAPI document"),
        ("a.json", b'{"openapi": "3.1.0", "info": {}, "paths": []}', "/paths is not an object"),
        ("a.yaml", b"", "is not an OpenAPI document"),
        ("a.yaml", b"openapi: !!bool maybe", "cannot be read as YAML"),
        ("a.yaml", b"openapi: .nan\ninfo: {}", "cannot be read as YAML"),
        ("a.yaml", b"openapi: 1\nopenapi: 2", "cannot be read as YAML"),
        ("a.yaml", b"? [a]\n: 1", "cannot be read as YAML"),
        ("a.yaml", b"openapi: " + b"[" * 600 + b"]" * 600, "nested more than 500"),
    ],
)
def test_unreadable_document_is_reported_on_one_line(
    tmp_path, vendored, capsys, name, content, message
):
    path = tmp_path / name
    path.write_bytes(content)
    assert drift.main(["diff", str(vendored), str(path), "--format", "json"]) == 3
    output = capsys.readouterr()
    assert output.out == ""
    assert message in output.err
    assert output.err.count("\n") == 1


def test_folder_is_reported_as_unreadable(tmp_path, vendored, capsys):
    assert drift.main(["diff", str(vendored), str(tmp_path)]) == 3
    assert "Is a directory" in capsys.readouterr().err


# The generated package.


def test_each_file_that_differs_from_the_generated_one_is_reported(tmp_path):
    generated, committed = tmp_path / "generated", tmp_path / "committed"
    for folder in (generated, committed):
        (folder / "__pycache__").mkdir(parents=True)
        for name in ("types.py", "py.typed", "same.py"):
            (folder / name).write_text("x\n")
    assert generated_package.differences(committed, generated) == []
    (committed / "types.py").write_text("x\n\n")
    (committed / "py.typed").unlink()
    (committed / "mine.py").write_text("")
    (committed / "__pycache__" / "mine.pyc").write_text("")
    found = generated_package.differences(committed, generated)
    assert {(f.pointer.rpartition("/")[2], f.before, f.after) for f in found} == {
        ("types.py", "as committed", "as generated"),
        ("py.typed", None, "as generated"),
        ("mine.py", "as committed", None),
    }
    assert {item.level for item in found} == {"breaking"}


def test_the_committed_package_is_compared_with_what_regen_gives(monkeypatch):
    """That `make regen` gives the committed package is tested in tests/document."""

    def regenerate(spec, out, methods):
        assert spec == DOCUMENT
        shutil.copytree(GENERATED, out)
        (out / "types.py").write_text("")
        methods.write_text("")

    monkeypatch.setattr(drift.regen, "regenerate", regenerate)
    found = [item.pointer for item in drift.check_generated()]
    assert found == ["generated/heygen_api/types.py", "heygen_ext/_jobs/methods.py"]
