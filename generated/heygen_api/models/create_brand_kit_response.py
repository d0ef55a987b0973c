from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class CreateBrandKitResponse(_OpenAnswerModel):
    """What `createBrandKit` returns. Build a brand kit by pulling logos, colors and fonts from a
    public website.

    Attributes:
        brand_kit_id: Id of the brand kit. Usable at once.
        status: Import runs on; poll GET /v3/brand-kits/{brand_kit_id} until completed.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"status": "loading"}
    brand_kit_id: str = _field("brand_kit_id", _text)
    status: Literal["loading"] = _field("status", _text, default="loading")
