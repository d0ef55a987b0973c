"""The fake's avatar sessions: their operations, states, speech and words."""
