"""`heygen.request`: a call of any operation, documented or not, by its method and path.

Only `request` imports this module.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote, unquote

from heygen_api.forms import FileInput, file_part, part_name
from heygen_api.routes import ROUTES
from heygen_api.sending import sendable
from heygen_api.types import Model, Operation

from ..errors import UsageError, error_in
from .failures import BodyError
from .header_rules import checked_headers
from .http import HTTPResponse

Files = Mapping[str, FileInput] | Iterable[tuple[str, FileInput]]
"""The parts of a form by their names: a binary file, bytes, `File`, or a tuple of file name,
content and optionally MIME type. The file name None makes a plain field."""

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


class RawRequest(NamedTuple):
    """The arguments of `Client.request`."""

    operation: Operation
    build: Callable[[], dict[str, Any]]
    parse: Callable[[HTTPResponse], Any]


class Body(NamedTuple):
    """What a request sends."""

    json: Any
    files: Files | None
    idempotency_key: str | None


def raw_request(
    method: str,
    path: str,
    params: Mapping[str, Any] | None,
    headers: Mapping[str, str] | None,
    body: Body,
    *,
    unwrap: bool,
) -> RawRequest:
    """Return the call that the arguments of `heygen.request` describe.

    Raises:
        UsageError: They describe none.
    """
    json, files, idempotency_key = body
    verb = method.upper() if isinstance(method, str) else ""
    if verb not in _METHODS:
        raise UsageError(f"method must be one of {', '.join(_METHODS)}, not {method!r:.100}.")
    place, query = _checked_path(path)
    pairs = [*parse_qsl(query, keep_blank_values=True), *_pairs(params or {})]
    sent_headers = checked_headers(headers or {})
    if "idempotency-key" in sent_headers:
        raise UsageError("Pass idempotency_key=... and not the header.")
    parts = _checked_parts(files) if files is not None else []
    if parts and json is not None:
        raise UsageError(
            "Pass either json or files. A field of the form is a part without a file name: "
            "files={'title': (None, 'Hello'), 'file': open('a.png', 'rb')}."
        )
    if parts and "content-type" in sent_headers:
        raise UsageError("The client sets the header 'content-type' of a request with files.")
    operation = _documented(verb, place)
    if operation is None:
        keyed = idempotency_key is not None
        shown = quote(place, safe="/%:@!$&'()*+,;=~")  # in log lines
        operation = Operation("request", verb, shown, idempotency_key=keyed, multipart=bool(parts))
    if parts:
        operation = operation._replace(multipart=True)
    if operation.idempotency_field is not None:
        json = _with_key(json, operation.idempotency_field, idempotency_key)
    elif idempotency_key is not None:
        sent_headers["Idempotency-Key"] = idempotency_key

    def build() -> dict[str, Any]:
        arguments: dict[str, Any] = {"method": verb, "url": place, "headers": sent_headers}
        if pairs:
            arguments["params"] = pairs
        if parts:
            arguments["files"] = parts
        elif json is not None:
            arguments["json"] = sendable(json)
        return arguments

    return RawRequest(operation, build, lambda response: _read(response, unwrap=unwrap))


# -- The operation


def _documented(method: str, path: str) -> Operation | None:
    """Return what is known of the documented operation with this method and path, or None."""
    given = [unquote(part) for part in path.rstrip("/").split("/")]
    best: tuple[int, str] | None = None
    for template, modules in ROUTES.items():
        parts = template.split("/")
        if method not in modules or len(parts) != len(given):
            continue
        equal = [part == word for part, word in zip(parts, given, strict=True)]
        if all(same or "{" in part for same, part in zip(equal, parts, strict=True)):
            # The path with the most fixed words is meant: /v3/assets/statuses, not /v3/assets/{id}.
            best = max(best or (0, ""), (sum(equal), modules[method]))
    if best is None:
        return None
    operation: Operation = import_module(f"heygen_api.api.{best[1]}").OPERATION
    return operation


def _with_key(json: Any, field: str, key: str | None) -> Any:
    """Return the body with the key in its field. Without a key, the client makes one."""
    body = json.to_dict() if isinstance(json, Model) else {} if json is None else json
    if not isinstance(body, dict):
        raise UsageError(f"json must be an object, as its field {field!r} is the idempotency key.")
    if key is None:
        return body
    if not isinstance(key, str) or body.get(field, key) != key:
        raise UsageError(f"The field {field!r} of this operation is its idempotency key, a text.")
    return {**body, field: key}


# -- Checks of the arguments


def _checked_path(path: object) -> tuple[str, str]:
    """Return the path and the query. A message shows no query, as it may have a secret."""
    if not isinstance(path, str):
        raise UsageError(f"path must be a str, not {type(path).__name__}.")
    place, _, query = path.partition("?")
    if not place.startswith("/") or place.startswith("//"):
        raise UsageError(
            "path must begin with one slash, such as '/v3/videos', and not be "
            f"{place.split('@')[-1]!r:.100}. It continues the base address."
        )
    if "#" in path or "\\" in path or _has_controls(path):
        raise UsageError(
            "path contains '#', '\\' or a control character. Encode ids with "
            "urllib.parse.quote(id, safe='')."
        )
    parts = place.split("/")[1:]
    if "" in parts[:-1] or parts == [""]:
        raise UsageError("path has an empty part. Is an id missing?")
    # Servers decode a path before they look at its dots.
    names = unquote(place).replace("\\", "/").split("/")
    if {".", ".."} & {*names} or "%2e" in unquote(place).lower():
        raise UsageError("path must not contain the parts '.' and '..'.")
    return place, query


def _pairs(params: object) -> Iterable[tuple[str, Any]]:
    """Yield the query parameters. None leaves one out, a list repeats it."""
    if not isinstance(params, Mapping):
        raise UsageError(f"params must be a dict, not {type(params).__name__}.")
    for name, value in params.items():
        for one in value if isinstance(value, list | tuple) else [value]:
            if not isinstance(one, str | int | float | None):
                raise UsageError(
                    f"The query parameter {name!r:.100} must be a text, a number, a bool, or a "
                    f"list of those, not {type(one).__name__}."
                )
            if one is not None:
                yield str(name), one


def _checked_parts(files: Any) -> list[tuple[str, Any]]:
    """Return the parts of a form as httpx takes them."""
    items = files.items() if isinstance(files, Mapping) else files
    try:
        return [(_checked_name(name), _checked_part(name, part)) for name, part in items]
    except (TypeError, ValueError) as problem:
        if isinstance(problem, UsageError):
            raise
        raise UsageError("files must be a dict, or a list of pairs of name and file.") from None


def _checked_part(name: str, part: Any) -> Any:
    try:
        return file_part(name, part)
    except (TypeError, ValueError) as problem:
        raise UsageError(str(problem)) from None


def _checked_name(name: object) -> str:
    try:
        return part_name(name)
    except ValueError as problem:
        raise UsageError(str(problem)) from None


def _has_controls(text: str) -> bool:
    return any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in text)


# -- The answer


def _read(response: HTTPResponse, *, unwrap: bool) -> Any:
    """Return the body: the `data` of its JSON, the JSON, other bytes, or None if it is empty.

    Raises:
        BodyError: It is a web page.
        ValueError: It should be JSON and is not, or has an error.
    """
    content = response.content
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind in ("text/html", "application/xhtml+xml"):
        raise BodyError(response, "it is a web page")
    if kind and not kind.endswith(("/json", "+json")):
        return content or None
    if not content.strip():
        return None
    value = response.json()
    if any(error_in(value)):
        raise ValueError("it has an error")
    return value["data"] if unwrap and isinstance(value, dict) and "data" in value else value
