"""The parts of bench.py.

- `table`: a row of the table. `machine`: the machine that it was measured on.
- `cpu`: imports, single calls and a list.
- `first_append`: from the start of a process to its first append.
- `tokens`: from `write` to the acknowledgement, compared with `ideal_sender`, for `llm_tokens`.
- `memory`: open text streams, each measured in a `memory_process`.
- `commands`: make regen and scripts/drift.py.
- `fake`: starts `server`, the fake HeyGen that answers.
"""
