"""Which headers of a request may come from somewhere else than this client."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..errors import UsageError

_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_VALUE = r"[\t -~]*"

HOP_BY_HOP = frozenset(
    {"connection", "expect", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"}
    | {"proxy-authorization", "proxy-connection"}
)
"""Headers that say how a request is sent, in lower case. Only the client may set them."""


def can_be_sent(name: object, value: object) -> bool:
    """Return whether both are text that HTTP allows in a header: ASCII without line breaks."""
    return (
        isinstance(name, str)
        and isinstance(value, str)
        and re.fullmatch(_NAME, name, re.ASCII) is not None
        and re.fullmatch(_VALUE, value, re.ASCII) is not None
    )


_OWN = HOP_BY_HOP | {"authorization", "content-length", "host", "x-api-key"}


def checked_headers(headers: object) -> dict[str, str]:
    """Return the headers of a user by their names in lower case. Those that are None are left out.

    Raises:
        UsageError: One cannot be sent, or only the client may set it. The message shows no value.
    """
    if not isinstance(headers, Mapping):
        raise UsageError(f"headers must be a dict, not {type(headers).__name__}.")
    checked: dict[str, str] = {}
    for name, value in headers.items():
        if value is None:
            continue
        if not can_be_sent(name, value):
            raise UsageError(
                f"The header {name!r:.100} cannot be sent. Names and values are ASCII text without "
                "line breaks."
            )
        if name.lower() in _OWN:
            raise UsageError(f"The header {name!r:.100} is one that only the client may set.")
        checked[name.lower()] = value
    return checked
