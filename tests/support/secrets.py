"""A planted credential, in each way that a client can be given one."""

import functools

import pytest

KEY = "sk_planted/0123456789+abcdef=="  # with what base64 has and JSON may escape
ESCAPED = KEY.replace("/", "\\/").replace("p", "\\u0070")
CREDENTIALS = [
    {"api_key": KEY},
    {"api_key": None, "bearer_token": KEY},
    {"api_key": None, "bearer_token": functools.partial(str, KEY)},  # whose repr shows it
]

credentials = pytest.mark.parametrize("credential", CREDENTIALS, ids=["key", "token", "callable"])
