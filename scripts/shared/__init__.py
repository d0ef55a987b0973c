"""Modules that several of the folders beside this one use."""
