"""Typical use of httpx2, with the types that users see. Type checkers read it; nothing runs it."""

import httpx2

from heygen_ext import AsyncHeyGen, HeyGen


class Own(httpx2.Client):
    """A client of the user."""


def clients() -> None:
    HeyGen(http_client=httpx2.Client())
    HeyGen(http_client=Own(), timeout=httpx2.Timeout(5.0)).with_options(timeout=httpx2.Timeout(1))
    AsyncHeyGen(http_client=httpx2.AsyncClient(), timeout=httpx2.Timeout(5.0))


def mistakes() -> None:
    HeyGen(http_client=httpx2.AsyncClient())  # type: ignore[arg-type]
    AsyncHeyGen(http_client=httpx2.Client())  # type: ignore[arg-type]
    HeyGen(http_client=httpx2.Timeout(5.0))  # type: ignore[arg-type]
    HeyGen(timeout=httpx2.Client())  # type: ignore[arg-type]
