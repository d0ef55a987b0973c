from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    text as _text,
)


class VideoTranslationCreateResponse(_OpenAnswerModel):
    """What `createVideoTranslationV3` returns. Dub a video into one or several languages, cloning
    the voice and syncing lips.

    Attributes:
        video_translation_ids: As many as there are target languages.
    """

    video_translation_ids: list[str] = _field("video_translation_ids", _items(_text))
