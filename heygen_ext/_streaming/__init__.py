"""A text stream: what to append, when, and what became of it."""
