"""Documents of other shapes than HeyGen's give packages that import, type-check and are used."""

import json
import re
import subprocess
import sys

import pytest
import regen
from ruamel.yaml import YAML
from support.regeneration import PACKAGE, answers, document, generate, tree
from support.surprises import SURPRISES

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
RESPONSES = {
    "/no-content": {"delete": {"responses": {"204": {"description": "d"}}}},
    "/only-default": {"get": {"responses": answers(INLINE, "default")}},
    "/a-range": {"get": {"responses": answers(INLINE, "2XX")}},
    "/several": {
        "get": {
            "responses": {
                **answers(INLINE, "200"),
                **answers({"type": "array", "items": STRING}, "202"),
                "204": {"description": "d"},
                **answers({"type": "integer"}, "2XX"),
                **answers(INLINE, "404"),
            }
        }
    },
    "/text": {"get": {"responses": answers(STRING, media="text/plain")}},
    "/bytes": {
        "get": {
            "responses": answers(
                {"type": "string", "format": "binary"}, media="application/octet-stream"
            )
        }
    },
}
REQUESTS = {
    "/parameters/{id}/{fooBar}": {
        "parameters": [{"name": "fooBar", "in": "path", "required": True, "schema": STRING}],
        "put": {
            "operationId": "putIt",
            "tags": ["New Tag", "Second"],
            "parameters": PARAMETERS,
            "responses": answers(INLINE),
        },
    },
    "/bodies": {
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
                                "either": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
                            },
                        }
                    },
                }
            },
            "responses": answers({}),
        }
    },
}
EVENT = {"$ref": "#/components/schemas/Event"}
NAMES = document(
    {
        "/a": {
            "get": {"responses": answers({"$ref": "#/components/schemas/Either"})},
            "post": {
                "requestBody": {"content": {"application/json": {"schema": EVENT}}},
                "responses": answers(EVENT, media="text/event-stream"),
            },
            "put": {"responses": answers({"$ref": "#/components/schemas/Response"})},
        }
    },
    **NAMED,
)

# Operations whose methods are odd.

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


METHODS = {
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


SHAPES = {
    "nothing": document({}),
    "surprises": SURPRISES,
    "names": NAMES,
    "shapes": {
        **document({**RESPONSES, **REQUESTS, **METHODS}),
        "tags": [{"name": "Self", "description": 'Ends in "quotes" \\ {% endraw %} "'}],
    },
}

USE = """
import datetime
from typing import assert_type
from shapes.client import Client
from shapes.types import Page
from shapes.models import GetObjectsResponse200DataItem
from shapes.api import Operations

def use(operations: Operations, now: datetime.datetime) -> None:
    operations.self_.post_date(self_=now, class_="b")
    operations.self_.post_optional(x="x")
    operations.self_.post_optional()
    operations.self_.list_(body="text")
    operations.self_.post_clash_x(x="x", body=None)  # type: ignore[call-overload]
    operations.list_of_things.get_integers(token=3)
    page = operations.list_of_things.get_objects()
    assert_type(page, Page[GetObjectsResponse200DataItem])
    assert_type(operations.list_of_things.get_nullable(token=None).data, list[str])
"""

# What a type checker sees of heygen_api: no None, no Any, plain strings for enums, and errors for
# typos.
USE_HEYGEN_API = """
from collections.abc import AsyncGenerator, Generator
from typing import Literal, assert_type
from heygen_api import AsyncClient, Client
from heygen_api.api.avatar_realtime import append_avatar_realtime_text as append
from heygen_api.api.avatar_realtime import get_avatar_realtime_session as get
from heygen_api.api.avatar_realtime import stream_avatar_realtime_words as words
from heygen_api.models import AppendTextDeltaRequest, WordBatch, WordsEndEvent
from heygen_api.types import Event

def use(client: Client) -> None:
    body = AppendTextDeltaRequest(delta="x", final=True)
    assert_type(append.sync("s", client=client, body=body).data.buffered_bytes, int)
    assert_type(append.sync_detailed("s", client=client, body=body).status_code, int)
    data = get.sync("s", client=client).data
    assert_type(data.status, Literal["completed", "error", "pending", "streaming"])
    assert_type(data.hls_url, str | None)
    assert_type(words.sync("s", client=client), Generator[Event[WordBatch], None, None])
    WordsEndEvent(reason="error")
    WordsEndEvent(reason="eror")  # type: ignore[arg-type]
    append.sync("s", client=client)  # type: ignore[call-arg]

async def use_async(client: AsyncClient) -> None:
    assert_type((await get.asyncio("s", client=client)).data.stream_id, str)
    assert_type(words.asyncio("s", client=client), AsyncGenerator[Event[WordBatch], None])
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with the packages of all shapes, and modules that use them and heygen_api."""
    folder = tmp_path_factory.mktemp("shapes")
    for name, shape in SHAPES.items():
        generate(shape, folder, name)
    (folder / "use.py").write_text(USE)
    (folder / "use_heygen_api.py").write_text(USE_HEYGEN_API)
    return folder


def python(*arguments, cwd):
    return subprocess.run(
        [sys.executable, *map(str, arguments)], cwd=cwd, capture_output=True, text=True, check=False
    )


def test_packages_type_check_strictly(folder):
    """The committed one too; all in one run, because each reads the same libraries."""
    # A link, so that mypy takes it for a package beside the others and not for one of the project.
    (folder / "heygen_api").symlink_to(PACKAGE)
    arguments = ["--strict", "--python-version", "3.11", "--cache-dir", folder / ".mypy"]
    packages = [*SHAPES, "use.py", "use_heygen_api.py", "heygen_api"]
    result = python("-m", "mypy", *arguments, *packages, cwd=folder)
    assert result.returncode == 0, result.stdout + result.stderr
    checked = re.search(r"in (\d+) source files", result.stdout)
    assert int(checked[1]) > len(list(PACKAGE.rglob("*.py")))


def test_every_module_can_be_imported(folder):
    modules = [
        path.relative_to(folder).with_suffix("").as_posix().replace("/", ".")
        for name in SHAPES
        for path in (folder / name).rglob("*.py")
    ]
    code = f"import importlib\nfor name in {[*modules, 'use']!r}: importlib.import_module(name)"
    result = python("-W", "error", "-c", code, cwd=folder)
    assert result.returncode == 0, result.stderr


def test_yaml_gives_the_same_as_json(tmp_path, folder):
    spec = tmp_path / "shapes.yml"
    with spec.open("w", encoding="utf-8") as file:
        YAML().dump(json.loads(json.dumps(SHAPES["shapes"])), file)
    text = re.sub(r"'(\d+)':", r"\1:", spec.read_text(encoding="utf-8"))
    spec.write_text(text, encoding="utf-8")
    assert regen.main(["--spec", str(spec), "--out", str(tmp_path / "shapes")]) == 0
    assert tree(tmp_path / "shapes") == tree(folder / "shapes")
