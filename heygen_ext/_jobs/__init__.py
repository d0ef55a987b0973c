"""Waiting for what create operations begin."""
