"""Operations that begin something which takes time, and that no kind of job covers.

Such an operation answers an id, and the operation that reads this id answers a `status`. Unless the
overlay says how to wait for it (`x-job`, and `x-creates-job` or `x-returns-job`), or why it is not
waited for (`x-no-job`), `wait` does not know it.
"""

from __future__ import annotations

import re

from codegen import overlay
from codegen.document import read
from shared.paths import OVERLAY

from driftcheck.findings import Finding
from driftcheck.model.json_values import Json
from driftcheck.model.nodes import Node
from driftcheck.model.operations import Operation
from driftcheck.model.reader import read_document
from driftcheck.model.references import with_path_items

RULE = "job-uncovered"
_COVERED = {"x-creates-job", "x-returns-job", "x-no-job"}


def findings(document: Json) -> list[Finding]:
    """Return a finding for each operation of a document that neither it nor the overlay covers.

    Raises:
        DocumentError: The document is malformed.
        OverlayError: The overlay cannot be applied to it.
    """
    document = overlay.apply(read(OVERLAY), with_path_items(document))
    operations = read_document(document).operations
    readers = [operation for operation in operations if _reads_a_status(operation)]
    pairs = [
        (operation, _reader(operation, readers))
        for operation in operations
        if operation.method == "POST" and _COVERED.isdisjoint(operation.raw)
    ]
    return [_finding(operation, reader) for operation, reader in pairs if reader is not None]


def _reader(operation: Operation, readers: list[Operation]) -> Operation | None:
    """Return the operation that reads what this one answers the id of, if there is one."""
    names = _fields(operation).keys()
    if any(map(_is_id, names)):
        for reader in readers:
            if operation.path == reader.path.rpartition("/")[0]:
                return reader
    for reader in readers:
        parameter = reader.path.rpartition("{")[2].rstrip("}")
        known = f"{{{parameter}}}" in operation.path  # the answer repeats what was given
        if not known and not names.isdisjoint((parameter, f"{parameter}s")):
            return reader
    return None


def _reads_a_status(operation: Operation) -> bool:
    return (
        operation.method == "GET"
        and operation.path.endswith("}")
        and "status" in _fields(operation)
    )


def _is_id(name: str) -> bool:
    return re.search(r"(^|_)ids?$", name) is not None


def _fields(operation: Operation) -> dict[str, Node]:
    """Return the fields of what an operation answers: of its `data`, if there is such a field."""
    for content in operation.successes.values():
        for node in content.media.values():
            fields = _of(node)
            return _of(fields["data"]) if "data" in fields else fields
    return {}


def _of(node: Node) -> dict[str, Node]:
    """Return the fields of an object, or of all members of a union."""
    fields: dict[str, Node] = {}
    for member in node.members:
        fields.update(_of(member))
    return fields | node.properties


def _finding(operation: Operation, reader: Operation) -> Finding:
    return Finding(
        RULE,
        "compatible",
        operation.identity,
        operation.pointer,
        None,
        f"{reader.method} {reader.path}",
        f"{operation.call} answers an id, and {reader.call} reads its status; no kind of job covers"
        " them, so `wait` does not know it.",
    )
