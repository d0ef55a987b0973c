"""No exception out of an upload or a download shows a presigned address or the key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.blocking import Both, closed_port
from support.interrupts import assert_no_secret_shown, shown
from support.secrets import KEY
from support.stores import CONTENT, AssetApi, Store, video

from heygen_ext import HeyGenError

pytestmark = [
    # What is interrupted may leave a socket that nobody has closed yet, or a pending task.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

SIGNED = "/file?X-Amz-Signature=planted_signature"
SECRETS = (KEY, "planted_signature", "X-Amz-Signature=secret")


@pytest.fixture
def make(both: Both, api: AssetApi) -> Callable[[], Any]:
    """Makes a client with a pool of its own. That of an interrupted call is not used again."""
    return lambda: both.heygen(
        KEY, base_url=api.url, http_client=both.http(verify=False), max_retries=0
    )


def test_interrupted_upload(both: Both, make: Any, large: Path) -> None:
    def new() -> Callable[[], object]:
        heygen = make()
        return lambda: both.run(heygen.upload(large))

    assert_no_secret_shown(new, *SECRETS)


def test_interrupted_download(both: Both, make: Any, store: Store, target: Path) -> None:
    store.files[SIGNED] = CONTENT

    def new() -> Callable[[], object]:
        heygen = make()
        return lambda: both.run(heygen.download(video(store.url + SIGNED), target))

    assert_no_secret_shown(new, *SECRETS)


@pytest.mark.parametrize("reached", [True, False])
def test_failed_download(both: Both, make: Any, store: Store, target: Path, reached: bool) -> None:
    heygen = make()
    url = (store.url if reached else closed_port()) + SIGNED
    with pytest.raises(HeyGenError) as caught:
        both.run(heygen.download(url, target))
    assert not [secret for secret in SECRETS if secret in shown(caught.value)]
    cause: Any = caught.value.__cause__
    assert reached or "planted" not in str(cause.request.url)


def test_failed_upload(both: Both, make: Any, store: Store, large: Path) -> None:
    store.replies["PUT"] = [(403, "<Error><Code>AccessDenied</Code></Error>")]
    with pytest.raises(HeyGenError) as caught:
        both.run(make().upload(large))
    assert not [secret for secret in SECRETS if secret in shown(caught.value)]
