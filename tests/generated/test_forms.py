"""Methods whose body is a form take a file in the same ways as `heygen.request(files=)`."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import httpx
import pytest
from heygen_api.models import UploadAssetBody
from heygen_api.types import UNSET, File
from support.blocking import Both, through
from support.operations import CASES

from heygen_ext import UsageError


class Server:
    """Keeps the file name, MIME type and content of the parts of each form."""

    def __init__(self) -> None:
        self.forms: list[dict[str, tuple[str | None, str | None, bytes]]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        boundary = request.headers["content-type"].partition("boundary=")[2].encode()
        form = {}
        for part in request.content.split(b"--" + boundary)[1:-1]:
            head, _, content = part[2:-2].partition(b"\r\n\r\n")
            fields = dict(re.findall(r'(\w+)="([^"]*)"', head.decode()))
            kind = re.search(r"(?i)content-type: (.*)", head.decode())
            form[fields["name"]] = (
                fields.get("filename"),
                kind[1].strip() if kind else None,
                content,
            )
        self.forms.append(form)
        return CASES["uploadAsset"].answer()


@pytest.fixture
def png(tmp_path: Path) -> Path:
    path = tmp_path / "look.png"
    path.write_bytes(b"abc")
    return path


OCTETS = "application/octet-stream"

WAYS: dict[str, tuple[Callable[[IO[bytes]], Any], str | None, str | None]] = {
    "bytes": (lambda file: b"abc", "upload", OCTETS),
    "BytesIO": (lambda file: io.BytesIO(b"abc"), "upload", OCTETS),
    "open file": (lambda file: file, "look.png", "image/png"),
    "name and content": (lambda file: ("x.png", b"abc"), "x.png", "image/png"),
    "name and open file": (lambda file: ("x.mp3", file), "x.mp3", "audio/mpeg"),
    "name, content, type": (lambda file: ("x", b"abc", "image/png"), "x", "image/png"),
    "no type": (lambda file: ("x.png", b"abc", None), "x.png", "image/png"),
    "File of bytes": (lambda file: File(b"abc", "x.png", "image/jpeg"), "x.png", "image/jpeg"),
    "File of an open file": (lambda file: File(file), "look.png", "image/png"),
    "File with another name": (lambda file: File(file, "x.mp3"), "x.mp3", "audio/mpeg"),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("place", ["keyword", "dict", "model", "request"])
def test_a_file_may_be_given_in_several_ways(both: Both, png: Path, way: str, place: str) -> None:
    server = Server()
    heygen = through(both, server)
    make, name, kind = WAYS[way]
    opened = png.open("rb")
    file = make(opened)
    calls: dict[str, Callable[[], Any]] = {
        "keyword": lambda: heygen.assets.upload(file=file),
        "dict": lambda: heygen.assets.upload(body={"file": file}),
        "model": lambda: heygen.assets.upload(body=UploadAssetBody(file=file)),
        "request": lambda: heygen.request("POST", "/v3/assets", files={"file": file}),
    }
    with opened:
        both.run(calls[place]())
    assert server.forms == [{"file": (name, kind, b"abc")}]


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("x.png", r"'file' .*must be bytes, .* not str\. heygen\.upload takes a path"),
        (Path("x.png"), r"must be bytes, .* not \w*Path\. heygen\.upload takes a path"),
        (None, "must be bytes, .* not NoneType"),
        (5, "must be bytes, .* not int"),
        (("x.png",), "must be bytes, .* not tuple"),
        (("x.png", 5), "not tuple with int as its content"),
        (File("abc"), "not File with str as its content"),  # type: ignore[arg-type]
        (io.StringIO("abc"), "'file' .*must be opened in binary mode"),
        (("x.png", io.StringIO("abc")), "'file' .*must be opened in binary mode"),
        (("x\r\n.png", b"abc"), "part or file named"),
        (("x.png", b"abc", "a/b\r\nX: 1"), "content type of 'file'"),
    ],
)
@pytest.mark.parametrize("place", ["keyword", "dict", "request"])
def test_anything_else_is_refused(both: Both, file: Any, message: str, place: str) -> None:
    server = Server()
    heygen = through(both, server)
    calls: dict[str, Callable[[], Any]] = {
        "keyword": lambda: heygen.assets.upload(file=file),
        "dict": lambda: heygen.assets.upload(body={"file": file}),
        "request": lambda: heygen.request("POST", "/v3/assets", files={"file": file}),
    }
    with pytest.raises(UsageError, match=message):
        both.run(calls[place]())
    assert not server.forms


def test_fields_of_a_dict_that_the_document_does_not_name_are_sent(both: Both) -> None:
    server = Server()
    body = {"file": b"abc", "title": "Hi", "n": 1, "mask": ("m.png", b"m"), "left_out": UNSET}
    both.run(through(both, server).assets.upload(body=body))
    assert server.forms[0]["title"] == (None, "text/plain", b"Hi")
    assert server.forms[0]["n"] == (None, "text/plain", b"1")
    assert server.forms[0]["mask"] == ("m.png", "image/png", b"m")
    assert server.forms[0].keys() == {"file", "title", "n", "mask"}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"body": {}}, "needs file="),
        ({"body": b"abc"}, "body must be a model or a dict, not bytes"),
        ({"body": {"file": b"abc"}, "file": b"abc"}, "not both"),
        ({"file": b"abc", "title": "Hi"}, "no keyword 'title'"),
    ],
)
def test_wrong_bodies_are_refused(both: Both, given: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        both.run(through(both, Server()).assets.upload(**given))


def test_the_docstring_says_what_a_file_is(both: Both) -> None:
    text = " ".join(str(both.heygen().assets.upload.__doc__).split())
    assert "a file that is opened in binary mode, `File`, or a tuple of file name" in text
