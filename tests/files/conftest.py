"""Fixtures for uploads and downloads: a file store, HeyGen's asset operations, and local files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.blocking import Both
from support.local_files import HUGE, LIMIT, marked
from support.secrets import KEY
from support.stores import CONTENT, AssetApi, Store

from heygen_ext._files import upload


@pytest.fixture(autouse=True)
def limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Smaller files go straight to the store."""
    monkeypatch.setattr(upload, "DIRECT_UPLOAD_SIZE", LIMIT)


@pytest.fixture
def store() -> Iterator[Store]:
    """A file store."""
    with Store() as store:
        yield store


@pytest.fixture
def api(store: Store) -> Iterator[AssetApi]:
    """HeyGen's asset operations, with upload URLs in `store`."""
    with AssetApi(store) as api:
        yield api


@pytest.fixture
def heygen(both: Both, api: AssetApi) -> Any:
    """A client of `api`."""
    return both.heygen(KEY, base_url=api.url)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A file that goes straight to the store."""
    return marked(tmp_path / "large.mp4", LIMIT)


@pytest.fixture
def huge(tmp_path: Path) -> Path:
    """A file that cannot be sent before the store reads it."""
    return marked(tmp_path / "huge.mp4", HUGE)


@pytest.fixture
def url(store: Store) -> str:
    """The presigned URL of a file with the content CONTENT."""
    store.files["/file?sig=1"] = CONTENT
    return f"{store.url}/file?sig=1"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where to download to, in an empty directory."""
    return tmp_path / "video.mp4"
