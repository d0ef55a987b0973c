"""A cancelled download or upload gives its place in the connection pool back."""

import asyncio

import pytest
from support.cancellation import Cancellation
from support.http_library import httpx
from support.secrets import KEY

from heygen_ext import AsyncHeyGen, PermissionDeniedError
from heygen_ext._files import upload


@pytest.mark.parametrize("how", [{}, {"late": True}, {"twice": True}], ids=["", "late", "twice"])
@pytest.mark.parametrize("method", ["download", "upload"])
@pytest.mark.parametrize("refused", [False, True], ids=["accepted", "refused"])
async def test_cancellation_at_every_await_leaves_the_pool_whole(
    api, store, tmp_path, clean_env, monkeypatch, method, refused, how
):
    monkeypatch.setattr(asyncio, "to_thread", at_once)
    monkeypatch.setattr(upload, "DIRECT_UPLOAD_SIZE", 1)
    file, url = tmp_path / "file.mp4", f"{store.url}/file"
    file.write_bytes(b"content")
    store.files["/file"] = bytes(200_000)  # takes several reads
    number, cancellation = 0, None
    while cancellation is None or cancellation.reached:
        number += 1
        cancellation = Cancellation(number, **how)
        store.replies["GET" if method == "download" else "PUT"] = [(403, "No.")] * refused
        limits = httpx.Limits(max_connections=1)
        async with httpx.AsyncClient(limits=limits, verify=False) as http:
            heygen = AsyncHeyGen(KEY, base_url=api.url, http_client=http, max_retries=0)
            transfer = heygen.download(url, file) if method == "download" else heygen.upload(file)
            try:
                await cancellation.run(transfer)
            except PermissionDeniedError:
                assert refused
            store.replies["GET"] = []
            await asyncio.wait_for(heygen.download(url, file), 2.0)
    assert number > 10


async def at_once(function, *arguments):
    """Replace `asyncio.to_thread`: threads are slow, and not what is tested."""
    await asyncio.sleep(0)
    return function(*arguments)
