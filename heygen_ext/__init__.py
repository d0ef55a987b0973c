"""Python client for HeyGen's v3 API: stream an LLM's tokens to a speaking avatar.

Start with `HeyGen` or `AsyncHeyGen`. The package `heygen_api` is the generated client.
"""

from typing import TYPE_CHECKING, Any

# httpx is loaded first: the garbage collector then runs less often during the import.
from ._transport import http as _http  # noqa: F401
from ._version import __version__
from .async_client import AsyncHeyGen
from .client import HeyGen
from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AppendUnconfirmedError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    EndedBeforePlaybackError,
    FileChangedError,
    GoneError,
    HeyGenError,
    InternalServerError,
    JobFailedError,
    JobNeedsInputError,
    JobTimeoutError,
    MissingFieldError,
    NotFoundError,
    PayloadTooLargeError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    SessionFailedError,
    StreamClosedError,
    StreamTruncatedError,
    UnprocessableEntityError,
    UsageError,
    WebhookSignatureError,
)

if TYPE_CHECKING:
    from heygen_api.types import AsyncPage, Page

    from . import webhooks
    from ._jobs.created import UploadedBatch
    from ._jobs.job import JobProgress
    from ._streaming.actions import StreamStats
    from .async_stream import AsyncTextStream
    from .stream import TextStream
    from .words import AsyncWordStream, Word, WordStream

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AppendUnconfirmedError",
    "AsyncHeyGen",
    "AsyncPage",
    "AsyncTextStream",
    "AsyncWordStream",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "EndedBeforePlaybackError",
    "FileChangedError",
    "GoneError",
    "HeyGen",
    "HeyGenError",
    "InternalServerError",
    "JobFailedError",
    "JobNeedsInputError",
    "JobProgress",
    "JobTimeoutError",
    "MissingFieldError",
    "NotFoundError",
    "Page",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "SessionFailedError",
    "StreamClosedError",
    "StreamStats",
    "StreamTruncatedError",
    "TextStream",
    "UnprocessableEntityError",
    "UploadedBatch",
    "UsageError",
    "WebhookSignatureError",
    "Word",
    "WordStream",
    "__version__",
    "webhooks",
]

_LAZY = {
    "AsyncPage": "heygen_api.types",
    "AsyncTextStream": ".async_stream",
    "AsyncWordStream": ".words",
    "JobProgress": "._jobs.job",
    "Page": "heygen_api.types",
    "StreamStats": "._streaming.actions",
    "TextStream": ".stream",
    "UploadedBatch": "._jobs.created",
    "Word": ".words",
    "WordStream": ".words",
}


def __getattr__(name: str) -> Any:
    """Import a class of `_LAZY` on its first use, so that importing this package stays fast."""
    if name not in _LAZY and name != "webhooks":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    if name == "webhooks":
        return import_module(".webhooks", __name__)
    value = getattr(import_module(_LAZY[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
