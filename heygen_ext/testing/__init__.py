"""A fake HeyGen server for tests. It follows the documented API and can be told to fail.

    from heygen_ext.testing import FakeHeyGen

    with FakeHeyGen() as fake:
        heygen = HeyGen(base_url=fake.url, api_key="test")

The fake is a real HTTP server on a loopback socket. It runs in a thread of the calling process.
It needs the extra `testing`: ``pip install heygen-ext[testing]``.
"""

from importlib.util import find_spec

try:
    import starlette  # noqa: F401
    import uvicorn  # noqa: F401
except ModuleNotFoundError as error:
    if (error.name or "").split(".")[0] not in ("starlette", "uvicorn"):
        raise
    raise ImportError(
        f"heygen_ext.testing needs {error.name}, which is not installed: "
        "pip install heygen-ext[testing]"
    ) from error

if find_spec("jsonschema") is None:  # It is slow to import and is imported at the first use.
    raise ImportError(
        "heygen_ext.testing needs jsonschema, which is not installed: "
        "pip install heygen-ext[testing]"
    )

from ._http.faults import Fault
from ._http.request_log import RecordedRequest
from ._http.server import Connections
from ._realtime.session import SessionSnapshot
from .fake import FakeHeyGen

__all__ = ["Connections", "FakeHeyGen", "Fault", "RecordedRequest", "SessionSnapshot"]
