from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class DeleteBrandGlossaryResponse(_OpenAnswerModel):
    """What `deleteBrandGlossary` returns. Permanently remove a brand glossary.

    Attributes:
        brand_glossary_id: Id of the brand glossary.
    """

    brand_glossary_id: str = _field("brand_glossary_id", _text)
