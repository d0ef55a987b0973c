"""Python client for HeyGen's v3 API: an avatar speaks an LLM's tokens as they come.

Start with `HeyGen` or `AsyncHeyGen`. The generated client stands beside it as `heygen_api`.
"""

from ._speaker import StreamStats
from ._version import __version__
from .async_stream import AsyncTextStream
from .client import AsyncHeyGen, HeyGen
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
    GoneError,
    HeyGenError,
    InternalServerError,
    JobFailedError,
    JobNeedsInputError,
    JobTimeoutError,
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
)
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
    "AsyncTextStream",
    "AsyncWordStream",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "EndedBeforePlaybackError",
    "GoneError",
    "HeyGen",
    "HeyGenError",
    "InternalServerError",
    "JobFailedError",
    "JobNeedsInputError",
    "JobTimeoutError",
    "NotFoundError",
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
    "UsageError",
    "Word",
    "WordStream",
    "__version__",
]
