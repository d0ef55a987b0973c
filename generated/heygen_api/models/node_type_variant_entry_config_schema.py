from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel


class NodeTypeVariantEntryConfigSchema(_OpenAnswerModel):
    """Which settings it takes. A JSON Schema."""
