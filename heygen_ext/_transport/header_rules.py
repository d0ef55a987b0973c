"""Which headers of a request may come from somewhere else than this client."""

from __future__ import annotations

import re

_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_VALUE = r"[\t -~]*"

HOP_BY_HOP = frozenset(
    {"connection", "expect", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"}
    | {"proxy-authorization", "proxy-connection"}
)
"""Headers that say how a request is sent, in lower case. Only the client may set them."""

FRAMING = HOP_BY_HOP | {"host", "content-length"}
"""Those, and what depends on the address and the body of a request to HeyGen."""


def can_be_sent(name: object, value: object) -> bool:
    """Return whether both are text that HTTP allows in a header: ASCII without line breaks."""
    return (
        isinstance(name, str)
        and isinstance(value, str)
        and re.fullmatch(_NAME, name, re.ASCII) is not None
        and re.fullmatch(_VALUE, value, re.ASCII) is not None
    )
