"""All operations of the document, each with its smallest valid request and answer."""

from __future__ import annotations

import inspect
import io
import json
import re
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import heygen_api.models
import httpx
import jsonschema
from heygen_api.types import File, Unset

from support.paths import ROOT
from support.vanished import Present

DOCUMENT = json.loads((ROOT / "openapi" / "external-api.json").read_text("utf-8"))
COMPONENTS = DOCUMENT["components"]
CLASSES = {name.lower(): name for name in heygen_api.models.__all__}
PACKAGES = Path(heygen_api.models.__file__).parent.parent / "api"


class Case(NamedTuple):
    """An operation: its entry in the document, and its generated module."""

    method: str
    path: str
    entry: dict[str, Any]
    module: ModuleType

    @property
    def name(self) -> str:
        return self.module.__name__.rpartition(".")[2]

    @property
    def tag(self) -> str:
        return self.module.__name__.split(".")[-2]

    @property
    def method_name(self) -> str:
        """The name of the method under the tag."""
        tag = import_module(f"heygen_api.api.{self.tag}")
        return str(tag._METHODS[self.name])

    def method_of(self, heygen: Any) -> Any:
        """The method of a client."""
        return getattr(getattr(heygen, self.tag), self.method_name)

    @property
    def parameters(self) -> list[dict[str, Any]]:
        return [resolved(parameter) for parameter in self.entry.get("parameters", [])]

    @property
    def body_schema(self) -> dict[str, Any] | None:
        content = self.entry.get("requestBody", {}).get("content", {})
        return next((media["schema"] for media in content.values()), None)

    @property
    def success(self) -> tuple[int, str, dict[str, Any]]:
        """Status, media type and schema of the first success."""
        for status, response in self.entry["responses"].items():
            if status.startswith("2"):
                for media, content in response["content"].items():
                    return int(status), media, content["schema"]
        raise AssertionError

    @property
    def is_list(self) -> bool:
        names = {parameter["name"] for parameter in self.parameters}
        return "token" in names and "next_token" in self.success[2].get("properties", {})

    @property
    def is_stream(self) -> bool:
        return self.success[1] == "text/event-stream"

    def arguments(self) -> dict[str, Any]:
        """A value for each path and query parameter, by name."""
        return {p["name"]: smallest(p["schema"]) for p in self.parameters if p["in"] != "header"}

    def answer(self) -> httpx.Response:
        """The smallest successful answer."""
        status, media, schema = self.success
        if media == "text/event-stream":
            end = "data: [DONE]\n\n" if self.path.endswith("/tts/stream") else ""
            content = f"data: {json.dumps(smallest(schema))}\n\n{end}"
            return httpx.Response(status, headers={"content-type": media}, text=content)
        body = smallest(schema)
        return httpx.Response(status, json={"data": smallest(schema["properties"]["data"]), **body})

    def matches(self, request: httpx.Request) -> bool:
        pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(self.path))
        return request.method == self.method and bool(re.fullmatch(pattern, request.url.path))


def resolved(value: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in value:
        _, _, kind, name = value["$ref"].split("/")
        value = COMPONENTS[kind][name]
    return value


def smallest(schema: dict[str, Any]) -> Any:
    """Return the smallest valid instance of a schema."""
    schema = resolved(schema)
    for members in (schema.get("oneOf"), schema.get("anyOf")):
        if members:
            return smallest(members[0])
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    kind = schema.get("type", "string")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        fields = schema.get("properties", {})
        return {name: smallest(fields[name]) for name in schema.get("required", [])}
    if kind == "array":
        return [smallest(schema["items"]) for _ in range(schema.get("minItems", 1))]
    if kind == "string":
        text = "2026-09-07T12:00:00+00:00" if schema.get("format") == "date-time" else "text"
        return text if "pattern" not in schema else "#ffffff"
    return {"integer": schema.get("minimum", 3), "number": 1.5, "boolean": True, "null": None}[kind]


def model(schema: dict[str, Any]) -> Any:
    """Return the smallest instance of a schema as a model; of a union, its first member."""
    value = smallest(schema)
    while "$ref" in schema:
        name, schema = schema["$ref"].rpartition("/")[2], resolved(schema)
        for members in (schema.get("oneOf"), schema.get("anyOf")):
            schema = members[0] if members else schema
    made = getattr(heygen_api.models, CLASSES[name.lower()]).from_dict(value)
    return type(made)(**given(made))  # as a caller makes it: with the defaults


def body_of(case: Case) -> Any:
    """Return the smallest body of an operation."""
    assert case.body_schema is not None
    if case.module.OPERATION.multipart:
        return heygen_api.models.UploadAssetBody(
            file=File(io.BytesIO(b"bytes"), "a.png", "image/png")
        )
    made = model(case.body_schema)
    if case.name == "create_background_removal":
        made.request_id = "mine"
    return made


def arguments_of(case: Case) -> dict[str, Any]:
    """Return path and query parameters, by the names that the generated function has for them.

    The method has the names of the document: `case.arguments()`.
    """
    names = inspect.signature(case.module._get_kwargs).parameters
    values = case.arguments()
    return {name: values[name.rstrip("_")] for name in names if name.rstrip("_") in values}


def given(body: Any) -> dict[str, Any]:
    """Return the fields of a model that have a value, as keyword arguments."""
    names = [field.name for field in body.__attrs_attrs__ if field.init]
    values = {name: getattr(body, name) for name in names}
    return {name: value for name, value in values.items() if not isinstance(value, Unset)}


def check(schema: dict[str, Any], value: Any) -> None:
    """Raise unless the value is valid."""
    jsonschema.Draft202012Validator({**schema, "components": COMPONENTS}).validate(value)


def _cases() -> dict[str, Case]:
    modules = {}
    for path in PACKAGES.glob("*/*.py"):
        if path.stem != "__init__":
            module = import_module(f"heygen_api.api.{path.parent.name}.{path.stem}")
            modules[module.OPERATION.method, module.OPERATION.path] = module
    return Present(
        {
            entry["operationId"]: Case(
                method.upper(),
                path,
                entry,
                modules.pop((method.upper(), path), ModuleType("a.missing")),
            )
            for path, item in DOCUMENT["paths"].items()
            for method, entry in item.items()
        }
    )


CASES = _cases()
