"""scripts/bench.py: its table, the ideal sender, and the measuring process."""

import pytest
from benchmarks import cpu, first_append, memory
from benchmarks.fake import server
from benchmarks.ideal_sender import Append, Record, ideal_appends
from benchmarks.llm_tokens import llm_tokens
from benchmarks.table import Row


@pytest.mark.parametrize(
    ("row", "line"),
    [
        (Row("w", 1.0), "| w | 1.00 |  |  |  |"),
        (Row("w", 1.2, bar=1.2), "| w | 1.20 | ≤ 1.2 | ok |  |"),
        (Row("w", 31.4, "s", 30.0, "m"), "| w | 31 s | ≤ 30 s | MISSED | m |"),
        (Row("w", None, "s", 30.0, "why"), "| w | not measured | ≤ 30 s |  | why |"),
    ],
)
def test_row(row, line):
    assert str(row) == line


def test_ideal_sender_sends_whole_words_one_append_at_a_time():
    record = Record([" one", " tw", "o", " three"], written=[0.0, 0.01, 0.02, 0.03], closed=1.0)
    # " one" is complete when " tw" comes. " two" waits for the end of the first append, and
    # " three" for 150 ms without another token.
    expected = [Append(4, 0.01, 0.11), Append(4, 0.11, 0.21), Append(6, 0.21, 0.31)]
    found = ideal_appends(record, 0.1)
    assert [append.characters for append in found] == [append.characters for append in expected]
    for append, other in zip(found, expected, strict=True):
        assert append == pytest.approx(other)


def test_ideal_sender_sends_the_rest_when_the_text_is_closed():
    record = Record([" one"], written=[0.0], closed=0.05)
    assert ideal_appends(record, 0.1) == [Append(4, 0.05, pytest.approx(0.15))]
    assert record.mean_latency(ideal_appends(record, 0.1)) == pytest.approx(0.15)


def test_tokens_are_the_same_for_the_same_seed():
    assert llm_tokens(200) == llm_tokens(200)
    assert llm_tokens(200) != llm_tokens(200, seed=2)
    assert len(llm_tokens(200)) == 200


def test_memory_of_streams_is_measured_in_a_process(monkeypatch):
    monkeypatch.setattr(memory, "_COUNT", 2)
    monkeypatch.setattr(memory, "_LATENCY", 0.5)
    with server() as fake:
        figures = memory._in_process("streams", "traced", fake, memory._open_sessions(fake.url))
    assert all(value > 0 for value in figures)


def test_typed_list_is_compared_with_the_raw_one(monkeypatch):
    monkeypatch.setattr(cpu, "_BLOCKS", 1)
    monkeypatch.setattr(cpu, "_LISTS", 1)
    row = cpu.list_row()
    assert row.value > 0
    assert row.bar == 1.25


def test_first_append_is_compared_with_the_raw_one(monkeypatch):
    monkeypatch.setattr(first_append, "_PROCESSES", 1)
    row = first_append.first_append_row()
    assert row.value > 0
    assert row.bar == 1.3


def test_first_append_that_fails_is_not_measured():
    with server() as fake, pytest.raises(RuntimeError):
        first_append._seconds("print(5); sys.exit(1)", fake.url)
