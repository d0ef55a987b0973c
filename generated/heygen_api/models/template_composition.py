from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
)

if TYPE_CHECKING:
    from ..models.template_background_audio import TemplateBackgroundAudio
    from ..models.template_composition_scene import TemplateCompositionScene


class TemplateComposition(_OpenAnswerModel):
    """What a template consists of.

    Attributes:
        scenes: The scenes, in order.
        background_audio: Sound that plays throughout.
    """

    scenes: list[TemplateCompositionScene] | None = _field(
        "scenes", _items(_model("TemplateCompositionScene")), default=None
    )
    background_audio: list[TemplateBackgroundAudio] | None = _field(
        "background_audio", _items(_model("TemplateBackgroundAudio")), default=None
    )
