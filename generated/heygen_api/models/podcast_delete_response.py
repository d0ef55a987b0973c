from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel


class PodcastDeleteResponse(_OpenAnswerModel):
    """What `deletePodcastV3` returns. Empty on success."""
