"""Bytes to and from file stores: uploads and downloads."""
