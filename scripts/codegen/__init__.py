"""Parts of regen.py."""
