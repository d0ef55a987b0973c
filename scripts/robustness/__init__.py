"""Parts of `scripts/mutants.py` and `scripts/soak.py`."""
