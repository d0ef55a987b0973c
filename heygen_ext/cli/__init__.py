"""The terminal program `heygen-ext`."""

from .main import main

__all__ = ["main"]
