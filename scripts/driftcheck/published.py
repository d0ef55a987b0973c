"""The document that HeyGen publishes, and the vendored copy of it."""

from __future__ import annotations

import json

from driftcheck.download import FetchError
from driftcheck.model.json_values import Json
from driftcheck.model.operations import METHODS
from driftcheck.model.references import with_path_items

URL = "https://developers.heygen.com/openapi/external-api.json"
TITLE = "HeyGen External API"
LANDMARKS = ("/v3/videos", "/v3/avatar-realtime")
"""Paths that the document must have."""
MIN_SHARE = 0.8
"""The share of the operations of the vendored document that a new one must have at least."""


def check(document: Json, vendored: Json) -> None:
    """Check that a document is HeyGen's v3 API, with most of the operations that are known.

    Raises:
        FetchError: It is another document.
        DocumentError: A reference to a path item leads nowhere.
    """
    document, vendored = with_path_items(document), with_path_items(vendored)
    info, paths = document.get("info"), document.get("paths")
    title = info.get("title") if isinstance(info, dict) else None
    if title != TITLE:
        raise _refusal(f"the document's title is {str(title)[:80]!r}, not {TITLE!r}")
    for path in LANDMARKS:
        if not isinstance(paths, dict) or path not in paths:
            raise _refusal(f"the document has no {path}")
    count, known = _operation_count(document), _operation_count(vendored)
    if count < MIN_SHARE * known:
        raise _refusal(f"the document has {count} operations, the vendored one {known}")


def _refusal(reason: str) -> FetchError:
    return FetchError(f"{reason} (--force accepts it)")


def _operation_count(document: Json) -> int:
    paths = document.get("paths")
    items = paths.values() if isinstance(paths, dict) else ()
    return sum(key in METHODS for item in items if isinstance(item, dict) for key in item)


def text_of(document: Json) -> str:
    """Return the text of the vendored file."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
