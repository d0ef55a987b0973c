"""Break the text stream's machine on purpose, in one way after the other: the tests must notice.

    python scripts/mutants.py

Each way is one replacement in a copy of the package, in a temporary folder. Only a test that fails
counts: a copy that cannot be imported or does not end is an error of the table, and so is a text
that does not stand in its file just once. Ends with status 1 if any survives.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

_ROOT = Path(__file__).resolve().parent.parent
_TESTS = (
    "byte_count",
    "settlement",
    "checkpoint",
    "segmentation",
    "machine",
    "simulation",
)  # quick ones first
_HELPERS = ("__init__.py", "simulation.py", "simulation_checks.py", "speech.py")
_AT_ONCE = 2
_LONGEST = 120.0  # seconds of one run

# Runs before the tests: the package must be the copy, and a failing schedule need not shrink.
_CONFTEST = """
from pathlib import Path
import pytest
from hypothesis import Phase, settings
import heygen_ext
if not Path(heygen_ext.__file__).is_relative_to(Path(__file__).parent.parent):
    raise pytest.UsageError(f"not the copy: {heygen_ext.__file__}")
settings.register_profile("mutants", phases=[Phase.explicit, Phase.generate])
settings.load_profile("mutants")
"""


class Mutant(NamedTuple):
    """One way to break it: in `file` of the package, `old` becomes `new`."""

    what: str
    file: str
    old: str
    new: str


_MUTANTS = (
    Mutant(
        "an unanswered append is sent again without a probe",
        "machine.py",
        "            return self._settle(self._doubt, now)\n",
        "            self._backlog.put_back(self._doubt.text)\n"
        "            self._doubt = None\n",
    ),
    Mutant(
        "an unanswered append counts as taken without a probe",
        "machine.py",
        "            return self._settle(self._doubt, now)\n",
        "            self._took(self._doubt.text, now, ended=False)\n"
        "            self._doubt = None\n",
    ),
    Mutant("the first total is trusted", "byte_count.py", "_PROOFS = 2 ", "_PROOFS = 0 "),
    Mutant("one exact growth is trusted", "byte_count.py", "_PROOFS = 2 ", "_PROOFS = 1 "),
    Mutant(
        "distrust passes", "byte_count.py", "    self._broken = True\n", "    self._proofs = 0\n"
    ),
    Mutant("nothing is distrusted", "byte_count.py", "    self._broken = True\n", "    pass\n"),
    Mutant(
        "an append of nothing proves the count",
        "byte_count.py",
        "self._proofs += size > 0",
        "self._proofs += 1",
    ),
    Mutant(
        "any 410 after the last append is success",
        "machine.py",
        'elif self._doubt.final and reason == "final_marker":',
        "elif self._doubt.final:",
    ),
    Mutant(
        "any 410 after any append is success if the marker closed it",
        "machine.py",
        'elif self._doubt.final and reason == "final_marker":',
        'elif reason == "final_marker":',
    ),
    Mutant(
        "no 410 is success",
        "machine.py",
        'elif self._doubt.final and reason == "final_marker":',
        "elif False:",
    ),
    Mutant(
        "a session that still speaks is not asked again",
        "machine.py",
        "self._looks < MAX_LOOKS",
        "False",
    ),
    Mutant(
        "every probe is of one byte",
        "byte_count.py",
        "        for size in range(1, _LARGEST_PROBE + 1):\n",
        "        return 1\n        for size in range(1, _LARGEST_PROBE + 1):\n",
    ),
    Mutant(
        "off by one in the decision",
        "byte_count.py",
        "lost = _sums(map(_size, self.unanswered_probes)) << _size(probe)\n",
        "lost = _sums(map(_size, self.unanswered_probes)) << _size(probe) - 1\n",
    ),
    Mutant("any larger total decides", "byte_count.py",
           "        if not _has(lost | taken, growth):\n", "        if growth < 1:\n"),
    Mutant("lost is taken for taken", "byte_count.py",
           "return Verdict.LOST if is_lost else Verdict.TAKEN", "return Verdict.TAKEN"),
    Mutant("taken is taken for lost", "byte_count.py",
           "return Verdict.LOST if is_lost else Verdict.TAKEN", "return Verdict.LOST"),
    Mutant("a total that fits both decides", "byte_count.py",
           "if _grows(taken, late, growth) or _grows(lost, others, growth):", "if False:"),
    Mutant("a probe is remembered as another one", "byte_count.py",
           "_probes.append((probe, ", "_probes.append((" " * len(probe), "),
    Mutant(
        "which of the same text came is sure",
        "byte_count.py",
        "if doubted and (is_lost or self._doubted in still):",
        "if doubted and is_lost:",
    ),
    Mutant("a last append that counted as lost does not come any more", "machine.py",
           "if gone and sent.final and self._final_lost and", "if False and"),
    Mutant("two of the same text are as good as one", "byte_count.py",
           "if _grows(taken, late, growth) or", "if _grows(taken, others, growth) or"),
    Mutant("one of the same text is not as good", "byte_count.py",
           "or _grows(lost, others, growth):", "or _grows(lost, late, growth):"),
    Mutant("any number of lost requests is told apart", "byte_count.py",
           "        if len(still) > _REMEMBERED:\n", "        if False:\n"),
    Mutant("a process goes on after any number of another's probes", "machine.py",
           "elif resumed and len(checkpoint.probes) > (not checkpoint.resumed):", "elif False:"),
    Mutant(
        "after a lost append the rest goes without its whitespace",
        "machine.py",
        "            self._backlog.put_back(doubt.text)\n",
        "            self._backlog.drop(1)\n            self._backlog.put_back(doubt.text)\n",
    ),
    Mutant(
        "a lost append is forgotten",
        "machine.py",
        "            self._backlog.put_back(doubt.text)\n            return\n",
        "            return\n",
    ),
    Mutant("a probe may break any word", "segmentation.py",
           "_ends_word(left) and not (right[:1].isalnum() or right[:1] in _INNER_SIGNS)\n",
           "True\n"),
    Mutant("a probe may break a number", "segmentation.py",
           'return not (last in ".,:" and text[-2:-1].isdigit())', "return True"),
    Mutant("a probe may part a grapheme", "segmentation.py",
           "    if right and left and not may_cut(left[-1] + right[0], 1):\n", "    if False:\n"),
    Mutant(
        "an append that begins within a word is probed after",
        "machine.py",
        "elif not takes_space(self._backlog.tail, sent.delta, ended=self._backlog.tail_ended):",
        "elif False:",
    ),
    Mutant(
        "an answered probe gives new retries",
        "machine.py",
        "        self._doubt = None\n        self._settled += 1\n",
        "        self._doubt, self._retries = None, 0\n        self._settled += 1\n",
    ),
    Mutant("a 429 counts as unanswered", "retry.py",
           "return (error.status_code or 500) >= 500", "return (error.status_code or 500) >= 429"),
    Mutant("a 5xx counts as not taken", "retry.py",
           "return (error.status_code or 500) >= 500", "return False"),
    Mutant("an unreadable answer counts as not taken", "retry.py",
           "return isinstance(error, APIResponseValidationError)", "return False"),
    Mutant(
        "an unanswered probe is forgotten",
        "byte_count.py",
        "        self._probes.append((probe, may_come_for))\n",
        "",
    ),
    Mutant(
        "what counted as lost is forgotten",
        "byte_count.py",
        "            self._lost.append((self._doubted, now + self._doubted_for))\n",
        "            pass\n",
    ),
    Mutant("a probe that counted as lost is forgotten", "byte_count.py",
           "self._lost.extend((text, now + seconds) for text, seconds in self._probes)", "pass"),
    Mutant("what nobody waited for any longer comes as soon as the rest", "unconfirmed.py",
           "return SLOWEST if gave_up else 5.0", "return 5.0"),
    Mutant("what counted as lost comes for ever", "byte_count.py", "if asked < until]", "]"),
    Mutant("what was lost a minute ago is forgotten before a total was asked for", "machine.py",
           "self.ledger.settle(probe, buffered_bytes, self._sent_at, now)",
           "self.ledger.settle(probe, buffered_bytes, now, now - 60.0)"),
    Mutant(
        "an append may be as large as one that may still come",
        "machine.py",
        "if not self.ledger.could_mislead(each)), None)",
        "if False), None)",
    ),
    Mutant("what goes again may be cut shorter", "send_buffer.py",
           "        self._again = len(text)\n", ""),
    Mutant("the probes of a killed process are of this one's budget", "machine.py",
           "<= doubt.retries", "<= self._max_retries"),
    Mutant("any number of probes of a killed process is told apart", "machine.py",
           "small = doubt.resumed and", "small = False and"),
    Mutant(
        "what was under way is forgotten by a cancellation",
        "machine.py",
        "            if self._doubt is None and unanswered:\n",
        "            if False:\n",
    ),
    Mutant("a flush during an append does not end its word", "send_buffer.py",
           "        ended = ended or self.ends_at_flush(text)\n", ""),
    Mutant(
        "other units than bytes are forgotten",
        "byte_count.py",
        'units = ("utf-8",) if self._wide else ("utf-8", "utf-16-le", "utf-32-le")',
        'units = ("utf-8",)',
    ),
    Mutant(
        "a stream of a killed process goes on without a probe",
        "machine.py",
        "        if checkpoint.unanswered is None and checkpoint.detached:\n",
        "        if checkpoint.unanswered is None:\n",
    ),
    Mutant(
        "what a killed process had behind its append is not uncertain",
        "machine.py",
        "had = checkpoint.had if checkpoint.detached else len(checkpoint.unsent_text)",
        "had = checkpoint.had",
    ),
    Mutant("a probe in flight is not in the checkpoint", "machine.py",
           "            probes.append(sent.delta)\n", "            pass\n"),
    Mutant("on_unconfirmed='raise' settles", "machine.py",
           "        if not self._settles:\n", "        if False:\n"),
)  # fmt: skip


def main() -> int:
    """Run the whole copy, then each broken one; print a line for each; return the exit status."""
    start = time.monotonic()
    sources = {
        each.file: (_ROOT / "heygen_ext" / each.file).read_text("utf-8") for each in _MUTANTS
    }
    for each in _MUTANTS:
        if (found := sources[each.file].count(each.old)) != 1:
            print(f"The table is stale: {each.what!r} stands {found} times in {each.file}.")
            return 1
    whole, why = _verdict(None)
    if whole != 0:
        print(f"The tests do not pass without any mutation: {why}")
        return 1
    survived = 0
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for each, (code, why) in zip(_MUTANTS, pool.map(_verdict, _MUTANTS), strict=True):
            survived += code != 1
            said = {0: "SURVIVED", 1: f"killed by {why}"}.get(code, f"ERROR {why}")
            print(f"{each.what}: {said}", flush=True)
    took = time.monotonic() - start
    print(f"{len(_MUTANTS)} mutants, {len(_MUTANTS) - survived} killed, in {took:.0f} s")
    return 1 if survived else 0


def _verdict(mutant: Mutant | None) -> tuple[int, str]:
    """Run the tests against a copy: pytest's status (-1: it did not end), and the test or why."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _copy(folder, mutant)
        paths = os.pathsep.join((str(folder), str(_ROOT / "generated")))
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-rf", "-p", "no:cacheprovider"]
        command += ["-p", "no:xdist", "--tb=no", "-o", "timeout=0"]
        command += [f"tests/streaming/test_{each}.py" for each in _TESTS]
        try:
            done = subprocess.run(
                command,
                cwd=folder,
                env={**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
                capture_output=True,
                text=True,
                check=False,
                timeout=_LONGEST,
            )
        except subprocess.TimeoutExpired:
            return -1, f"did not end within {_LONGEST:g} s"
    failed = re.search(r"^FAILED tests/(.+?)(?: - .*)?$", done.stdout, re.MULTILINE)
    if done.returncode == 1 and failed:
        return 1, failed[1]
    said = (done.stdout + done.stderr).strip().splitlines()
    return (done.returncode if done.returncode != 1 else -1), said[-1] if said else "said nothing"


def _copy(folder: Path, mutant: Mutant | None) -> None:
    """Copy the package, broken as `mutant` says, and its tests."""
    no_caches = shutil.ignore_patterns("__pycache__")
    shutil.copytree(_ROOT / "heygen_ext", folder / "heygen_ext", ignore=no_caches)
    shutil.copy(_ROOT / "pyproject.toml", folder)
    (folder / "tests").mkdir()
    (folder / "tests" / "conftest.py").write_text(_CONFTEST, "utf-8")
    for name in (
        *(f"support/{each}" for each in _HELPERS),
        *(f"streaming/test_{each}.py" for each in _TESTS),
    ):
        (folder / "tests" / name).parent.mkdir(exist_ok=True)
        shutil.copy(_ROOT / "tests" / name, folder / "tests" / name)
    if mutant is not None:
        (path,) = (folder / "heygen_ext").glob(f"_*/{mutant.file}")
        path.write_text(path.read_text("utf-8").replace(mutant.old, mutant.new), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
