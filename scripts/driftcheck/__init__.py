"""Parts of drift.py."""
