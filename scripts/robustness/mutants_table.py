"""The ways in which `scripts/mutants.py` breaks the text stream's logic."""

from __future__ import annotations

from robustness.mutate import Mutant

MUTANTS = (
    # What to do about an unconfirmed append
    Mutant(
        "an unconfirmed append is sent again without a probe",
        "machine.TextStreamMachine.next",
        "action = self._settlement.next(now, closing=self.state.closing)",
        """
self.buffer.put_back(self._settlement.append.text)
self._settlement.append = None
action = self._planner.next_append(now)
""",
    ),
    Mutant(
        "an unconfirmed append counts as accepted without a probe",
        "machine.TextStreamMachine.next",
        "action = self._settlement.next(now, closing=self.state.closing)",
        """
self._retries.reset()
self.buffer.confirm(self._settlement.append.text, now, ends_word=False)
self._settlement.append = None
action = self._planner.next_append(now)
""",
    ),
    Mutant(
        "after a lost append, the rest is sent without its whitespace",
        "settlement.Settlement.probe_answered",
        "buffer.put_back(append.text)",
        "buffer.remove(1); buffer.put_back(append.text)",
    ),
    Mutant(
        "a lost append is forgotten",
        "settlement.Settlement.probe_answered",
        "buffer.put_back(append.text)",
        "",
    ),
    Mutant(
        "an append that begins within a word is probed after",
        "settlement.Settlement.unanswered",
        "not may_insert_space(tail, sent.delta, ends_word=tail_ended)",
        "False",
    ),
    Mutant(
        "an answered probe restores the retry budget",
        "settlement.Settlement.probe_answered",
        "self.append = None",
        "self.append = None; self._retries.reset()",
    ),
    Mutant(
        "on_unconfirmed='raise' settles",
        "settlement.Settlement.unanswered",
        "not self._enabled",
        "False",
    ),
    Mutant(
        "a request that was lost a minute ago is forgotten before a total was requested",
        "settlement.Settlement.probe_answered",
        "self._count.settle(probe, total, sent_at, now)",
        "self._count.settle(probe, total, now, now - 60.0)",
    ),
    Mutant(
        "a request that timed out arrives as soon as any other",
        "unconfirmed.late_arrival_window",
        "LONGEST_LATE_WINDOW if timed_out else _LATE_WINDOW",
        "_LATE_WINDOW",
    ),
    # Answers to older requests, and text that is held back
    Mutant(
        "a total that did not grow acknowledges an append",
        "byte_count.ByteCount.repeats",
        "self.trusted and total < self.buffered_bytes + bool(text)",
        "False",
    ),
    Mutant(
        "only a total that fell belongs to an older append",
        "byte_count.ByteCount.repeats",
        "self.buffered_bytes + bool(text)",
        "self.buffered_bytes",
    ),
    Mutant(
        "a total that did not grow is refused before the count is proven",
        "byte_count.ByteCount.repeats",
        "self.trusted",
        "self.appends > 1",
    ),
    Mutant(
        "what is held back stays in a full buffer",
        "send_buffer.SendBuffer._ready",
        "self.full",
        "False",
    ),
    Mutant(
        "the final marker does not wait for the playback URL",
        "planner.AppendPlanner._final_held_until",
        "self._state.final_holders",
        "False",
    ),
    Mutant(
        "the final marker waits for the playback URL forever",
        "planner.AppendPlanner._final_held_until",
        "FINAL_HOLD",
        "1e9",
    ),
    # Whether the byte count is trusted
    Mutant("the first total is trusted", "byte_count", "_PROOFS_NEEDED = 2", "_PROOFS_NEEDED = 0"),
    Mutant("one exact growth is trusted", "byte_count", "_PROOFS_NEEDED = 2", "_PROOFS_NEEDED = 1"),
    Mutant(
        "distrust passes",
        "byte_count.ByteCount._distrust",
        "self._disproven = True",
        "self._proofs = 0",
    ),
    Mutant("nothing is distrusted", "byte_count.ByteCount._distrust", "self._disproven = True", ""),
    Mutant(
        "an empty append proves the count",
        "byte_count.ByteCount.acknowledged",
        "self._proofs += size > 0",
        "self._proofs += 1",
    ),
    # Which probe decides
    Mutant("every probe has one byte", "byte_count.ByteCount.probe_size", "", "return 1"),
    Mutant(
        "units other than bytes are forgotten",
        "byte_count.ByteCount.probe_size",
        '("utf-8",) if self._multibyte_seen else ("utf-8", "utf-16-le", "utf-32-le")',
        '("utf-8",)',
    ),
    Mutant("an unanswered probe is forgotten", "byte_count.ByteCount.probe_unanswered", "", "pass"),
    Mutant(
        "a probe is remembered as another one",
        "byte_count.ByteCount.probe_unanswered",
        "(probe, window)",
        '(" " * len(probe), window)',
    ),
    # What a total says
    Mutant(
        "off by one in the decision",
        "byte_count.ByteCount.settle",
        "_sums(map(_size, self.unanswered_probes)) << _size(probe)",
        "_sums(map(_size, self.unanswered_probes)) << _size(probe) - 1",
    ),
    Mutant(
        "any larger total decides",
        "byte_count.ByteCount.settle",
        "not _has(lost | accepted, growth)",
        "growth < 1",
    ),
    Mutant(
        "lost is read as accepted",
        "byte_count.ByteCount.settle",
        "Verdict.LOST if is_lost else Verdict.ACCEPTED",
        "Verdict.ACCEPTED",
    ),
    Mutant(
        "accepted is read as lost",
        "byte_count.ByteCount.settle",
        "Verdict.LOST if is_lost else Verdict.ACCEPTED",
        "Verdict.LOST",
    ),
    Mutant(
        "a total that fits both decides",
        "byte_count.ByteCount.settle",
        "_has_with_late(accepted, late, growth) or _has_with_late(lost, others, growth)",
        "False",
    ),
    Mutant(
        "two requests with the same text are as good as one",
        "byte_count.ByteCount.settle",
        "_has_with_late(accepted, late, growth)",
        "_has_with_late(accepted, others, growth)",
    ),
    Mutant(
        "a request with the same text is not as good",
        "byte_count.ByteCount.settle",
        "_has_with_late(lost, others, growth)",
        "_has_with_late(lost, late, growth)",
    ),
    # Requests that count as lost and can still arrive
    Mutant(
        "the limit on lost requests is not enforced",
        "byte_count.ByteCount.settle",
        "len(late_texts) > _MAX_LATE",
        "False",
    ),
    Mutant(
        "it is certain which of two requests with the same text arrived",
        "byte_count.ByteCount.settle",
        "append and (is_lost or self._text in late_texts)",
        "append and is_lost",
    ),
    Mutant(
        "an append that counted as lost is forgotten",
        "byte_count.ByteCount.settle",
        "self._late_requests.append((self._text, now + self._window))",
        "",
    ),
    Mutant(
        "a probe that counted as lost is forgotten",
        "byte_count.ByteCount.settle",
        "self._late_requests.extend((text, now + seconds) for text, seconds in self._probes)",
        "",
    ),
    Mutant(
        "a request that counted as lost can arrive forever",
        "byte_count.ByteCount._record",
        "[(text, until) for text, until in self._late_requests if sent_at < until]",
        "self._late_requests",
    ),
    Mutant(
        "an append may have the size of one that can still arrive",
        "planner.AppendPlanner.next_append",
        "not count.could_mislead(each)",
        "False",
    ),
    Mutant(
        "a final append that counted as lost does not arrive any more",
        "machine.TextStreamMachine.failed",
        "refusal and sent.final and settlement.final_lost",
        "False",
    ),
    Mutant(
        "text that is sent again may be cut shorter",
        "send_buffer.SendBuffer.put_back",
        "self._keep_whole = len(text)",
        "",
    ),
    # Where a space breaks no word
    Mutant(
        "a probe may break any word",
        "segmentation.may_insert_space",
        "_ends_word(left) and not (right[:1].isalnum() or right[:1] in _WORD_SIGNS)",
        "True",
    ),
    Mutant(
        "a probe may break a number",
        "segmentation._ends_word",
        'not (last in ".,:" and text[-2:-1].isdigit())',
        "True",
    ),
    Mutant(
        "a probe may break a grapheme",
        "segmentation.may_insert_space",
        "right and left and not may_cut(left[-1] + right[0], 1)",
        "False",
    ),
    Mutant(
        "a flush during an append does not end its word",
        "send_buffer.SendBuffer.confirm",
        "ends_word = ends_word or self.ends_at_flush(text)",
        "",
    ),
    # What a failure says
    Mutant(
        "a 429 counts as unanswered",
        "retry.may_have_acted",
        "(error.status_code or 500) >= 500",
        "(error.status_code or 500) >= 429",
    ),
    Mutant(
        "a 5xx counts as not accepted",
        "retry.may_have_acted",
        "(error.status_code or 500) >= 500",
        "False",
    ),
    Mutant(
        "an unreadable response counts as not accepted",
        "retry.may_have_acted",
        "isinstance(error, APIResponseValidationError)",
        "False",
    ),
    Mutant(
        "an append in flight is forgotten by a cancellation",
        "machine.TextStreamMachine.failed",
        "settlement.append is None and unanswered",
        "False",
    ),
    # What the end of the session says
    Mutant(
        "any 410 after the final append is success",
        "machine.TextStreamMachine.session_checked",
        'append.final and reason == "final_marker"',
        "append.final",
    ),
    Mutant(
        "any 410 after any append is success if the final marker ended the session",
        "machine.TextStreamMachine.session_checked",
        'append.final and reason == "final_marker"',
        'reason == "final_marker"',
    ),
    Mutant(
        "no 410 is success",
        "machine.TextStreamMachine.session_checked",
        'append.final and reason == "final_marker"',
        "False",
    ),
    Mutant(
        "a session that still speaks is not checked again",
        "machine.TextStreamMachine.session_checked",
        "self._session_checks < MAX_SESSION_CHECKS",
        "False",
    ),
    # What another process left open
    Mutant(
        "a stream of a killed process continues without a probe",
        "machine.TextStreamMachine._restore",
        "checkpoint.unanswered is None and checkpoint.detached",
        "checkpoint.unanswered is None",
    ),
    Mutant(
        "the text behind the append of a killed process is certain",
        "settlement.Settlement.restore",
        "checkpoint.maybe_sent if checkpoint.detached else len(checkpoint.unsent_text)",
        "checkpoint.maybe_sent",
    ),
    Mutant(
        "a probe in flight is not in the checkpoint",
        "machine.TextStreamMachine.checkpoint",
        "probes.append(sent.delta)",
        "",
    ),
    Mutant(
        "a process continues after any number of another's probes",
        "settlement.Settlement.restore",
        "inherited and len(checkpoint.probes) > (not checkpoint.inherited)",
        "False",
    ),
    Mutant(
        "the probes of a killed process count against this one's budget",
        "settlement.Settlement.probe_answered",
        "append.other_probes",
        "self._retries.max_retries",
    ),
    Mutant(
        "the limit on a killed process's probes is not enforced",
        "settlement.Settlement.probe_answered",
        "append.inherited and len(append.text.encode()) <= append.other_probes",
        "False",
    ),
)
