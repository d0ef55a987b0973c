from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    text as _text,
)


class BrandKitItem(_OpenAnswerModel):
    """A brand kit, in a list.

    Attributes:
        brand_kit_id: Goes into POST /v3/video-agents as brand_kit_id.
        name: Its name, for people.
        logo_url: Main logo, public CDN.
        colors: The colours. Hex values.
    """

    brand_kit_id: str = _field("brand_kit_id", _text)
    name: str = _field("name", _text)
    logo_url: str | None = _field("logo_url", _text, default=None)
    colors: list[str] | None = _field("colors", _items(_text), default=None)
