"""The fake's HTTP layer: the server, the request log, faults, error envelopes."""
