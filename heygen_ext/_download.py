"""Downloads: of an address, or of a resource that has one and can be asked for a new one."""

from __future__ import annotations

import os
import secrets
from collections.abc import Generator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from heygen_api.types import Model

from ._fetch import DownloadProgress, Fetch
from ._store import Ask, Do, Step
from .errors import HeyGenError, NotFoundError, PermissionDeniedError, UsageError

_ADDRESSES = ("video_url", "audio_url", "srt_url", "url")
"""Where a resource has the address of its file; the first that is filled."""


class _Origin(NamedTuple):
    """How a resource is asked for again."""

    operation: str
    parameter: str
    id_field: str = "id"


_AGAIN = {
    "CompleteAssetUploadResponse": _Origin("assets.get_asset", "asset_id", "asset_id"),
    "FillerWordRemovalDetail": _Origin(
        "filler_word_removal.get_filler_word_removal_v3", "filler_word_removal_id"
    ),
    "GetAssetV3Response": _Origin("assets.get_asset", "asset_id"),
    "HyperframesRenderDetail": _Origin(
        "hyper_frames.get_hyperframes_render_v3", "render_id", "render_id"
    ),
    "LipsyncDetail": _Origin("lipsync.get_lipsync_v3", "lipsync_id"),
    "PodcastDetail": _Origin("podcasts.get_podcast_v3", "podcast_id", "podcast_id"),
    "UploadAssetV3Response": _Origin("assets.get_asset", "asset_id", "asset_id"),
    "VideoDetail": _Origin("videos.get_video_v3", "video_id"),
    "VideoTranslationDetail": _Origin(
        "video_translate.get_video_translation_v3", "video_translation_id"
    ),
}


def download_steps(
    source: str | Model, path: str | os.PathLike[str], on_progress: DownloadProgress | None
) -> Generator[Step, Any, Path]:
    """Download to a temporary name beside `path`, and give it that name when it is whole."""
    target = Path(path)
    if target.is_dir():
        raise IsADirectoryError(f"{target} is a folder; give the name of a file in it")
    if not target.parent.is_dir():
        raise FileNotFoundError(f"{target.parent}, the folder to download into, does not exist")
    url = _address(source)
    if url is None:
        raise UsageError(
            f"{type(source).__name__} has no address of a file to download"
            f"{_status(source)}; give one that has, or the address itself."
        )
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    with part.open("xb") as file:
        try:
            fetch = Fetch(url, file, on_progress)
            try:
                yield fetch
            except (PermissionDeniedError, NotFoundError) as error:
                again = _AGAIN.get(type(source).__name__)
                if again is None:
                    error.hint = "the address may have expired: ask HeyGen for a new one"
                    raise
                fetch.move_to((yield from _new_address(source, again, error)))
                yield fetch
            yield Do(file.close)
            yield Do(lambda: part.replace(target))
        except BaseException:
            file.close()
            part.unlink(missing_ok=True)
            raise
    return target


def _new_address(source: Any, again: _Origin, error: HeyGenError) -> Generator[Step, Any, str]:
    operation = import_module(f"heygen_api.api.{again.operation}")
    fresh = yield Ask(operation, **{again.parameter: getattr(source, again.id_field)})
    url = _address(fresh)
    if url is None:
        error.hint = "asked anew, HeyGen gave no address any more"
        raise error
    return url


def _address(source: object) -> str | None:
    if isinstance(source, str):
        return source
    found = (getattr(source, field, None) for field in _ADDRESSES)
    return next((url for url in found if isinstance(url, str) and url), None)


def _status(source: object) -> str:
    status = getattr(source, "status", None)
    return f" (its status is {status})" if isinstance(status, str) else ""
