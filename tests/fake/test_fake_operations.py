"""Every operation of the document: through both clients, and its response against its schema."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Iterator
from typing import Any

import heygen_api.api
import pytest
from heygen_api.types import File
from jsonschema import Draft202012Validator
from openapi_python_client.strings import PythonIdentifier
from support.fake_caller import DOCUMENT, OPERATIONS, PNG, RAW, Caller

from heygen_ext import AsyncHeyGen, HeyGen
from heygen_ext.testing import FakeHeyGen
from heygen_ext.testing._rest.document import Document
from heygen_ext.testing._rest.objects import kinds_of

TAGS = {
    operation["operationId"]: PythonIdentifier(operation["tags"][0], "tag")
    for item in RAW["paths"].values()
    for operation in item.values()
}
REALTIME = [
    name for name, each in OPERATIONS.items() if each.path.startswith("/v3/avatar-realtime")
]


@pytest.fixture(scope="module")
def caller() -> Iterator[Caller]:
    with FakeHeyGen(max_sessions=1000, startup=0.0) as fake:
        caller = Caller(fake)
        yield caller
        caller.close()


@pytest.fixture(scope="module")
def sync_client(caller: Caller) -> Iterator[HeyGen]:
    with HeyGen("test", base_url=caller.fake.url) as client:
        yield client


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    """One event loop for all operations: a loop for each takes longer than the call."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def async_client(caller: Caller, runner: asyncio.Runner) -> Iterator[AsyncHeyGen]:
    client = AsyncHeyGen("test", base_url=caller.fake.url)
    yield client
    runner.run(client.aclose())


def problems(schema: Any, value: Any) -> list[str]:
    validator = Draft202012Validator({**schema, "components": RAW["components"]})
    return [f"{list(e.absolute_path)}: {e.message[:200]}" for e in validator.iter_errors(value)]


def test_fake_has_the_operations_of_the_document() -> None:
    assert OPERATIONS.keys() == TAGS.keys()
    assert "appendAvatarRealtimeText" in REALTIME


def method(client: Any, name: str) -> Any:
    return getattr(getattr(client, TAGS[name]), PythonIdentifier(name, "op"))


def check(caller: Caller, name: str, result: Any) -> None:
    operation, request = OPERATIONS[name], caller.fake.requests[-1]
    assert (request.method, request.status) == (operation.method, operation.status)
    assert DOCUMENT.find(request.path)[0][request.method] is operation
    assert result is not None
    if operation.media_type == "text/event-stream":
        assert result
        assert result[0].parsed is not None
    elif hasattr(result, "to_dict"):
        value = result.to_dict()
        # An answer with other fields beside `data` is returned whole.
        inner = value["data"] if type(result).__name__.endswith("Response200") else value
        assert not problems(operation.data, inner) or operation.pages


@pytest.mark.parametrize("name", OPERATIONS)
def test_sync_client(caller: Caller, sync_client: HeyGen, name: str) -> None:
    arguments = caller.arguments(OPERATIONS[name])
    if name == "streamAvatarRealtimeWords":
        caller.fake.advance(4000)
    result = method(sync_client, name)(**arguments)
    if inspect.isgenerator(result):
        result = list(result)
    check(caller, name, result)


@pytest.mark.parametrize("name", OPERATIONS)
def test_async_client(
    caller: Caller, async_client: AsyncHeyGen, runner: asyncio.Runner, name: str
) -> None:
    async def main() -> Any:
        result = method(async_client, name)(**arguments)
        if inspect.isasyncgen(result):
            return [event async for event in result]
        return await result

    arguments = caller.arguments(OPERATIONS[name])
    if name == "streamAvatarRealtimeWords":
        caller.fake.advance(4000)
    check(caller, name, runner.run(main()))


@pytest.mark.parametrize("name", OPERATIONS)
def test_response_is_valid(caller: Caller, name: str) -> None:
    operation = OPERATIONS[name]
    response = caller.call(operation)
    assert response.status_code == operation.status, response.text
    assert response.headers["content-type"].partition(";")[0] == operation.media_type
    assert response.headers["x-request-id"]
    if operation.media_type == "application/json":
        body = response.json()
        assert not problems(operation.response, body)
        if operation.data:
            assert "data" in body
        return
    *frames, last, rest = response.text.split("\n\n")
    ends = {"streamModelSpeech": "data: [DONE]", "streamAvatarRealtimeWords": "event: end\ndata: "}
    assert last.startswith(ends[name])
    assert rest == ""
    events = [frame.removeprefix("data: ") for frame in frames]
    assert events
    for event in events:
        assert not problems(operation.response, json.loads(event))


WITH_STATUS = [
    name
    for name, each in OPERATIONS.items()
    if each.method == "GET" and "status" in DOCUMENT.resolve(each.data).get("properties", {})
]


@pytest.mark.parametrize("name", [name for name in WITH_STATUS if name not in REALTIME])
def test_job_is_valid_in_every_status(name: str) -> None:
    operation = OPERATIONS[name]
    status = DOCUMENT.resolve(DOCUMENT.resolve(operation.data)["properties"]["status"])
    with FakeHeyGen(job_seconds=10, clock=lambda: 0.0) as fake:
        caller = Caller(fake)
        values = caller.values(operation)
        path = operation.path.format(**values)
        statuses = status.get("enum") or next(
            (m["enum"] for m in status.get("anyOf", []) if "enum" in m), []
        )
        for seconds in (0, 4, 4, 4):
            fake.advance(seconds)
            assert not problems(operation.response, caller.http.get(path).json())
        for each in statuses:
            fake.change(str(next(reversed(values.values()))), status=each)
            response = caller.http.get(path).json()
            assert response["data"]["status"] == each
            assert not problems(operation.response, response)
        caller.close()


def test_session_is_valid_in_every_status() -> None:
    operation = OPERATIONS["getAvatarRealtimeSession"]
    with FakeHeyGen(clock=lambda: 0.0, startup=1.0) as fake:
        caller = Caller(fake)

        def seen(stream_id: str) -> str:
            response = caller.http.get(f"/v3/avatar-realtime/{stream_id}").json()
            assert not problems(operation.response, response)
            return str(response["data"]["status"])

        ends, fails = (caller.values(operation)["stream_id"] for _ in range(2))
        states = [seen(ends)]
        fake.advance(2)
        states.append(seen(ends))
        fake.fail_session(fails)
        fake.advance(4000)
        states += [seen(ends), seen(fails)]
        caller.close()
    status = DOCUMENT.resolve(DOCUMENT.resolve(operation.data)["properties"]["status"])
    assert states == status["enum"]


def test_installed_package_has_the_document() -> None:
    """The fake reads operations and schemas from the installed package, not from `openapi/`."""
    from heygen_ext.testing._rest.document import the_document

    known = {(each.method, each.path) for each in the_document().operations}
    assert known == {(each.method, each.path) for each in OPERATIONS.values()}
    assert set(the_document().raw["components"]["schemas"]) == set(RAW["components"]["schemas"])
    assert "description" not in json.dumps(the_document().raw["paths"])
    assert heygen_api.api.__file__


def test_minimal_document() -> None:
    item = {"get": {"responses": {"default": {}}}, "parameters": [{"name": "id", "in": "path"}]}
    document = Document({"openapi": "3.1.0", "paths": {"/things/{id}": item}})
    (operation,) = document.operations
    assert (operation.name, operation.status, operation.data) == ("get /things/{id}", 200, {})
    assert list(kinds_of(document)) == ["/things"]


def test_document_that_can_create_objects_and_not_read_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paths = {path: RAW["paths"][path] for path in ("/v3/assets", "/v3/video-agents")}
    made = Document({**RAW, "paths": paths})
    monkeypatch.setattr("heygen_ext.testing._rest.operations.the_document", lambda: made)
    with FakeHeyGen() as fake, HeyGen("test", base_url=fake.url) as client:
        assert client.assets.upload(file=File(payload=PNG, file_name="a.png")).asset_id
        assert client.video_agent.create(prompt="A cat.").session_id
