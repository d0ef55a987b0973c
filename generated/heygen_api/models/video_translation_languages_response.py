from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    text as _text,
)


class VideoTranslationLanguagesResponse(_OpenAnswerModel):
    """What `listVideoTranslationLanguagesV3` returns. List the target language names a translation
    may use.

    Attributes:
        languages: Called codes here, while the create body speaks of names.
    """

    languages: list[str] = _field("languages", _items(_text))
