"""The parts of drift.py and fetch_spec.py.

- `download`, `source`, `published`: get a document, read it, check that it is HeyGen's.
- `model`: what one document means to a client. No module in it uses a second document.
- `compare`: the differences between two documents; each one is a `Change` with the id of a rule.
- `assumptions`: what a document marks as assumed; `compare.assumptions` checks it against a newer
  document.
- `rules`: what each change means to users: id, level, sentence. `findings` applies the rules.
- `report`: findings as text, Markdown, JSON or annotations of a GitHub workflow.
- `uncovered_jobs`: operations that begin something which takes time and that no kind of job covers.
- `overlay_actions`: actions of the overlay that match nothing any more.
- `generated_package`: the generated package, compared with the committed one.

To add a rule: put its id and sentence into `rules`, make a `Change` with that id in the module of
`compare` that is named after what changed, and add a pair of documents to the table of the tests
(tests/support/drift_schema_cases.py or drift_operation_cases.py). A test fails if a rule is missing
there. Where a document says something that `model` does not read yet, begin there.
"""
