"""The parts of load.py.

- `options`: what a run can be told.
- `server`: the fake server, a process of its own. `faults`: how its appends fail.
- `streams`: the text streams, and what became of each.
- `measure`: memory and sockets of this process, and the restart of the server.
- `report`: the table, and which of its rows decide about the exit code.
"""
