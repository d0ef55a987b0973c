"""Every operation as a function and as a method, sync and async, checked against the document."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from typing import Any

import heygen_api.api
import httpx
import pytest
from heygen_api.models import CreateBrandKitRequest
from heygen_api.types import Event, Model
from support.blocking import Both, through
from support.operations import CASES, Case, arguments_of, body_of, check, given

from heygen_ext import AsyncHeyGen, HeyGen

KEYED = [name for name, case in CASES.items() if case.module.OPERATION.idempotency_key]
SESSION = {"data": {"stream_id": "s1", "status": "pending"}}


class Server:
    """Gives one operation its smallest answer, and checks the request against the document."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        assert self.case.matches(request), (request.method, request.url)
        query = {p["name"] for p in self.case.parameters if p["in"] == "query"}
        assert set(request.url.params) <= query
        schema = self.case.body_schema
        if schema is None:
            assert request.content == b""
        elif self.case.module.OPERATION.multipart:
            assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
            assert b"bytes" in request.read()
        else:
            check(schema, json.loads(request.content))
        assert ("idempotency-key" in request.headers) is self.case.module.OPERATION.idempotency_key
        self.requests.append(request)
        return self.case.answer()


def compared(request: httpx.Request) -> tuple[Any, ...]:
    """What must be equal in two requests with the same arguments: all but key and boundary."""
    plain = not request.headers.get("content-type", "").startswith("multipart")
    return request.method, str(request.url), request.content if plain else None


def listed(both: Both, events: Any) -> list[Any]:
    if both.name == "sync":
        return list(events)

    async def wait() -> list[Any]:
        return [event async for event in events]

    return list(both.run(wait()))


@pytest.mark.parametrize("operation", CASES)
def test_function_and_method_of_every_operation(both: Both, operation: str) -> None:
    case = CASES[operation]
    server = Server(case)
    heygen = through(both, server)
    arguments = arguments_of(case)
    body = {} if case.body_schema is None else {"body": body_of(case)}
    method = case.method_of(heygen)
    keywords = case.arguments()
    function = both.function(case.module)
    if case.is_stream:
        for events in (
            function(client=heygen.api, **arguments, **body),
            method(**keywords, **body),
            method(**keywords, **(given(body["body"]) if body else {})),
        ):
            (event,) = listed(both, events)
            assert isinstance(event, Event)
            assert event.parsed.to_dict() == json.loads(event.data)
    else:
        whole = both.run(function(client=heygen.api, **arguments, **body)).to_dict()
        assert whole == json.loads(case.answer().content)
        result = both.run(method(**keywords, **body))
        if case.is_list:
            assert [item.to_dict() for item in result.data] == whole["data"]
        elif set(case.success[2]["properties"]) - {"data", "error"}:
            assert result.to_dict() == whole  # it has fields beside `data`
        else:
            assert isinstance(result, Model)
            assert result.to_dict() == whole["data"]
        if body and "**_fields" in str(inspect.signature(method)):
            if case.module.OPERATION.multipart:
                body = {"body": body_of(case)}
            both.run(method(**keywords, **given(body["body"])))
    assert len(server.requests) >= 2
    assert len({compared(request) for request in server.requests}) == 1


def test_clients_have_every_operation_under_its_tag() -> None:
    tags = {case.tag for case in CASES.values()}
    assert len(tags) == len({case.entry["tags"][0] for case in CASES.values()})
    for client, prefix in [(HeyGen("k"), ""), (AsyncHeyGen("k"), "Async")]:
        assert tags <= set(dir(client))
        for tag in tags:
            group = getattr(client, tag)
            names = {name for name in dir(group) if not name.startswith("_")}
            methods = {case.method_name for case in CASES.values() if case.tag == tag}
            assert names == methods | {"with_raw_response"}
            assert type(group).__name__.startswith(prefix)
            assert str(vars(type(group)).get("_client")) != "k"


def test_docstrings_of_methods_have_the_documents_text() -> None:
    for case in CASES.values():
        group = f"heygen_api.api.{case.tag}"
        classes = [c for n, c in vars(sys.modules[group]).items() if n.endswith("Operations")]
        assert len(classes) == 2
        for made in classes:
            text = "".join(
                (getattr(made, case.method_name).__doc__ or "").split()
            )  # lines may end in -
            assert "".join(case.entry.get("description", "").split()) in text, case.name
            assert "Raises:" in text


def test_docstrings_of_tags_have_the_documents_text() -> None:
    for made in (heygen_api.api.Operations, heygen_api.api.AsyncOperations):
        assert made.videos.__doc__ == "Create, list, retrieve, and delete videos."
        assert made.podcasts.__doc__ == "The operations of podcasts."


@pytest.mark.parametrize("operation", KEYED)
def test_idempotency_key_is_made_or_given(both: Both, operation: str) -> None:
    case = CASES[operation]
    server = Server(case)
    method = case.method_of(through(both, server))
    given_arguments = case.arguments()
    for more in ({}, {}, {"idempotency_key": "mine"}):
        body = {} if case.body_schema is None else {"body": body_of(case)}
        both.run(method(**given_arguments, **body, **more))
    first, second, own = [request.headers["idempotency-key"] for request in server.requests]
    assert len({first, second, own}) == 3
    assert own == "mine"


def test_operations_take_an_idempotency_key_where_the_document_has_one() -> None:
    assert [
        name
        for name, case in CASES.items()
        if any(parameter["name"] == "Idempotency-Key" for parameter in case.parameters)
    ] == KEYED


def test_wrong_field_raises_before_anything_is_sent(both: Both) -> None:
    heygen = through(both, Server(CASES["createBrandKit"]))
    body = CreateBrandKitRequest(url="https://a.test")

    def call(**arguments: Any) -> Any:
        result = heygen.brand.create_kit(**arguments)
        return both.run(result)

    with pytest.raises(TypeError, match="ulr"):
        call(ulr="https://a.test")
    with pytest.raises(TypeError, match="url"):
        call(name="no url")
    with pytest.raises(TypeError, match="either body or its fields, not both: name"):
        call(body=body, name="n")
    assert call(body=body).to_dict() == call(url="https://a.test").to_dict()


def test_omitted_optional_fields_are_not_sent(both: Both) -> None:
    server = Server(CASES["updateBrandGlossary"])
    both.run(through(both, server).brand.update_glossary("b", name="n"))
    assert json.loads(server.requests[0].content) == {"name": "n"}


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


def test_tags_and_operations_are_imported_when_used() -> None:
    code = """
import sys
def loaded():
    return {n for n in sys.modules if n.startswith("heygen_api.") and n.count(".") > 1}
import heygen_ext
assert not loaded(), loaded()
heygen = heygen_ext.HeyGen("k", base_url="http://127.0.0.1:1", max_retries=0)
dir(heygen)
assert not loaded(), loaded()
dir(heygen.videos)
assert loaded() == {"heygen_api.api.videos"}, loaded()
try:
    heygen.videos.delete("v")
except heygen_ext.APIConnectionError:
    pass
print(sorted(loaded()))
"""
    assert run(code) == "['heygen_api.api.videos', 'heygen_api.api.videos.delete_video_v3']\n"


def test_call_imports_only_its_own_models() -> None:
    code = """
import sys, httpx, heygen_ext
def answer(request):
    return httpx.Response(200, json={"data": {"id": "v"}})
http = httpx.Client(transport=httpx.MockTransport(answer))
heygen = heygen_ext.HeyGen("k", base_url="https://heygen.test", http_client=http)
heygen.videos.delete("v")
print(*sorted(n.rpartition(".")[2] for n in sys.modules if n.startswith("heygen_api.models.")))
"""
    assert run(code) == "delete_video_response delete_video_v3_response_200\n"
