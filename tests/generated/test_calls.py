"""Generated functions: the requests they send, how they read answers, what imports load."""

import importlib
import inspect
import io
import json
import subprocess
import sys

import httpx
import pytest
from heygen_api.api.avatar_realtime import (
    append_avatar_realtime_text,
    create_avatar_realtime_session,
    get_avatar_realtime_session,
    stream_avatar_realtime_words,
)
from heygen_api.client import AsyncClient, Client
from heygen_api.models import (
    AppendTextDeltaRequest,
    AssetUrl,
    CreateAvatarRealtimeAudio,
    CreateAvatarRealtimeTextStream,
)
from heygen_api.types import Event, File, Operation, Response
from support.paths import ROOT
from support.regeneration import document, generate


class Recorder(Client):
    """Gives every request the same answer, and keeps what was sent."""

    def __init__(self, answer=None, status=200, content=None, events=()):
        content = json.dumps(answer).encode() if content is None else content
        self.answer = httpx.Response(status, content=content)
        self.events = events

    def request(self, operation, build, parse):
        self.operation = operation
        self.kwargs = kwargs = build()
        self.sent = httpx.Client(base_url="https://example.test").build_request(**kwargs)
        answer = self.answer
        return Response(answer.status_code, answer.headers, answer.content, parse(answer))

    def stream(self, operation, build, parse):
        self.operation = operation
        self.kwargs = build()
        for data in self.events:
            yield Event("message", json.dumps(data), parse(data))


class AsyncRecorder(AsyncClient):
    def __init__(self, *arguments, **options):
        self.inner = Recorder(*arguments, **options)

    async def request(self, operation, build, parse):
        return self.inner.request(operation, build, parse)

    async def stream(self, operation, build, parse):
        for event in self.inner.stream(operation, build, parse):
            yield event


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    """Imports modules of a package generated from a document with shapes that ours lacks."""
    string = {"type": "string"}
    text = {"description": "d", "content": {"application/json": {"schema": string}}}
    numbers = {
        "description": "d",
        "content": {
            "application/json": {"schema": {"type": "array", "items": {"type": "integer"}}}
        },
    }
    event = {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}
    form = {
        "type": "object",
        "required": ["file"],
        "properties": {
            "file": {"type": "string", "format": "binary"},
            "note": string,
            "tags": {"type": "array", "items": string},
            "kind": {"type": "string", "enum": ["a"]},
            "fixed": {"const": "x"},
            "meta": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]},
        },
    }
    paths = {
        "/several": {
            "get": {
                "operationId": "several",
                "responses": {
                    "201": numbers,
                    "202": {"description": "d"},
                    "2XX": text,
                    "404": text,
                },
            }
        },
        "/two": {"get": {"operationId": "two", "responses": {"200": text, "202": numbers}}},
        "/items/{itemId}/{plain}": {
            "get": {
                "operationId": "getItem",
                "parameters": [
                    {
                        "name": "itemId",
                        "in": "path",
                        "required": True,
                        "description": "Which one.",
                        "schema": string,
                    },
                    {"name": "plain", "in": "path", "required": True, "schema": string},
                    {"name": "on", "in": "query", "schema": {"type": "boolean"}},
                    {"name": "ids", "in": "query", "schema": {"type": "array", "items": string}},
                    {"name": "idempotency-key", "in": "header", "schema": string},
                ],
                "responses": {"204": {"description": "d"}},
            }
        },
        "/upload": {
            "post": {
                "operationId": "upload",
                "requestBody": {
                    "required": True,
                    "content": {"multipart/form-data": {"schema": form}},
                },
                "responses": {"200": text},
            }
        },
        "/events": {
            "post": {
                "operationId": "follow",
                "responses": {
                    "200": {"description": "d", "content": {"text/event-stream": {"schema": event}}}
                },
            }
        },
    }
    schemas = {
        name: {"type": "object", "required": ["t"], "properties": {"t": {"const": name}}}
        for name in "AB"
    }
    folder = tmp_path_factory.mktemp("other")
    generate(document(paths, **schemas), folder, "generated_for_calls")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        importlib.import_module("generated_for_calls.client").Client.register(Recorder)
        yield lambda name: importlib.import_module(f"generated_for_calls.{name}")


# Requests


def test_append_request_and_answer():
    client = Recorder({"data": {"ok": True, "buffered_bytes": 3}}, status=202)
    body = AppendTextDeltaRequest(delta="Hé", final=True)
    response = append_avatar_realtime_text.sync_detailed("a/b ?", client=client, body=body)
    assert client.operation == Operation(
        name="append_avatar_realtime_text",
        method="POST",
        path="/v3/avatar-realtime/{stream_id}/text",
        idempotency_key=False,
        multipart=False,
        timeout=15,
    )
    assert client.operation is append_avatar_realtime_text.OPERATION
    assert client.sent.method == "POST"
    assert client.sent.url.raw_path == b"/v3/avatar-realtime/a%2Fb%20%3F/text"
    assert json.loads(client.sent.content) == {"delta": "Hé", "final": True}
    assert client.sent.headers["content-type"] == "application/json"
    assert response.parsed.data.buffered_bytes == 3
    assert (type(response.status_code), response.status_code) == (int, 202)


async def test_append_in_asyncio():
    client = AsyncRecorder({"data": {"buffered_bytes": 3}})
    body = AppendTextDeltaRequest(delta="x")
    answer = await append_avatar_realtime_text.asyncio("s", client=client, body=body)
    assert answer.data.buffered_bytes == 3
    detailed = await append_avatar_realtime_text.asyncio_detailed("s", client=client, body=body)
    assert detailed.parsed == answer


def test_body_that_is_a_union():
    client = Recorder({"data": {"stream_id": "s"}})
    body = CreateAvatarRealtimeTextStream(avatar_id="a", voice_id="v", text="t")
    answer = create_avatar_realtime_session.sync(client=client, body=body)
    assert answer.data.stream_id == "s"
    assert json.loads(client.sent.content)["type"] == "text_stream"
    audio = CreateAvatarRealtimeAudio(avatar_id="a", audio=AssetUrl(url="https://x.test"))
    create_avatar_realtime_session.sync(client=client, body=audio)
    assert json.loads(client.sent.content)["audio"] == {"type": "url", "url": "https://x.test"}


@pytest.mark.parametrize("stream_id", ["", ".", ".."])
def test_path_parameter_cannot_change_the_path(stream_id):
    with pytest.raises(ValueError, match="stream_id must not be"):
        get_avatar_realtime_session.sync(stream_id, client=Recorder({}))


@pytest.mark.parametrize("stream_id", [None, b"x", True, 1.5])
def test_path_parameter_must_be_text(stream_id):
    with pytest.raises(TypeError, match="stream_id must be a string"):
        get_avatar_realtime_session.sync(stream_id, client=Recorder({}))


def test_path_query_and_header_parameters(other):
    module, client = other("api.default.get_item"), Recorder(content=b"", status=204)
    result = module.sync("a/b", "ü", client=client, on=True, ids=["1", "2"], idempotency_key="key")
    assert result is None
    assert client.sent.url.raw_path == b"/items/a%2Fb/%C3%BC?on=true&ids=1&ids=2"
    assert client.sent.headers["idempotency-key"] == "key"
    assert module.OPERATION.path == "/items/{itemId}/{plain}"
    assert module.OPERATION.idempotency_key
    module.sync("a", "b", client=client)
    assert "idempotency-key" not in client.sent.headers
    assert "params" in client.kwargs
    assert str(client.sent.url) == "https://example.test/items/a/b"


def test_multipart_boundary_is_random(other):
    module, body = other("api.default.upload"), other("models").UploadBody
    content = b"--+++\r\n--+++--\r\n\x00\xff"
    boundaries = set()
    for _ in range(2):
        client = Recorder("ok")
        file = other("types").File(io.BytesIO(content), "a.bin", "application/x-a")
        a = other("models").A()
        part = body(file=file, note="n", tags=["x", "y"], kind="a", fixed="x", meta=a)
        assert module.sync(client=client, body=part) == "ok"
        assert "Content-Type" not in client.kwargs["headers"]
        kind, _, boundary = client.sent.headers["content-type"].partition("; boundary=")
        assert kind == "multipart/form-data"
        boundaries.add(boundary)
        sent = client.sent.read()
        assert content in sent
        assert sent.count(b'name="tags"') == 2
        assert b'{"t": "A"}' in sent
    assert len(boundaries) == 2
    assert module.OPERATION.multipart
    assert File(io.BytesIO(b""), "n", "m").to_tuple()[::2] == ("n", "m")


# Answers


@pytest.mark.parametrize("status", [200, 202, 226, 299])
def test_undocumented_success_status_is_read_with_the_documented_schema(status):
    client = Recorder({"data": {"buffered_bytes": 3}}, status=status)
    body = AppendTextDeltaRequest(delta="x")
    response = append_avatar_realtime_text.sync_detailed("s", client=client, body=body)
    assert (response.status_code, response.parsed.data.buffered_bytes) == (status, 3)


def test_exact_status_is_preferred_to_a_range_and_to_the_first(other):
    parse = other("api.default.several")._parse_response
    assert parse(httpx.Response(201, json=[1])) == [1]
    assert parse(httpx.Response(202, content=b"")) is None
    assert parse(httpx.Response(200, json="text")) == "text"
    with pytest.raises(TypeError):
        parse(httpx.Response(201, json="no list"))
    parse = other("api.default.two")._parse_response
    assert parse(httpx.Response(202, json=[1])) == [1]
    for status in (200, 206):
        assert parse(httpx.Response(status, json="text")) == "text"


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>", b'{"data": ', b"null", b"[]", b"{}", b'{"data": null}', b'"x"', b"\xff\xfe"],
)
def test_unreadable_body_raises(content):
    body = AppendTextDeltaRequest(delta="x")
    with pytest.raises((KeyError, TypeError, ValueError)):
        append_avatar_realtime_text.sync("s", client=Recorder(content=content), body=body)


def test_event_stream():
    words = {"words": [{"word": "Hi", "start": 0.0, "end": 0.5, "new": 1}]}
    client = Recorder(events=[words, {"words": []}])
    first, second = stream_avatar_realtime_words.sync("s", client=client)
    assert first.parsed.words[0].word == "Hi"
    assert first.parsed.to_dict() == words
    assert second.parsed.words == []
    assert client.kwargs == {"method": "GET", "url": "/v3/avatar-realtime/s/words"}


async def test_event_stream_in_asyncio():
    client = AsyncRecorder(events=[{"words": []}])
    events = [event async for event in stream_avatar_realtime_words.asyncio("s", client=client)]
    assert [event.parsed.words for event in events] == [[]]


def test_event_stream_has_no_detailed_functions():
    names = {name for name, _ in inspect.getmembers(stream_avatar_realtime_words, callable)}
    assert {"sync", "asyncio"} <= names
    assert not {"sync_detailed", "asyncio_detailed"} & names
    assert not inspect.iscoroutinefunction(stream_avatar_realtime_words.asyncio)


def test_event_that_is_a_union(other):
    events = [{"t": "A"}, {"t": "B"}, {"t": "C"}]
    client = Recorder(events=events)
    parsed = [event.parsed for event in other("api.default.follow").sync(client=client)]
    assert [type(item).__name__ for item in parsed] == ["A", "B", "dict"]


def test_docstrings_have_the_documents_text(other):
    text = inspect.getdoc(append_avatar_realtime_text.sync)
    assert text.startswith("Append Avatar Realtime Text\n\nAppend a text delta to a session")
    assert "stream_id: Streaming session identifier returned by POST" in text
    assert "heygen_ext.APIError" in text
    assert "Which one." in inspect.getdoc(other("api.default.get_item").sync)
    lines = [
        line
        for path in (ROOT / "generated" / "heygen_api").rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert not [line for line in lines if line != line.rstrip()]
    assert not [line for line in lines if "  " in line.strip().replace("  #", "")]


# Imports


def loaded(code):
    """Return the modules that a fresh interpreter has loaded after it ran this code."""
    script = f"import sys\n{code}\nprint(*sys.modules)"
    command = [sys.executable, "-W", "error", "-c", script]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        "import heygen_api, heygen_api.client, heygen_api.types, heygen_api.models",
        "from heygen_api import Client, AsyncClient; dir(Client)",
        "from heygen_api.api.avatar_realtime import append_avatar_realtime_text",
        "import heygen_api.models; dir(heygen_api.models); hasattr(heygen_api.models, 'Nothing')",
    ],
)
def test_importing_loads_neither_httpx_nor_attrs_nor_a_model(code):
    modules = loaded(code)
    assert not {"httpx", "attr", "attrs", "heygen_ext"} & modules
    assert not [name for name in modules if name.startswith("heygen_api.models.")]


def test_importing_a_model_loads_only_what_it_needs():
    modules = loaded("from heygen_api.models import AssetUrl")
    assert "heygen_api.models.asset_url" in modules
    assert "heygen_api.models.asset_id" not in modules


def test_models_package_lists_all_models():
    import heygen_api.models as models

    assert set(models.__all__) <= set(dir(models))
    for name in models.__all__:
        assert getattr(models, name) is not None
    with pytest.raises(AttributeError, match="Nothing"):
        models.Nothing  # noqa: B018
