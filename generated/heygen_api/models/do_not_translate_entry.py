from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class DoNotTranslateEntry(_OpenAnswerModel):
    """A term that stays as it is in translations.

    Attributes:
        term: Kept as is in all target languages; matched in any letter case.
    """

    term: str = _field("term", _text)
