"""scripts/fetch_spec.py: which documents are accepted, from which servers, and what is replaced."""

import gzip
import json
import threading

import fetch_spec
import httpx
import pytest
from driftcheck import published, source
from driftcheck.download import FetchError, Limits, redirect_target
from shared.paths import DOCUMENT
from support.drift_documents import data, document, heygen_document
from support.one_answer_server import http

SIZE = 64 * 1024
LIMITS = Limits(seconds=20, size=SIZE)
HEYGEN = heygen_document()
OTHER = document({"/pets": {"get": {"responses": {"200": {"description": "d"}}}}})
SPACES = b" " * (40 * SIZE)


def spec(made=HEYGEN):
    return json.dumps(made).encode()


def fetch(upstream, vendored, *options, limits=LIMITS):
    """Fetch into the folder of the vendored document. Return the exit code."""
    folder = vendored.parent
    places = (vendored, folder / "heygen_api", folder / "methods.py")
    return fetch_spec.main(["--upstream", upstream, *options], limits, *places)


# Documents that are read.


@pytest.mark.parametrize(
    "answer",
    [
        http(spec()),
        http(gzip.compress(spec()), Content_Encoding="gzip"),
        http(b"\xef\xbb\xbf" + spec()),
        b"HTTP/1.0 200 OK\r\n\r\n" + spec(),
    ],
    ids=["plain", "gzip", "byte order mark", "no Content-Length"],
)
def test_complete_document_is_read(serve, answer):
    assert source.read(serve(answer), LIMITS) == HEYGEN


def test_scheme_of_a_url_may_be_in_upper_case(serve):
    assert source.read(serve(http(spec())).replace("http:", "HTTP:"), LIMITS) == HEYGEN


def test_redirect_to_the_same_host_is_followed(serve):
    def answer(out, target):
        moved = http(b"", "302 Found", Location="/moved.json")
        out.write(http(spec()) if target == "/moved.json" else moved)

    assert source.read(serve(answer), LIMITS) == HEYGEN


def test_operations_of_path_items_by_reference_count():
    items = {f"Item{n}": item for n, item in enumerate(HEYGEN["paths"].values())}
    paths = {
        path: {"$ref": f"#/components/pathItems/{name}"}
        for path, name in zip(HEYGEN["paths"], items, strict=True)
    }
    components = {**HEYGEN["components"], "pathItems": items}
    published.check({**HEYGEN, "paths": paths, "components": components}, HEYGEN)


def test_yaml_document_is_read(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("openapi: 3.1.0\ninfo: {title: T}\npaths: {/a: {200: 1}}\n")
    assert source.read(str(path))["paths"] == {"/a": {"200": 1}}


def test_yaml_with_nested_aliases_is_refused(tmp_path):
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [{f'*a{n - 1}, ' * 9}]" for n in range(1, 12))]
    path = tmp_path / "b.yml"
    path.write_text("\n".join(lines))
    with pytest.raises(FetchError, match="aliases"):
        source.read(str(path))


# What a fetch replaces.


def test_document_and_package_are_replaced_together(serve, vendored, capsys):
    new = heygen_document(without=["/v3/things/1"])
    assert fetch(serve(http(spec(new))), vendored) == 0
    assert json.loads(vendored.read_bytes()) == new
    assert "heygen.things.get_1() is gone" in capsys.readouterr().out
    names = {entry.name for entry in vendored.parent.iterdir()}
    assert names == {vendored.name, "heygen_api", "methods.py"}
    functions = {path.stem for path in vendored.parent.glob("heygen_api/api/*/get_*.py")}
    assert "get_2" in functions
    assert "get_1" not in functions


def test_fetch_of_the_unchanged_document_keeps_its_bytes():
    compact = json.loads(json.dumps(json.loads(DOCUMENT.read_bytes())))
    assert published.text_of(compact) == DOCUMENT.read_text(encoding="utf-8")


UNREADABLE = {
    "allOf": [
        {"properties": {"a": {"type": kind}}, "type": "object"} for kind in ("string", "null")
    ]
}


def test_document_that_cannot_be_generated_from_changes_nothing(serve, vendored, capsys):
    new = heygen_document()
    new["paths"]["/v3/things/2"]["get"]["responses"] = {"200": data(UNREADABLE)}
    before = vendored.read_bytes()
    assert fetch(serve(http(spec(new))), vendored) == 3
    output = capsys.readouterr()
    assert output.out == ""
    assert "GET /v3/things/2: 200: " in output.err
    assert output.err.endswith("nothing was changed\n")
    assert output.err.count("\n") == 1
    assert vendored.read_bytes() == before
    assert [entry.name for entry in vendored.parent.iterdir()] == [vendored.name]


def test_force_accepts_another_document(serve, vendored):
    assert fetch(serve(http(spec(OTHER))), vendored, "--force") == 0
    assert json.loads(vendored.read_bytes()) == OTHER


def test_fetch_completes_what_a_killed_one_began(vendored, capsys):
    """The journal names the document, which is read only after that."""
    new = vendored.with_name(f".{vendored.name}.new")
    new.write_text(json.dumps(OTHER))
    vendored.rename(vendored.with_name(f".{vendored.name}.old"))
    (vendored.parent / ".heygen_api.journal").write_text(json.dumps([vendored.name]))
    assert fetch("absent.json", vendored) == 3
    assert "absent.json: No such file" in capsys.readouterr().err
    assert json.loads(vendored.read_bytes()) == OTHER
    assert [entry.name for entry in vendored.parent.iterdir()] == [vendored.name]


# What is refused.


def slow_body(out, target):
    out.write(http(spec())[:1000])
    out.flush()
    threading.Event().wait(5)


def slow_headers(out, target):
    for byte in http(spec())[:100]:
        out.write(bytes([byte]))
        out.flush()
        threading.Event().wait(0.1)


TOO_LARGE = f"larger than {SIZE} bytes"
REFUSED = {
    "404": (http(b"{}", "404 Not Found"), "returned status 404"),
    "500": (http(spec(), "500 Oops"), "returned status 500"),
    "304": (http(b"", "304 Not Modified"), "returned status 304"),
    "cut": (http(spec())[:-10], "without sending complete message body"),
    "cut gzip": (http(gzip.compress(spec())[:-10], Content_Encoding="gzip"), "is incomplete"),
    "not gzip": (http(spec(), Content_Encoding="gzip"), "incorrect header"),
    "other encoding": (http(spec(), Content_Encoding="br"), "was not requested"),
    "slow body": (slow_body, "took longer than 0.2 s"),
    "slow headers": (slow_headers, "took longer than 0.2 s"),
    "large": (http(SPACES), TOO_LARGE),
    "large gzip": (http(gzip.compress(SPACES), Content_Encoding="gzip"), TOO_LARGE),
    "large without end": (b"HTTP/1.0 200 OK\r\n\r\n" + SPACES, TOO_LARGE),
    "other host": (http(b"", "302 Found", Location="http://localhost/x"), "is refused"),
    "other port": (http(b"", "301 Moved", Location="http://127.0.0.1:1/"), "is refused"),
    "other scheme": (http(b"", "302 Found", Location="file:///etc/passwd"), "is refused"),
    "circle": (http(b"", "302 Found", Location="/spec.json"), "redirects more than 5 times"),
    "HTML page": (http(b"<html></html>"), "cannot be read as JSON"),
    "array": (http(b"[]"), "is not an OpenAPI document"),
    "deep": (http(b"[" * 60_000), "cannot be read as JSON"),
    "other API": (http(spec(OTHER)), "title is 'T'"),
    "older API": (http(spec(heygen_document(title="HeyGen API"))), "title is 'HeyGen API'"),
    "no videos": (http(spec(heygen_document(without=["/v3/videos"]))), "has no /v3/videos"),
    "no avatars": (
        http(spec(heygen_document(without=["/v3/avatar-realtime"]))),
        "has no /v3/avatar-realtime",
    ),
    "few operations": (
        http(spec(heygen_document(without=[f"/v3/things/{n}" for n in range(3)]))),
        "has 7 operations, the vendored one 10",
    ),
    "paths is an array": (http(spec({**HEYGEN, "paths": [1]})), "has no /v3/videos"),
    "dangling reference": (
        http(spec({**HEYGEN, "components": {"schemas": {}}})),
        "leads nowhere",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_document_changes_nothing(serve, vendored, capsys, case):
    answer, message = REFUSED[case]
    before = vendored.read_bytes()
    limits = Limits(seconds=0.2 if "slow" in case else 20, size=SIZE)
    assert fetch(serve(answer), vendored, limits=limits) == 3
    output = capsys.readouterr()
    assert output.out == ""
    assert message in output.err
    assert output.err.endswith("nothing was changed\n")
    assert output.err.count("\n") == 1
    assert vendored.read_bytes() == before
    assert [entry.name for entry in vendored.parent.iterdir()] == [vendored.name]


@pytest.mark.parametrize("where", ["http://127.0.0.1:1/x", "absent.json"])
def test_upstream_that_does_not_exist_changes_nothing(capsys, vendored, where):
    assert fetch(where, vendored) == 3
    assert "nothing was changed" in capsys.readouterr().err


def test_redirect_from_https_to_http_is_refused():
    request = httpx.Request("GET", "https://a/x")
    response = httpx.Response(302, headers={"location": "http://a/x"}, request=request)
    with pytest.raises(FetchError):
        redirect_target(response)


def test_the_defaults():
    assert Limits() == Limits(seconds=30, size=16 * 1024 * 1024, redirects=5)
    assert published.URL == "https://developers.heygen.com/openapi/external-api.json"
