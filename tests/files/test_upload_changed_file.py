"""`upload` of files that change, or cannot be read, while they are uploaded."""

import io
import os

import pytest
from support.local_files import LIMIT

from heygen_ext import (
    FileChangedError,
)
from heygen_ext._files.local import CHUNK_SIZE, FileReader


class Changing(io.BytesIO):
    """A file whose size changes by `by` once `after` bytes were read."""

    def __init__(self, size, *, after, by):
        super().__init__(bytes(size))
        self._after, self._by = after, by
        self.name = "changing.mp4"

    def read(self, size=-1):
        chunk = super().read(size)
        self._after -= len(chunk)
        if self._after <= 0 and self._by:
            here, end = self.tell(), self.seek(0, os.SEEK_END)
            if self._by > 0:
                self.write(bytes(self._by))
            else:
                self.truncate(end + self._by)
            self._by = 0
            self.seek(here)
        return chunk


@pytest.mark.parametrize("by", [1, -1, 100_000, -100_000])
@pytest.mark.parametrize(
    ("size", "turn"),
    [(500_000, 1), (LIMIT, 1), (LIMIT, 2)],
    ids=["small", "while its digest is computed", "while it is sent"],
)
def test_file_that_changes_size(both, heygen, api, store, waits, by, size, turn):
    file = Changing(size, after=size * (turn - 1) + 300_000, by=by)
    how = "longer" if by > 0 else "shorter"
    with pytest.raises(FileChangedError, match=f"changing.mp4 became {how} during the upload"):
        both.run(heygen.upload(file))
    assert waits == []
    assert [seen for seen in store.seen if seen.size >= size] == []
    assert [seen for seen in api.seen if seen.path.endswith("complete")] == []


@pytest.mark.parametrize("size", [500_000, LIMIT])
def test_read_error_is_raised_without_retry(both, heygen, waits, size, monkeypatch):
    file = io.BytesIO(bytes(size))
    file.name = "a.mp4"
    read = FileReader._read
    # A large file is read twice: the second time, to send it, fails.
    reads_left = [2 if size < LIMIT else LIMIT // CHUNK_SIZE + 4]

    def failing(self, count):
        reads_left[0] -= 1
        if reads_left[0] == 0:
            raise OSError(5, "Input/output error")
        return read(self, count)

    monkeypatch.setattr(FileReader, "_read", failing)
    with pytest.raises(OSError, match="Input/output") as caught:
        both.run(heygen.upload(file))
    assert type(caught.value) is OSError
    assert waits == []


def test_file_written_to_while_it_is_sent(both, heygen, api, store, large):
    def touch(sent, total):
        os.utime(large, (1, 1))

    with pytest.raises(FileChangedError, match="was written to"):
        both.run(heygen.upload(large, on_progress=touch))
    assert len(api.seen) == 1


def test_file_replaced_after_its_digest_was_computed(both, heygen, api, store, large):
    def replace(handler):
        large.write_bytes(b"other")
        api.reply(handler)

    api.replies["POST"] = [replace]
    with pytest.raises(FileChangedError, match="changed during the upload"):
        both.run(heygen.upload(large))
    assert store.seen == []
