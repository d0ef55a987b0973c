"""Program: print, as JSON, which modules of models each operation loads when it is called.

Before each call, the modules that earlier calls loaded are removed.
"""

import json
import sys

import httpx

from heygen_ext import HeyGen
from support.operations import CASES, Case, body_of


def loaded() -> list[str]:
    start = "heygen_api.models."
    return sorted(name.removeprefix(start) for name in sys.modules if name.startswith(start))


def forget() -> None:
    for name in list(sys.modules):
        if name.startswith(("heygen_api.models", "heygen_api.api.")):
            del sys.modules[name]
    import heygen_api.models

    assert heygen_api.models is sys.modules["heygen_api.models"]
    assert loaded() == []


def call(case: Case) -> None:
    transport = httpx.MockTransport(lambda request: case.answer())
    http = httpx.Client(transport=transport, verify=False)
    with HeyGen("test", base_url="https://heygen.test", http_client=http) as heygen:
        body = {} if case.body_schema is None else {"body": body_of(case)}
        method = case.method_of(heygen)
        result = method(**case.arguments(), **body)
        if case.is_stream:
            list(result)


result = {}
for name, case in CASES.items():
    forget()
    call(case)
    result[name] = loaded()
print(json.dumps(result))
