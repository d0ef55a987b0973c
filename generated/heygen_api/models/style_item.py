from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    text as _text,
)


class StyleItem(_OpenAnswerModel):
    """A visual style.

    Attributes:
        style_id: Goes into POST /v3/video-agents as style_id.
        name: Its name, for people.
        thumbnail_url: Address of a small picture of it. Public CDN image.
        preview_video_url: Address of a short video of it. Public CDN mp4.
        tags: Words that it is found by. E.g. cinematic, retro-tech, iconic-artist.
        aspect_ratio: Width to height of the picture. E.g. 16:9, 9:16, 1:1.
    """

    style_id: str = _field("style_id", _text)
    name: str = _field("name", _text)
    thumbnail_url: str | None = _field("thumbnail_url", _text, default=None)
    preview_video_url: str | None = _field("preview_video_url", _text, default=None)
    tags: list[str] | None = _field("tags", _items(_text), default=None)
    aspect_ratio: str | None = _field("aspect_ratio", _text, default=None)
