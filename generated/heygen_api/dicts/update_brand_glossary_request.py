"""`UpdateBrandGlossaryRequest` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.brand_glossary_term_write import BrandGlossaryTermWrite
from ..models.do_not_translate_entry_write import DoNotTranslateEntryWrite
from ..models.forced_translation_entry_write import ForcedTranslationEntryWrite

if TYPE_CHECKING:
    from .brand_glossary_term_write import BrandGlossaryTermWriteDict
    from .do_not_translate_entry_write import DoNotTranslateEntryWriteDict
    from .forced_translation_entry_write import ForcedTranslationEntryWriteDict


class UpdateBrandGlossaryRequestDict(TypedDict):
    """`UpdateBrandGlossaryRequest` as a dict."""

    name: NotRequired[str]
    terms: NotRequired[_Sequence[BrandGlossaryTermWrite | BrandGlossaryTermWriteDict]]
    do_not_translate_terms: NotRequired[
        _Sequence[DoNotTranslateEntryWrite | DoNotTranslateEntryWriteDict]
    ]
    forced_translations: NotRequired[
        _Sequence[ForcedTranslationEntryWrite | ForcedTranslationEntryWriteDict]
    ]
