"""The HTTP server of the fake: connections, faults, and the record of requests."""
