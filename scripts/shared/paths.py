"""Where the files of the project are."""

from pathlib import Path

SCRIPTS = Path(__file__).resolve().parents[1]
ROOT = SCRIPTS.parent
DOCUMENT = ROOT / "openapi" / "external-api.json"
"""The vendored OpenAPI document."""
OVERLAY = DOCUMENT.with_name("overlay.yaml")
"""What it gets wrong or leaves out."""
GENERATED = ROOT / "generated" / "heygen_api"
METHODS = ROOT / "heygen_ext" / "_jobs" / "methods.py"
"""Rendered like the generated package."""
