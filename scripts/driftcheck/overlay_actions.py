"""Actions of the overlay that matched something in one document and match nothing in the next.

Without a word, what they say about an operation would be lost: its kind of job, its timeout.
"""

from __future__ import annotations

import re
from typing import Any

from codegen import overlay
from codegen.document import read
from shared.paths import OVERLAY

from driftcheck.findings import Finding
from driftcheck.model.json_values import Json
from driftcheck.model.references import with_path_items

RULE = "overlay-unmatched"
_PATH = re.compile(r"'(/[^']*)'")
_SHOWN = 5


def findings(old: Json, new: Json) -> list[Finding]:
    """Return one finding for all that the overlay names and only the older document has.

    Raises:
        DocumentError: A reference to a path item leads nowhere.
    """
    actions = read(OVERLAY)
    before = _unmatched(actions, with_path_items(old))
    gone = [item for item in _unmatched(actions, with_path_items(new)) if item not in before]
    if not gone:
        return []
    more = f" and {len(gone) - _SHOWN} more" if gone[_SHOWN:] else ""
    message = (
        "What openapi/overlay.yaml says about these is lost; mend or remove its actions: "
        f"{', '.join(gone[:_SHOWN])}{more}."
    )
    return [Finding(RULE, "risky", None, "/paths", gone, None, message)]


def _unmatched(actions: Any, document: Json) -> list[str]:
    """Return the paths that the overlay names and a document lacks, then its other targets.

    Rules, which search the whole document, may match nothing.
    """
    named = {path for action in actions["actions"] for path in _PATH.findall(action["target"])}
    paths = [path for path in sorted(named) if path not in (document.get("paths") or {})]
    others = [
        action["target"]
        for action in actions["actions"]
        if "update" in action
        and ".." not in action["target"]
        and not any(path in action["target"] for path in paths)
        and not overlay.matches(action, document)
    ]
    return paths + others
