"""The terminal program `heygen-ext`; `main` is its entry point."""

from .main import main

__all__ = ["main"]
