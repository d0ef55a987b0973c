"""The version of this package; the wheel's metadata and the User-Agent both read it from here."""

__version__ = "0.1.0"
