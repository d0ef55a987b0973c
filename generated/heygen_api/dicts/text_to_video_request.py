"""`TextToVideoRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from ..models.text_to_video_request_aspect_ratio import TextToVideoRequestAspectRatio
from ..models.text_to_video_request_prompt_enhancement import TextToVideoRequestPromptEnhancement
from ..models.text_to_video_request_resolution import TextToVideoRequestResolution


class TextToVideoRequestDict(TypedDict):
    """`TextToVideoRequest` as a dict."""

    model: Literal["heygen-video-1"]
    mode: Literal["text_to_video"]
    prompt: str
    prompt_enhancement: NotRequired[TextToVideoRequestPromptEnhancement]
    duration: NotRequired[int]
    resolution: NotRequired[TextToVideoRequestResolution]
    aspect_ratio: NotRequired[TextToVideoRequestAspectRatio]
    seed: NotRequired[int | None]
    callback_url: NotRequired[str | None]
    callback_id: NotRequired[str | None]
