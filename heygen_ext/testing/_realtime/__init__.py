"""Avatar Realtime sessions of the fake: operations, state, speech and words."""
