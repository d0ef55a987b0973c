"""Parts of load.py."""
