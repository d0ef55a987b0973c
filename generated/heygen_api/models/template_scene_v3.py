from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.template_scene_variable_ref import TemplateSceneVariableRef


class TemplateSceneV3(_OpenAnswerModel):
    """A scene of a template.

    Attributes:
        scene_id: Usable in the generate call's scene_ids.
        script: What is said. Placeholders appear unreplaced.
        variables: The variables that can be filled, by name.
    """

    scene_id: str = _field("scene_id", _text)
    script: str | None = _field("script", _text, default=None)
    variables: list[TemplateSceneVariableRef] | None = _field(
        "variables", _items(_model("TemplateSceneVariableRef")), default=None
    )
