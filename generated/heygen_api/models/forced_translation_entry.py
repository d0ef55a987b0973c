from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class ForcedTranslationEntry(_OpenAnswerModel):
    """A term and its fixed translation.

    Attributes:
        term: Matched in any letter case.
        translation: Used unchanged in all target languages, never inflected.
    """

    term: str = _field("term", _text)
    translation: str = _field("translation", _text)
