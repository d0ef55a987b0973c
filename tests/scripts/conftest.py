"""Fixtures of the tests of scripts/drift.py and scripts/fetch_spec.py."""

import contextlib
import json

import pytest
from support.drift_documents import heygen_document
from support.one_answer_server import serving


@pytest.fixture
def serve():
    """Serve bytes, or what a function writes. Returns the URL of a document."""
    with contextlib.ExitStack() as servers:

        def serve(answer):
            return servers.enter_context(serving(answer)) + "/spec.json"

        yield serve


@pytest.fixture
def vendored(tmp_path):
    """A small vendored document, which a fetch may replace."""
    path = tmp_path / "openapi" / "external-api.json"
    path.parent.mkdir()
    path.write_text(json.dumps(heygen_document()), encoding="utf-8")
    return path


@pytest.fixture
def write(tmp_path):
    """Write documents to files. Returns their paths as text."""

    def write(*documents):
        paths = [tmp_path / f"{number}.json" for number in range(len(documents))]
        for path, document in zip(paths, documents, strict=True):
            path.write_text(json.dumps(document), encoding="utf-8")
        return [str(path) for path in paths]

    return write
