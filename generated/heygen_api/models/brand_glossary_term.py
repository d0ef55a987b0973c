from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class BrandGlossaryTerm(_OpenAnswerModel):
    """How a term is pronounced.

    Attributes:
        term: Matched in any letter case.
        pronunciation: Respelling for the speech only, e.g. hey-jen; captions keep the term.
    """

    term: str = _field("term", _text)
    pronunciation: str = _field("pronunciation", _text)
