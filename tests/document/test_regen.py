"""scripts/regen.py: the same bytes always, any document, and never a half-made package."""

import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import regen
from codegen import generator
from ruamel.yaml import YAML
from support.paths import ROOT

SPEC = ROOT / "openapi" / "external-api.json"
COMMITTED = ROOT / "generated" / "heygen_api"


def tree(folder):
    """Return the bytes of all files, without what merely importing them leaves."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def command_line(*arguments, cwd, **environment):
    return subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "regen.py"), *map(str, arguments)],
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def document(paths, **components):
    return {
        "openapi": "3.1.0",
        "info": {"title": "Other API", "version": "1"},
        "paths": paths,
        **({"components": components} if components else {}),
    }


def answers(schema, status="200", media="application/json"):
    return {status: {"description": "d", "content": {media: {"schema": schema}}}}


@pytest.fixture
def generate(tmp_path):
    def generate(spec, name="package"):
        path = tmp_path / f"{name}.json"
        path.write_text(json.dumps(spec), encoding="utf-8")
        status = regen.main(["--spec", str(path), "--out", str(tmp_path / name)])
        assert status == 0
        return tmp_path / name

    return generate


# The same bytes


def test_the_committed_package_is_what_the_document_gives(tmp_path):
    assert regen.main(["--out", str(tmp_path / "heygen_api")]) == 0
    assert tree(tmp_path / "heygen_api") == tree(COMMITTED)


def test_no_configuration_hash_seed_or_package_name_changes_a_byte(tmp_path):
    hostile = """
        line-length = 40
        [format]
        quote-style = "single"
        [lint]
        ignore = ["I001", "F401"]
        isort.force-single-line = true
    """
    (tmp_path / "ruff.toml").write_text(hostile)
    (tmp_path / "xdg" / "ruff").mkdir(parents=True)
    (tmp_path / "xdg" / "ruff" / "ruff.toml").write_text(hostile)
    result = command_line(
        *("--out", "any-name"),
        cwd=tmp_path,
        PYTHONHASHSEED="7",
        XDG_CONFIG_HOME=str(tmp_path / "xdg"),
        TMPDIR=str(tmp_path),
        PATH=os.defpath,
        LC_ALL="C",
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert tree(tmp_path / "any-name") == tree(COMMITTED)


def test_the_output_does_not_depend_on_the_hash_seed(tmp_path):
    spec = ROOT / "openapi" / "external-api.json"
    for seed in "12":
        result = command_line(
            *("--spec", spec, "--out", tmp_path / seed), cwd=tmp_path, PYTHONHASHSEED=seed
        )
        assert result.returncode == 0, result.stderr
    assert tree(tmp_path / "1") == tree(tmp_path / "2")


def test_stale_files_vanish_and_a_second_run_changes_nothing(tmp_path):
    out = tmp_path / "package"
    shutil.copytree(COMMITTED, out)
    (out / "models" / "gone.py").write_text("")
    (out / "models" / "__pycache__").mkdir(exist_ok=True)
    (out / "models" / "__pycache__" / "gone.cpython-311.pyc").write_text("")
    (out / "api" / "old_tag").mkdir()
    assert regen.main(["--out", str(out)]) == 0
    assert tree(out) == tree(COMMITTED)
    assert not (out / "api" / "old_tag").exists()
    assert not (out / "models" / "__pycache__").exists()
    assert [entry.name for entry in tmp_path.iterdir()] == ["package"]


# What fails leaves all as it was


def broken(**change):
    spec = json.loads(SPEC.read_text(encoding="utf-8"))
    for path, value in change.items():
        target = spec
        *parents, last = path.split("__")
        for part in parents:
            target = target[part]
        target[last] = value
    return json.dumps(spec)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("absent.json", None, "No such file"),
        ("cut.json", '{"openapi": "3.1.0", ', "cannot be read as JSON"),
        ("binary.json", b"\xff\xfe\x00", "cannot be read as JSON"),
        ("cut.yaml", "openapi: [", "cannot be read as YAML"),
        ("list.json", "[]", "is no OpenAPI document"),
        ("page.yaml", "<html></html>", "is no OpenAPI document"),
        ("swagger.json", '{"swagger": "2.0", "info": {}, "paths": {}}', "is no OpenAPI document"),
    ],
)
def test_a_document_that_cannot_be_read_is_one_clear_line(tmp_path, capsys, name, text, message):
    spec, out = tmp_path / name, tmp_path / "package"
    if text is not None:
        spec.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert regen.main(["--spec", str(spec), "--out", str(out)]) == 1
    error = capsys.readouterr().err
    assert message in error
    assert name in error
    assert error.count("\n") == 1
    assert not out.exists()


@pytest.mark.parametrize(
    "text",
    [
        broken(components__schemas__WordEvent=1),
        broken(components__schemas__WordBatch={"$ref": "#/components/schemas/Nowhere"}),
        broken(components__schemas__WordBatch={"type": "array"}),
        broken(paths=[]),
        broken(info="none"),
    ],
    ids=["schema", "reference", "array", "paths", "info"],
)
def test_a_document_that_warns_leaves_the_old_package(tmp_path, text):
    spec, out = tmp_path / "spec.json", tmp_path / "package"
    spec.write_text(text, encoding="utf-8")
    shutil.copytree(COMMITTED, out)
    before = tree(out)
    result = command_line("--spec", spec, "--out", out, cwd=tmp_path)
    assert result.returncode == 1
    assert result.stderr.startswith("regen: the generator failed:\n")
    assert "Traceback" not in result.stderr
    assert tree(out) == before
    assert {entry.name for entry in tmp_path.iterdir()} == {"spec.json", "package"}


def test_generated_code_that_is_not_whole_fails(tmp_path, capsys, monkeypatch):
    shutil.copytree(ROOT / "openapi", tmp_path / "openapi")
    template = tmp_path / "openapi" / "templates" / "errors.py.jinja"
    template.write_text(template.read_text(encoding="utf-8") + "\nundefined_name\n")
    monkeypatch.setattr(regen, "OPENAPI", tmp_path / "openapi")
    assert regen.main(["--spec", str(SPEC), "--out", str(tmp_path / "package")]) == 1
    assert "undefined_name" in capsys.readouterr().err
    assert not (tmp_path / "package").exists()


@pytest.mark.parametrize("step", ["copy", "move"])
def test_a_package_that_cannot_be_put_in_place_leaves_the_old_one(tmp_path, monkeypatch, step):
    out = tmp_path / "package"
    shutil.copytree(COMMITTED, out)
    before = tree(out)
    rename = Path.rename

    def refuse(self, target):
        if self.name == "new":
            raise OSError(28, "No space left on device", str(target))
        return rename(self, target)

    def full(source, *rest, **options):
        raise OSError(28, "No space left on device", str(source))

    if step == "copy":
        monkeypatch.setattr(shutil, "copytree", full)
    else:
        monkeypatch.setattr(Path, "rename", refuse)
    assert regen.main(["--out", str(out)]) == 1
    monkeypatch.undo()
    assert tree(out) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["package"]


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_is_no_generated_package_is_never_replaced(tmp_path, capsys, kind):
    precious = tmp_path / "mine"
    if kind == "folder":
        precious.mkdir()
    (precious / "thesis.txt" if kind == "folder" else precious).write_text("precious")
    assert regen.main(["--out", str(precious)]) == 1
    assert "no generated package" in capsys.readouterr().err
    assert list(tree(tmp_path).values()) == [b"precious"]


@pytest.mark.parametrize("name", generator.PINNED)
def test_other_versions_than_the_pinned_ones_are_refused(tmp_path, capsys, monkeypatch, name):
    version = importlib.metadata.version
    monkeypatch.setattr(
        importlib.metadata, "version", lambda other: "0.0.1" if other == name else version(other)
    )
    assert regen.main(["--out", str(tmp_path / "package")]) == 1
    assert f"{name} must be " in capsys.readouterr().err
    assert not (tmp_path / "package").exists()


# Documents of other shapes


STRING = {"type": "string"}
INLINE = {
    "type": "object",
    "properties": {
        "data": {
            "type": "object",
            "required": ["nested"],
            "properties": {
                "nested": {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}}},
                "many": {"type": "array", "items": {"type": "object", "properties": {"x": STRING}}},
            },
        }
    },
}
PARAMETERS = [
    {"name": "id", "in": "path", "required": True, "schema": STRING},
    {"name": "sort-by", "in": "query", "schema": {"type": "string", "enum": ["x", "y"]}},
    {"name": "ids", "in": "query", "schema": {"type": "array", "items": STRING}},
    {"name": "since", "in": "query", "schema": {"type": "string", "format": "date-time"}},
    {"name": "Idempotency-Key", "in": "header", "schema": STRING},
    {"name": "session", "in": "cookie", "schema": STRING},
]
NAMED = {
    name: {
        "type": "object",
        "properties": {"x": STRING, "next": {"$ref": f"#/components/schemas/{name}"}},
    }
    for name in ("Model", "OpenModel", "Response", "Event", "Operation", "Client", "AsyncClient")
}
NAMED["Either"] = {
    "oneOf": [{"$ref": "#/components/schemas/Model"}, {"$ref": "#/components/schemas/Event"}]
}
SHAPES = {
    "nothing": document({}),
    "no_content": document({"/a": {"delete": {"responses": {"204": {"description": "d"}}}}}),
    "only_default": document({"/a": {"get": {"responses": answers(INLINE, "default")}}}),
    "a_range": document({"/a": {"get": {"responses": answers(INLINE, "2XX")}}}),
    "several": document(
        {
            "/a": {
                "get": {
                    "responses": {
                        **answers(INLINE, "200"),
                        **answers({"type": "array", "items": STRING}, "202"),
                        "204": {"description": "d"},
                        **answers({"type": "integer"}, "2XX"),
                        **answers(INLINE, "404"),
                    }
                }
            }
        }
    ),
    "text": document({"/a": {"get": {"responses": answers(STRING, media="text/plain")}}}),
    "bytes": document(
        {
            "/a": {
                "get": {
                    "responses": answers(
                        {"type": "string", "format": "binary"}, media="application/octet-stream"
                    )
                }
            }
        }
    ),
    "parameters": document(
        {
            "/a/{id}/{fooBar}": {
                "parameters": [
                    {"name": "fooBar", "in": "path", "required": True, "schema": STRING}
                ],
                "put": {
                    "operationId": "putIt",
                    "tags": ["New Tag", "Second"],
                    "parameters": PARAMETERS,
                    "responses": answers(INLINE),
                },
            }
        }
    ),
    "bodies": document(
        {
            "/a": {
                "post": {
                    "requestBody": {
                        "content": {
                            "application/json": {"schema": INLINE},
                            "multipart/form-data": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "file": {"type": "string", "format": "binary"},
                                        "kind": {"type": "string", "enum": ["a"]},
                                        "either": {
                                            "anyOf": [{"type": "integer"}, {"type": "null"}]
                                        },
                                    },
                                }
                            },
                        }
                    },
                    "responses": answers({}),
                }
            }
        }
    ),
    "names": document(
        {
            "/a": {
                "get": {"responses": answers({"$ref": "#/components/schemas/Either"})},
                "post": {
                    "requestBody": {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Event"}}
                        }
                    },
                    "responses": answers(
                        {"$ref": "#/components/schemas/Event"}, media="text/event-stream"
                    ),
                },
                "put": {"responses": answers({"$ref": "#/components/schemas/Response"})},
            }
        },
        schemas=NAMED,
    ),
}


@pytest.fixture(scope="module")
def shapes(tmp_path_factory):
    """All the shapes, each a package in one folder."""
    folder = tmp_path_factory.mktemp("shapes")
    for name, shape in SHAPES.items():
        spec = folder / f"{name}.json"
        spec.write_text(json.dumps(shape), encoding="utf-8")
        assert regen.main(["--spec", str(spec), "--out", str(folder / name)]) == 0, name
    return folder


def test_documents_of_other_shapes_give_packages_that_type_check(shapes):
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(shapes / ".mypy"), *SHAPES],
        cwd=shapes,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout


def test_every_module_of_other_shapes_can_be_imported(shapes):
    modules = [
        path.relative_to(shapes).with_suffix("").as_posix().replace("/", ".")
        for name in SHAPES
        for path in (shapes / name).rglob("*.py")
    ]
    code = f"import importlib\nfor name in {modules!r}: importlib.import_module(name)"
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=shapes, check=True)


def test_yaml_gives_the_same_as_json(tmp_path, shapes):
    for name in ("parameters", "several"):
        spec = tmp_path / f"{name}.yml"
        with spec.open("w", encoding="utf-8") as file:
            YAML().dump(SHAPES[name], file)
        text = re.sub(r"'(\d+)':", r"\1:", spec.read_text(encoding="utf-8"))
        spec.write_text(text, encoding="utf-8")
        assert regen.main(["--spec", str(spec), "--out", str(tmp_path / name)]) == 0
        assert tree(tmp_path / name) == tree(shapes / name)


def test_fewer_operations(generate):
    spec = json.loads(SPEC.read_text(encoding="utf-8"))
    del spec["paths"]["/v3/avatar-realtime/{stream_id}/words"]
    left = tree(generate(spec))
    gone = {
        "api/avatar_realtime/stream_avatar_realtime_words.py",
    }
    assert tree(COMMITTED).keys() - left.keys() == gone


# Methods, for documents of other shapes

SCHEMA = {"type": "object", "properties": {"x": {"type": "string"}}, "required": ["x"]}


def listing(token, data=None, **fields):
    properties = {"data": data or {"type": "array", "items": {"type": "string"}}, **fields}
    schema = {"type": "object", "properties": properties, "required": ["data"]}
    return {
        "tags": ['List of "things"\\'],
        "parameters": [{"name": "token", "in": "query", "schema": token}],
        "responses": {
            "200": {"description": "", "content": {"application/json": {"schema": schema}}}
        },
    }


def posting(schema, tag="Self", **more):
    content = {"application/json": {"schema": schema}}
    answer = {"type": "object", "properties": {"data": SCHEMA}}
    return {
        "tags": [tag],
        "requestBody": {"content": content, **more},
        "responses": {
            "201": {"description": "", "content": {"application/json": {"schema": answer}}}
        },
    }


ODD_METHODS = {
    "/integers": {"get": listing({"type": "integer"}, next_token={"type": "integer"})},
    "/nullable": {"get": listing({"type": ["string", "null"]}, next_token={"type": "string"})},
    "/objects": {
        "get": listing(
            {"type": "string"},
            {"type": "array", "items": SCHEMA},
            next_token={"type": "string"},
            total={"type": "integer"},
        )
    },
    "/dates": {
        "get": listing({"type": "string", "format": "date-time", "default": "2026-01-01T00:00:00Z"})
    },
    "/not-a-list": {"get": listing({"type": "string"}, {"type": "string"}, next_token={})},
    "/optional": {"post": posting(SCHEMA)},
    "/clash/{x}": {
        "parameters": [{"name": "x", "in": "path", "required": True, "schema": {"type": "string"}}],
        "post": posting(SCHEMA, required=True),
    },
    "/body": {
        "post": posting({"type": "object", "properties": {"body": {"type": "string"}}}, "2 {{ x }}")
    },
    "/date": {
        "post": posting(
            {
                "type": "object",
                "properties": {
                    "self": {"type": "string", "format": "date-time"},
                    "fields": {"type": "array", "items": {"type": "string", "format": "uuid"}},
                    "class": {"type": "string", "enum": ["a", "b"], "default": "a"},
                    "kind": {"const": "k"},
                },
                "required": ["self", "kind"],
            },
            required=True,
        )
    },
    "/list": {"post": {**posting({"type": "string"}), "operationId": "list"}},
    "/empty": {"post": posting({"type": "object"}, "Any")},
}


def test_methods_of_odd_operations(tmp_path, monkeypatch):
    odd = {"openapi": "3.1.0", "info": {"title": "Odd", "version": "1"}, "paths": ODD_METHODS}
    odd["tags"] = [{"name": "Self", "description": 'Ends in "quotes" \\ {% endraw %} "'}]
    (tmp_path / "odd.json").write_text(json.dumps(odd))
    out = tmp_path / "odd_methods"
    assert regen.main(["--spec", str(tmp_path / "odd.json"), "--out", str(out)]) == 0
    code = "\n".join(
        f"import odd_methods.api.{path.name}" for path in (out / "api").glob("[a-z]*/")
    )
    (tmp_path / "use.py").write_text(
        code
        + """
import datetime
from typing import assert_type
from odd_methods.client import Client
from odd_methods.types import Page
from odd_methods.models import GetObjectsResponse200DataItem
from odd_methods.api import Operations

def use(operations: Operations, now: datetime.datetime) -> None:
    operations.self_.post_date(self_=now, class_="b")
    operations.self_.post_optional(x="x")
    operations.self_.post_optional()
    operations.self_.list_(body="text")
    operations.self_.post_clash_x(x="x", body=None)  # type: ignore[arg-type]
    operations.list_of_things.get_integers(token=3)
    page = operations.list_of_things.get_objects()
    assert_type(page, Page[GetObjectsResponse200DataItem])
    assert_type(operations.list_of_things.get_nullable(token=None).data, list[str])
"""
    )
    for command in (["mypy", "--strict", "use.py", "odd_methods"], ["use"]):
        result = subprocess.run(
            [sys.executable, "-W", "error", "-m", *command],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == 0, result.stdout + result.stderr
