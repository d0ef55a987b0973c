"""Calls any operation of the document on a fake, with ids that exist and valid bodies."""

from __future__ import annotations

import json
import re
from typing import Any

import heygen_api.models
import httpx
from heygen_api.types import File

from heygen_ext.testing import FakeHeyGen
from heygen_ext.testing._rest.document import Document, Operation
from heygen_ext.testing._rest.sample import LEFT_OPEN, Sampler
from support.paths import ROOT

RAW = json.loads((ROOT / "openapi" / "external-api.json").read_text(encoding="utf-8"))
DOCUMENT = Document(RAW)
OPERATIONS = {operation.name: operation for operation in DOCUMENT.operations}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
SESSION = {"type": "text_stream", "avatar_id": "a", "voice_id": "v", "text": "Hi there. "}

# Kinds of objects that another path creates.
_ELSEWHERE = {
    "/v3/voices": "/v3/voices/clone",
    "/v3/assets/batches": "/v3/assets/direct-uploads/batches",
}


class Caller:
    """Calls operations of a fake over plain HTTP."""

    def __init__(self, fake: FakeHeyGen) -> None:
        self.fake = fake
        self.http = httpx.Client(base_url=fake.url, headers={"x-api-key": "test"}, timeout=10)

    def close(self) -> None:
        self.http.close()

    def data(self, method: str, path: str, **kwargs: Any) -> Any:
        answer = self.http.request(method, path, **kwargs)
        assert answer.is_success, (method, path, answer.text)
        return answer.json()["data"]

    def body(self, operation: Operation) -> Any:
        """A body that the fake accepts: a sample of the schema, with ids that exist."""
        if operation.name == "createAvatarRealtimeSession":
            return SESSION

        def named(name: str, part: Any) -> Any:
            if name in ("avatar_group_id", "checksum_sha256", "parent_id", "expected_edit_version"):
                return None
            if name == "video_id" and operation.name == "createTemplateV3":
                return self.new("/v3/videos", "video_id")
            if name == "reference_look_id":
                return self.data("GET", "/v3/avatars/looks")[0]["id"]
            if name == "request_id":
                return f"r{len(self.fake.requests)}"
            if name == "expected_revision":
                return 1
            if name == "workflow_id" and operation.name == "createWorkflowRun":
                return self.new("/v3/workflows", "workflow_id")
            if name == "batch_id":
                return self.new("/v3/assets/batches", "batch_id")
            return LEFT_OPEN

        assert operation.request is not None
        return Sampler(DOCUMENT).make(operation.request[1], named)

    def new(self, kind: str, parameter: str) -> Any:
        """The id of a new object, or of an existing one where none can be created."""
        if kind == "/v3/avatars":
            body = self.body(OPERATIONS["createAvatar"])
            return self.data("POST", kind, json=body)["avatar_group"]["id"]
        if kind == "/v3/avatars/looks" and "createAvatarLooks" in OPERATIONS:
            body = self.body(OPERATIONS["createAvatarLooks"])
            return self.data("POST", kind, json=body)["looks"][0]["id"]
        if kind == "/v3/assets":
            files = {"file": ("a.png", PNG, "image/png")}
            return self.data("POST", kind, files=files)["asset_id"]
        template = _ELSEWHERE.get(kind, re.sub(r"workflow_\d+", "{workflow_id}", kind))
        operation = DOCUMENT.at(template, "POST")
        if operation is None and kind.endswith("/resources"):
            return "resource_1"
        if operation is None:
            return self.data("GET", kind)[0]["id"]
        headers = {"Idempotency-Key": f"k{len(self.fake.requests)}"}
        path = _ELSEWHERE.get(kind, kind)
        made = self.data("POST", path, json=self.body(operation), headers=headers)
        ids = [made.get(parameter), made.get("id"), *(made.get(parameter + "s") or ())]
        ids += [value for name, value in made.items() if name.endswith("_id")]
        return next(one for one in ids if one is not None)

    def values(self, operation: Operation) -> dict[str, Any]:
        """Values for the path parameters of an operation."""
        if operation.name == "completeAssetUpload":
            return {"asset_id": self.uploaded()}
        values: dict[str, Any] = {}
        path = ""
        for step in operation.path.strip("/").split("/"):
            if step.startswith("{"):
                name = step[1:-1]
                values[name] = self.new(path, name)
                step = str(values[name])
            path = f"{path}/{step}"
        return values

    def uploaded(self, content: bytes = PNG) -> str:
        """The id of an asset whose file is in the store and whose upload is not completed."""
        wanted = {"filename": "a.png", "content_type": "image/png", "size_bytes": len(content)}
        ticket = self.data("POST", "/v3/assets/direct-uploads", json=wanted)
        url, headers = ticket["upload_url"], ticket["upload_headers"]
        assert httpx.put(url, content=content, headers=headers).status_code == 200
        return str(ticket["asset_id"])

    def query(self, operation: Operation, **known: Any) -> dict[str, Any]:
        """The required query parameters."""
        if operation.name == "listWorkflowRuns":
            return {"workflow_id": self.new("/v3/workflows", "workflow_id")}
        return {
            p["name"]: Sampler(DOCUMENT).make(p["schema"], lambda *_: LEFT_OPEN, p["name"])
            for p in operation.parameters
            if p["in"] == "query" and p.get("required")
        }

    def call(self, operation: Operation) -> httpx.Response:
        """Call an operation over plain HTTP."""
        path = operation.path.format(**self.values(operation))
        headers, kwargs = {}, {}
        if operation.header("Idempotency-Key"):
            headers["Idempotency-Key"] = f"k{len(self.fake.requests)}"
        if operation.request and operation.request[0] == "application/json":
            kwargs["json"] = self.body(operation)
        elif operation.request:
            kwargs["files"] = {"file": ("a.png", PNG, "image/png")}
        params = self.query(operation)
        if operation.name == "streamAvatarRealtimeWords":
            self.fake.advance(4000)  # the session has ended, and so do its words
        return self.http.request(operation.method, path, params=params, headers=headers, **kwargs)

    def arguments(self, operation: Operation) -> dict[str, Any]:
        """Arguments for the method of a client."""
        given = {**self.values(operation), **self.query(operation)}
        if operation.request and operation.request[0] == "application/json":
            given["body"] = model(operation.request[1], self.body(operation))
        elif operation.request:
            given["file"] = File(payload=PNG, file_name="a.png", mime_type="image/png")
        return given


def model(schema: dict[str, Any], body: dict[str, Any]) -> Any:
    """Return a body as the generated model of its schema."""
    reference = schema["$ref"]
    union = DOCUMENT.resolve(schema)
    if "anyOf" in union:  # the sampler takes the first member
        reference = union["anyOf"][0]["$ref"]
    if "discriminator" in union:
        reference = union["discriminator"]["mapping"][body[union["discriminator"]["propertyName"]]]
    name = reference.rpartition("/")[2]
    return getattr(heygen_api.models, name).from_dict(body)
