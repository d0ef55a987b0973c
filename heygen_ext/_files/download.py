"""Downloads: of a URL, or of a resource, which is read again if its URL has expired."""

from __future__ import annotations

import os
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from heygen_api.jobs import FILE_IDS, FILE_URLS, FILES
from heygen_api.types import Model

from .._jobs.kinds import model_name
from .._transport.http import store_url
from .._transport.library import invalid_url_errors
from .._transport.steps import CallBlocking, Steps, check_plain
from ..errors import (
    APIResponseValidationError,
    HeyGenError,
    NotFoundError,
    PermissionDeniedError,
    UsageError,
)
from .get import DownloadProgress, Fetch
from .local import checked_path
from .store import Transfer
from .target import target_for

if TYPE_CHECKING:
    from .._transport.drivers import Api, AsyncApi

_PAUSES = (2.0, 4.0, 8.0)
"""Seconds between attempts at a new URL. With the attempt at the old URL, there are five."""

_JSONPath = tuple[str | int, ...]
"""The keys that lead to a value in a resource's JSON."""


class _Source(NamedTuple):
    """How to read a resource again."""

    operation: str
    """The module in `heygen_api.api`."""
    id: str
    """The field with the resource's id."""
    parts: str = ""
    """The field with the files, if there are several. A part does not name its resource."""


_SOURCES = {model: _Source(**fields) for model, fields in FILES.items()}
"""How to read each resource again, by the name of its model."""


def download_steps(
    api: Api | AsyncApi,
    source: str | Model,
    path: str | os.PathLike[str],
    of: Model | None,
    on_progress: DownloadProgress | None,
) -> Steps[Path]:
    """Download to `path`. A file appears there when it is complete (see `target`)."""
    check_plain(on_progress)
    transfer = Transfer(api)
    target = target_for(checked_path(path), transfer.deadline)
    url = _url_of(source)
    if url is None:
        raise _no_url(source)
    _check_url(url, UsageError if isinstance(source, str) else APIResponseValidationError)
    location = () if of is None else _location(source, of)
    resource = source if of is None else of
    try:
        yield CallBlocking(target.open)
        fetch = Fetch(transfer, url, target, on_progress)
        try:
            yield from fetch.steps()
        except (PermissionDeniedError, NotFoundError) as error:
            fetch.use_url((yield from _new_url(transfer, resource, location, error)))
            yield from _fetch_when_ready(transfer, fetch)
        yield CallBlocking(target.commit)
    except BaseException:
        target.discard()
        raise
    return Path(path)


def _check_url(url: str, kind: type[HeyGenError]) -> None:
    try:
        store_url(url)
    except invalid_url_errors() as problem:
        raise kind(f"The address of the file cannot be used: {problem}") from None


def _fetch_when_ready(transfer: Transfer, fetch: Fetch) -> Steps[None]:
    """Fetch from a new URL. The URL can exist a few seconds before its file does."""
    for seconds in _PAUSES:
        try:
            yield from fetch.steps()
        except (PermissionDeniedError, NotFoundError):
            if not (yield from transfer.pause(seconds)):
                raise
        else:
            return
    yield from fetch.steps()


def _new_url(
    transfer: Transfer, resource: Any, location: _JSONPath, error: HeyGenError
) -> Steps[str]:
    """Read the resource again and return its URL, or raise `error` if there is none."""
    source = _SOURCES.get(model_name(resource))
    id = getattr(resource, source.id, None) if source is not None else None
    if source is None or id is None:
        error.hint = (
            "the URL may have expired: get the resource again for a new URL, or pass the job that "
            "contains it as `of`"
        )
        raise error
    operation = import_module(f"heygen_api.api.{source.operation}")
    fresh = yield from transfer.call(operation, id)
    url = _url_of(_at(fresh.to_dict(), location))
    if url is None:
        error.hint = "the resource was read again and no longer has a URL for this file"
        raise error
    _check_url(url, APIResponseValidationError)
    return url


def _url_of(source: object) -> str | None:
    if isinstance(source, str):
        return source
    if isinstance(source, dict):
        found = (source.get(field) for field in FILE_URLS)
    else:
        found = (getattr(source, field, None) for field in FILE_URLS)
    return next((url for url in found if isinstance(url, str) and url), None)


def _no_url(source: object) -> UsageError:
    name = model_name(source) or type(source).__name__
    field = _SOURCES[name].parts if name in _SOURCES else ""
    parts = getattr(source, field, None)
    if isinstance(parts, list) and parts:
        each = f"job.{field}"
    elif names := getattr(parts, "additional_keys", None):
        each = ", ".join(f"job.{field}[{key!r}]" for key in names)
    else:
        status = getattr(source, "status", None)
        known = f" (its status is {status})" if isinstance(status, str) else ""
        return UsageError(
            f"This {name} has no URL of a file{known}. Pass a resource that has one, or a URL."
        )
    return UsageError(
        f"A {name} can have several files. Download each of {each} with `of=job`, so that an "
        "expired URL can be renewed."
    )


# -- the location of a URL in a resource


def _location(source: str | Model, of: Model) -> _JSONPath:
    """Return the path in `of` to `source`: an object with an id or a URL, or a URL itself."""
    name = model_name(of) or type(of).__name__
    if name not in _SOURCES:
        raise UsageError(
            f"`of` must be a resource that can be read again, such as a finished job, not a {name}."
        )
    wanted: dict[str, Any] | str = source if isinstance(source, str) else source.to_dict()
    location = _find(of.to_dict(), wanted)
    if location is None:
        what = "URL" if isinstance(source, str) else type(source).__name__
        raise UsageError(
            f"This {what} is not in the {name} passed as `of`. Pass the job that contains it."
        )
    return location


def _find(data: Any, wanted: dict[str, Any] | str) -> _JSONPath | None:
    if isinstance(data, dict) and isinstance(wanted, dict):
        same = data == wanted if (id := _id(data)) is None else id == _id(wanted)
    else:
        same = data == wanted
    if same:
        return ()
    for key, value in _children(data):
        found = _find(value, wanted)
        if found is not None:
            return (key, *found)
    return None


def _at(data: Any, location: _JSONPath) -> Any:
    for key in location:
        data = next((value for name, value in _children(data) if name == key), None)
    return data


def _children(data: Any) -> Iterable[tuple[str | int, Any]]:
    """Return fields by name, list items by id or name (their order can change), else by index."""
    if isinstance(data, dict):
        return data.items()
    if isinstance(data, list):
        return [(_id_or_name(item) or index, item) for index, item in enumerate(data)]
    return ()


def _id_or_name(item: Any) -> str | None:
    found = _id(item) or item.get("name") if isinstance(item, dict) else None
    return found if isinstance(found, str) else None


def _id(data: dict[str, Any]) -> Any:
    return next((id for field in FILE_IDS if (id := data.get(field))), None)
