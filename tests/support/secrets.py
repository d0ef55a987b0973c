"""A credential to search for, in each form that a client accepts."""

import functools

import pytest

KEY = "sk_planted/0123456789+abcdef=="  # has characters of base64 that JSON may escape
ESCAPED = KEY.replace("/", "\\/").replace("p", "\\u0070")
CREDENTIALS = [
    {"api_key": KEY},
    {"api_key": None, "bearer_token": KEY},
    {"api_key": None, "bearer_token": functools.partial(str, KEY)},  # its repr shows the token
]

credentials = pytest.mark.parametrize("credential", CREDENTIALS, ids=["key", "token", "callable"])
