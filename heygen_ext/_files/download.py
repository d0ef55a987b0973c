"""Downloads: of an address, or of a resource that has one and can be asked for a new one."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from heygen_api.types import Model

from .._jobs.kinds import KINDS
from .._transport.steps import Do, Steps, check_plain
from ..errors import HeyGenError, NotFoundError, PermissionDeniedError, UsageError
from .get import DownloadProgress, Fetch
from .store import Transfer

if TYPE_CHECKING:
    from .._transport.drivers import Api, AsyncApi

_ADDRESSES = ("video_url", "audio_url", "srt_url", "url")
"""Where a resource has the address of its file; the first that is filled."""


_PAUSES = (2.0, 4.0, 8.0)
"""Seconds between attempts at a new address: five in all, with the one at the old address."""

_Place = tuple[str | int, ...]
"""A way into a resource's JSON."""


class _Origin(NamedTuple):
    """How a resource is asked for again."""

    operation: str
    id_field: str = "id"


def _of(kind: str, id_field: str = "id") -> _Origin:
    return _Origin(KINDS[kind].operation, id_field)


_ASSET = "assets.get_asset"  # what reads an asset while it is waited for gives no address

_AGAIN = {
    "AiClippingDetail": _of("ai_clipping"),
    "BackgroundRemovalJob": _of("background_removal"),
    "CompleteAssetUploadResponse": _Origin(_ASSET, "asset_id"),
    "FillerWordRemovalDetail": _of("filler_word_removal"),
    "GetAssetV3Response": _Origin(_ASSET),
    "HyperframesRenderDetail": _of("hyperframes_render", "render_id"),
    "LipsyncDetail": _of("lipsync"),
    "PodcastDetail": _of("podcast", "podcast_id"),
    "UploadAssetV3Response": _Origin(_ASSET, "asset_id"),
    "VideoDetail": _of("video"),
    "VideoTranslationDetail": _of("video_translation"),
    "WorkflowRunResponse": _of("workflow_run"),
}

_PARTS = {
    "AiClippingDetail": "clips",
    "BackgroundRemovalJob": "layers",
    "WorkflowRunResponse": "outputs",
}
"""Where a resource has several files, or objects with one each; none of them knows its resource."""


def download_steps(
    api: Api | AsyncApi,
    source: str | Model,
    path: str | os.PathLike[str],
    of: Model | None,
    on_progress: DownloadProgress | None,
) -> Steps[Path]:
    """Download to a temporary name beside `path`, and give it that name when it is whole."""
    check_plain(on_progress)
    target = Path(path)
    if target.is_dir():
        raise IsADirectoryError(f"{target} is a folder; give the name of a file in it")
    if not target.parent.is_dir():
        raise FileNotFoundError(f"{target.parent}, the folder to download into, does not exist")
    url = _address(source)
    if url is None:
        raise _no_address(source)
    place = () if of is None else _place(source, of)
    resource = source if of is None else of
    transfer = Transfer(api)
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    with part.open("xb") as file:
        try:
            fetch = Fetch(transfer, url, file, on_progress)
            try:
                yield fetch
            except (PermissionDeniedError, NotFoundError) as error:
                again = _AGAIN.get(type(resource).__name__)
                if again is None:
                    error.hint = (
                        "the address may have expired: ask HeyGen for a new one, or give the "
                        "resource that has it as `of`"
                    )
                    raise
                fetch.move_to((yield from _new_address(transfer, resource, again, place, error)))
                yield from _fetched_when_there(transfer, fetch)
            yield Do(file.close)
            yield Do(lambda: part.replace(target))
        except BaseException:
            file.close()
            part.unlink(missing_ok=True)
            raise
    return target


def _fetched_when_there(transfer: Transfer, fetch: Fetch) -> Steps[None]:
    """Receive what is behind a new address, which can be there before its file is."""
    for seconds in _PAUSES:
        try:
            yield fetch
        except (PermissionDeniedError, NotFoundError):
            if not (yield from transfer.pause(seconds)):
                raise
        else:
            return
    yield fetch


def _new_address(
    transfer: Transfer, resource: Any, again: _Origin, place: _Place, error: HeyGenError
) -> Steps[str]:
    operation = import_module(f"heygen_api.api.{again.operation}")
    fresh = yield from transfer.ask(operation, getattr(resource, again.id_field))
    url = _address(_at(fresh.to_dict(), place))
    if url is None:
        error.hint = "asked anew, HeyGen gave no address any more"
        raise error
    return url


def _address(source: object) -> str | None:
    if isinstance(source, str):
        return source
    if isinstance(source, dict):
        found = (source.get(field) for field in _ADDRESSES)
    else:
        found = (getattr(source, field, None) for field in _ADDRESSES)
    return next((url for url in found if isinstance(url, str) and url), None)


def _no_address(source: object) -> UsageError:
    name = type(source).__name__
    parts = getattr(source, _PARTS.get(name, ""), None)
    if isinstance(parts, list) and parts:
        each = f"job.{_PARTS[name]}"
    elif names := getattr(parts, "additional_keys", None):
        each = ", ".join(f"job.{_PARTS[name]}[{key!r}]" for key in names)
    else:
        status = getattr(source, "status", None)
        known = f" (its status is {status})" if isinstance(status, str) else ""
        return UsageError(
            f"{name} has no address of a file to download{known}; "
            "give one that has, or the address itself."
        )
    return UsageError(
        f"This {name} can have several files: download each of {each} with `of=job`, so that an "
        "address that has expired is asked for anew."
    )


# -- where in a resource an address is


def _place(source: str | Model, of: Model) -> _Place:
    """Return where `source`, an object with an id or an address, is in its resource."""
    name = type(of).__name__
    if name not in _AGAIN:
        raise UsageError(f"`of` must be a resource that can be asked for again, not a {name}.")
    wanted: dict[str, Any] | str = source if isinstance(source, str) else source.to_dict()
    place = _find(of.to_dict(), wanted)
    if place is None:
        what = "this address" if isinstance(source, str) else f"this {type(source).__name__}"
        raise UsageError(f"{what} is not in the {name} that is given as `of`.")
    return place


def _find(data: Any, wanted: dict[str, Any] | str) -> _Place | None:
    if isinstance(data, dict) and isinstance(wanted, dict):
        same = data["id"] == wanted.get("id") if "id" in data else data == wanted
    else:
        same = data == wanted
    if same:
        return ()
    for step, value in _children(data):
        found = _find(value, wanted)
        if found is not None:
            return (step, *found)
    return None


def _at(data: Any, place: _Place) -> Any:
    for step in place:
        data = next((value for name, value in _children(data) if name == step), None)
    return data


def _children(data: Any) -> Iterable[tuple[str | int, Any]]:
    """Fields by name; items by id or name, as a list can come in another order, else by number."""
    if isinstance(data, dict):
        return data.items()
    if isinstance(data, list):
        return [(_named(item) or number, item) for number, item in enumerate(data)]
    return ()


def _named(item: Any) -> str | None:
    found = item.get("id") or item.get("name") if isinstance(item, dict) else None
    return found if isinstance(found, str) else None
