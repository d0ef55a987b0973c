"""scripts/drift.py and fetch_spec.py: the published document, exit codes, reports."""

import copy
import gzip
import json
import shutil
import socketserver
import threading

import drift
import fetch_spec
import pytest
from driftcheck import report as drift_report
from driftcheck.compare.operations import compare
from support.drift_documents import document, having, query, response
from support.paths import ROOT

VENDORED = ROOT / "openapi" / "external-api.json"
WHOLE = json.loads(VENDORED.read_text(encoding="utf-8"))
SHOP = document({"/pets": {"get": {"responses": {"200": {"description": "d"}}}}})
OLD = {**SHOP, "info": {"title": "HeyGen API", "version": "4.0.8"}}
LIMIT = 2 * 1024 * 1024
LIMITS = fetch_spec.Limits(seconds=20, size=LIMIT)
SPACES = b" " * 50_000_000


@pytest.fixture
def serve():
    """Serve one answer, given as bytes or as a function of the socket file and the address."""
    servers = []

    def serve(answer):
        class Handler(socketserver.StreamRequestHandler):
            def handle(self):
                target = self.rfile.readline().split()[1].decode()
                while self.rfile.readline().strip():
                    pass
                try:
                    if callable(answer):
                        answer(self.wfile, target)
                    else:
                        self.wfile.write(answer)
                except OSError:
                    pass  # the client has gone, as it should

        server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_address[1]}/spec.json"

    yield serve
    for server in servers:
        server.shutdown()
        server.server_close()


def http(content, status="200 OK", **headers):
    headers = {"Content-Length": len(content), **headers}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\nConnection: close\r\n{lines}\r\n".encode() + content


def spec(one=WHOLE):
    return json.dumps(one).encode()


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A copy of the vendored document, which a fetch may replace."""
    path = tmp_path / "openapi" / "external-api.json"
    path.parent.mkdir()
    shutil.copy(VENDORED, path)
    monkeypatch.setattr(fetch_spec, "VENDORED", path)
    return path


def changed(**info):
    new = copy.deepcopy(WHOLE)
    new["info"] |= info
    return new


# What can be had


@pytest.mark.parametrize(
    "answer",
    [
        http(spec()),
        http(gzip.compress(spec()), Content_Encoding="gzip"),
        http(b"\xef\xbb\xbf" + spec()),
        b"HTTP/1.0 200 OK\r\n\r\n" + spec(),
    ],
    ids=["plain", "gzip", "mark", "no-length"],
)
def test_a_whole_document_is_read(serve, answer):
    assert fetch_spec.read(serve(answer), LIMITS) == WHOLE


def test_a_redirect_to_the_same_host_is_followed(serve):
    def answer(out, target):
        moved = http(b"", "302 Found", Location="/moved.json")
        out.write(http(spec()) if target == "/moved.json" else moved)

    assert fetch_spec.read(serve(answer), LIMITS) == WHOLE


def test_a_fetch_replaces_the_document_in_its_own_form(serve, home, capsys):
    before = home.read_bytes()
    assert fetch_spec.main(["--upstream", serve(http(spec()))], LIMITS) == 0
    assert home.read_bytes() == before
    assert capsys.readouterr().out == "No drift.\n"
    new = copy.deepcopy(WHOLE)
    del new["paths"]["/v3/videos/{video_id}"]["get"]
    assert fetch_spec.main(["--upstream", serve(http(spec(new)))], LIMITS) == 0
    assert json.loads(home.read_bytes()) == new
    assert "heygen.videos.get_video_v3() vanishes" in capsys.readouterr().out
    assert [entry.name for entry in home.parent.iterdir()] == [home.name]
    assert home.stat().st_mode & 0o777 == 0o644


# What cannot


def slow(out, target):
    out.write(http(spec())[:1000])
    out.flush()
    threading.Event().wait(5)


def slow_head(out, target):
    for byte in http(spec())[:100]:
        out.write(bytes([byte]))
        out.flush()
        threading.Event().wait(0.1)


def without(*paths, title="HeyGen External API"):
    new = changed(title=title)
    for path in paths:
        del new["paths"][path]
    return new


BAD = {
    "404": (http(b"{}", "404 Not Found"), "answered 404"),
    "500": (http(spec(), "500 Oops"), "answered 500"),
    "304": (http(b"", "304 Not Modified"), "answered 304"),
    "cut": (http(spec())[:-10], "without sending complete message body"),
    "cut gzip": (
        http(gzip.compress(spec())[:-10], Content_Encoding="gzip"),
        "was cut",
    ),
    "no gzip": (http(spec(), Content_Encoding="gzip"), "incorrect header"),
    "other encoding": (http(spec(), Content_Encoding="br"), "was not asked for"),
    "slow": (slow, "took longer than 0.5 s"),
    "slow head": (slow_head, "took longer than 0.5 s"),
    "spaces": (http(SPACES), f"larger than {LIMIT} bytes"),
    "spaces, gzip": (
        http(gzip.compress(SPACES), Content_Encoding="gzip"),
        f"larger than {LIMIT} bytes",
    ),
    "spaces without end": (b"HTTP/1.0 200 OK\r\n\r\n" + SPACES, f"larger than {LIMIT} bytes"),
    "other host": (http(b"", "302 Found", Location="http://localhost/x"), "is not followed"),
    "other port": (http(b"", "301 Moved", Location="http://127.0.0.1:1/"), "is not followed"),
    "other scheme": (http(b"", "302 Found", Location="file:///etc/passwd"), "is not followed"),
    "circle": (http(b"", "302 Found", Location="/spec.json"), "redirects more than 5 times"),
    "page": (http(b"<html></html>"), "cannot be read as JSON"),
    "list": (http(b"[]"), "is no OpenAPI document"),
    "deep": (http(b"[" * 200_000), "cannot be read as JSON"),
    "shop": (http(spec(SHOP)), "title is 'T'"),
    "old": (http(spec(OLD)), "title is 'HeyGen API'"),
    "no videos": (http(spec(without("/v3/videos"))), "has no /v3/videos"),
    "no avatars": (http(spec(without("/v3/avatar-realtime"))), "has no /v3/avatar-realtime"),
    "few": (
        http(spec(without(*[path for path in WHOLE["paths"] if path.count("/") > 3]))),
        "operations, of 133",
    ),
    "no paths": (http(spec({**WHOLE, "paths": [1]})), "has no /v3/videos"),
}


@pytest.mark.parametrize("kind", BAD)
def test_what_is_not_the_document_changes_nothing(serve, home, capsys, kind):
    answer, message = BAD[kind]
    before = home.read_bytes()
    limits = fetch_spec.Limits(seconds=0.5 if "slow" in kind else 20, size=LIMIT)
    assert fetch_spec.main(["--upstream", serve(answer)], limits) == 3
    output = capsys.readouterr()
    assert output.out == ""
    assert message in output.err
    assert output.err.count("\n") == 1
    assert home.read_bytes() == before
    assert [entry.name for entry in home.parent.iterdir()] == [home.name]


def test_a_secure_address_is_not_left_for_an_insecure_one():
    old = fetch_spec.httpx.Request("GET", "https://a/x")
    back = fetch_spec.httpx.Response(302, headers={"location": "http://a/x"}, request=old)
    with pytest.raises(fetch_spec.FetchError):
        fetch_spec._redirected(back)


def test_nobody_there_is_said_so(capsys, home):
    assert fetch_spec.main(["--upstream", "http://127.0.0.1:1/x"], LIMITS) == 3
    assert fetch_spec.main(["--upstream", str(home.parent / "absent.json")], LIMITS) == 3
    assert capsys.readouterr().err.count("nothing was changed") == 2


def test_a_document_that_cannot_be_compared_replaces_nothing(serve, home, capsys):
    new = changed()
    new["components"]["schemas"]["VideoDetail"] = {"$ref": "#/components/schemas/Nowhere"}
    before = home.read_bytes()
    assert fetch_spec.main(["--upstream", serve(http(spec(new)))], LIMITS) == 3
    assert "leads nowhere" in capsys.readouterr().err
    assert home.read_bytes() == before


def test_another_document_is_taken_by_force(serve, home):
    assert fetch_spec.main(["--upstream", serve(http(spec(OLD))), "--force"], LIMITS) == 0
    assert json.loads(home.read_bytes())["info"]["title"] == "HeyGen API"


def test_yaml_is_read_and_its_bombs_are_not(tmp_path):
    (tmp_path / "a.yaml").write_text("openapi: 3.1.0\ninfo: {title: T}\npaths: {/a: {200: 1}}\n")
    assert fetch_spec.read(str(tmp_path / "a.yaml"))["paths"] == {"/a": {"200": 1}}
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [{f'*a{n - 1}, ' * 9}]" for n in range(1, 12))]
    (tmp_path / "b.yml").write_text("\n".join(lines))
    with pytest.raises(fetch_spec.FetchError, match="aliases"):
        fetch_spec.read(str(tmp_path / "b.yml"))


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.json", b"", "cannot be read as JSON"),
        ("a.json", spec({**SHOP, "x": float("nan")}), "cannot be read as JSON"),
        ("a.json", spec(SHOP)[:-1] + b', "x": 1e999}', "cannot be read as JSON"),
        ("a.json", spec({**SHOP, "x": "\ud800"}), "cannot be read as JSON"),
        ("a.json", json.dumps(SHOP).encode("utf-16"), "cannot be read as JSON"),
        ("a.json", b"[]", "is no OpenAPI document"),
        ("a.json", b'{"openapi": "3.1.0", "info": {}, "paths": []}', "/paths is no object"),
        ("a.yaml", b"", "is no OpenAPI document"),
        ("a.yaml", b"openapi: !!bool maybe", "cannot be read as YAML"),
        ("a.yaml", b"openapi: .nan\ninfo: {}", "cannot be read as YAML"),
        ("a.yaml", b"openapi: 1\nopenapi: 2", "cannot be read as YAML"),
        ("a.yaml", b"? [a]\n: 1", "cannot be read as YAML"),
        ("a.yaml", b"openapi: " + b"[" * 300 + b"]" * 300, "nested too deeply"),
    ],
)
def test_what_is_no_document_is_said_on_one_line(tmp_path, capsys, name, content, message):
    (tmp_path / name).write_bytes(content)
    assert drift.main(["diff", str(VENDORED), str(tmp_path / name), "--format", "json"]) == 3
    output = capsys.readouterr()
    assert output.out == ""
    assert message in output.err
    assert output.err.count("\n") == 1


def test_a_folder_is_no_document(tmp_path, capsys):
    assert drift.main(["diff", str(VENDORED), str(tmp_path)]) == 3
    assert "Is a directory" in capsys.readouterr().err


def test_the_scheme_of_an_address_may_be_written_large(serve):
    address = serve(http(spec())).replace("http:", "HTTP:")
    assert fetch_spec.read(address, LIMITS) == WHOLE


# Exit codes


@pytest.mark.parametrize(
    "options", [["--format", "html"], ["diff", "a"], ["diff", "--no", "a", "b"]]
)
def test_options_that_are_not_understood_are_no_breaking_drift(options):
    for main in (drift.main, fetch_spec.main):
        with pytest.raises(SystemExit) as caught:
            main(options)
        assert caught.value.code == 3


@pytest.fixture
def pair(tmp_path):
    def pair(old, new):
        paths = [tmp_path / "old.json", tmp_path / "new.json"]
        for path, one in zip(paths, (old, new), strict=True):
            path.write_text(json.dumps(one), encoding="utf-8")
        return [str(path) for path in paths]

    return pair


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
def test_the_exit_code_of_a_comparison(pair, documents, options, code):
    paths = pair(*documents)
    assert drift.main(["diff", *paths, *options]) == code
    assert drift.main([*options, "diff", *paths]) == code


STALE = [drift_report.Finding("generated-differs", "breaking", None, "g", None, None, "m")]


@pytest.mark.parametrize(
    ("stale", "answer", "code"),
    [
        (False, http(spec()), 0),
        (False, http(spec(changed(description="Other words."))), 0),
        (False, http(spec(without("/v3/videos/{video_id}"))), 2),
        (False, BAD["shop"][0], 3),
        (False, BAD["500"][0], 3),
        (True, http(spec()), 2),
        (True, BAD["500"][0], 2),  # of 2 and 3, 2
    ],
)
def test_the_exit_code_of_both_comparisons(serve, monkeypatch, capsys, stale, answer, code):
    monkeypatch.setattr(drift, "generated", lambda: list(STALE if stale else []))
    assert drift.main(["--upstream", serve(answer)], LIMITS) == code
    assert bool(capsys.readouterr().err) == ("500 Oops" in str(answer) or code == 3)


def test_a_generator_that_fails_could_not_check(monkeypatch, serve):
    def fails():
        raise drift.regen.RegenError("no generator")

    monkeypatch.setattr(drift, "generated", fails)
    assert drift.main(["--upstream", serve(http(spec()))], LIMITS) == 3
    worse = serve(http(spec(without("/v3/videos/{video_id}"))))
    assert drift.main(["--upstream", worse], LIMITS) == 2


def test_a_package_that_was_edited_is_named_file_by_file(tmp_path):
    copied = shutil.copytree(drift.GENERATED, tmp_path / "heygen_api")
    assert drift.generated(copied) == []
    with (copied / "types.py").open("a") as file:
        file.write("\n")
    (copied / "py.typed").unlink()
    (copied / "mine.py").write_text("")
    (copied / "__pycache__").mkdir(exist_ok=True)
    (copied / "__pycache__" / "mine.pyc").write_text("")
    found = drift.generated(copied)
    assert {(f.pointer.rpartition("/")[2], f.before, f.after) for f in found} == {
        ("types.py", "as committed", "as generated"),
        ("py.typed", None, "as generated"),
        ("mine.py", "as committed", None),
    }
    assert {item.level for item in found} == {"breaking"}


# Reports


@pytest.fixture
def hostile():
    """Findings whose names come from a document that is up to no good."""
    name = "a::error::b\n::set-output name=x::y%0A@everyone <b>`|\x1b[31m"
    new = having(parameters=[query(name, required=True)])
    return compare(document(), new)


def test_json_is_a_list_of_findings(pair, capsys):
    assert drift.main(["diff", *pair(*COMPATIBLE), "--format", "json"]) == 1
    (item,) = json.loads(capsys.readouterr().out)
    assert item == {
        "id": "parameter-added",
        "level": "compatible",
        "operation": {"operationId": "getThing", "method": "POST", "path": "/things"},
        "pointer": "/paths/~1things/post/parameters/0",
        "before": None,
        "after": "q",
        "message": "heygen.things.get_thing() also takes the argument `q`.",
    }


def test_github_gets_annotations_that_a_document_cannot_forge(hostile):
    lines = drift_report.render(hostile, "github").splitlines()
    assert [line.partition("::")[2].split(" ")[0] for line in lines if line[:2] == "::"] == [
        "error"
    ]
    assert "%250A" in lines[0]
    for form in ("text", "markdown", "github"):
        report = drift_report.render(hostile, form)
        assert "\x1b" not in report
        assert form == "github" or not any(line[:2] == "::" for line in report.splitlines())


def test_no_line_begins_where_a_document_wants_it_to(pair, capsys):
    paths = {f"/{n}\n::error::b": {"get": {"operationId": f"o{n}"}} for n in range(3)}
    revision = having(parameters=[query(schema={"$ref": "#/x"}), query("a\n::error::b")])
    revision["paths"]["/a\n::error::b"] = {"get": {"parameters": 1}}
    secured = [{**document(paths), "security": [{name: []}]} for name in ("K", "L")]
    assert drift.main(["diff", *pair(*secured)]) == 2
    assert drift.main(["diff", *pair(document(), revision)]) == 3
    revision["paths"].pop("/things")
    assert drift.main(["diff", *pair(document(), revision)]) == 3
    output = capsys.readouterr()
    assert "Likewise" in output.out
    assert "is no list" in output.err
    assert not any(line[:2] == "::" for line in (output.out + output.err).splitlines())


def test_markdown_mentions_nobody_and_fits_into_an_issue(hostile):
    report = drift_report.render(hostile, "markdown")
    assert "@" not in report
    assert "<b>" not in report
    assert "\\`" in report
    whole = drift_report.render(compare(WHOLE, {**WHOLE, "paths": {}}) * 50, "markdown")
    assert len(whole) < 65_000
    many = [drift_report.Finding("x", "risky", None, f"/{n}", n, n, "m" * 99) for n in range(2000)]
    report = drift_report.render(many, "markdown")
    assert len(report) < 65_000
    assert "more; `make drift` lists all" in report


def test_text_tells_a_change_once_and_all_it_touches():
    new = copy.deepcopy(WHOLE)
    new["components"]["schemas"]["VideoDetail"]["required"].remove("id")
    report = drift_report.render(compare(WHOLE, new), "text")
    assert report.count("VideoDetail.id may be absent") == 1
    assert "Likewise" in report
    assert "GET /v3/videos/{video_id}" in report
    assert report.endswith("Drift: 4 breaking.\n")
    told = drift_report.render(compare(WHOLE, new), "markdown")
    assert ". Likewise GET /v3/video-agents/" in told


def test_the_same_change_of_many_operations_is_told_once():
    new = copy.deepcopy(WHOLE)
    new["components"]["securitySchemes"]["ApiKeyAuth"]["name"] = "x-other-key"
    findings = compare(WHOLE, new)
    assert len({f.operation["operationId"] for f in findings if f.level == "breaking"}) == 133
    report = drift_report.render(findings, "text")
    # Two: there are operations that take a bearer token too, and some that do not.
    assert report.count("no longer takes the credential ApiKeyAuth") == 2


def test_the_published_address_is_the_default():
    assert drift._options([]).upstream == (
        "https://developers.heygen.com/openapi/external-api.json"
    )
    assert fetch_spec.Limits() == fetch_spec.Limits(seconds=30, size=16 * 1024 * 1024)
