from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.template_composition import TemplateComposition
    from ..models.template_detail_v3_variables import TemplateDetailV3Variables
    from ..models.template_scene_v3 import TemplateSceneV3


class TemplateDetailV3(_OpenAnswerModel):
    """What `getTemplateV3` returns. Fetch a template: its variables with current defaults, and its
    scenes.

    Attributes:
        id: Its id.
        name: Its name, for people.
        thumbnail_url: Address of a small picture of it.
        aspect_ratio: Width to height of the picture. Such as 16:9.
        created_at: When it was made, in Unix time.
        updated_at: When it was last changed, in Unix time.
        variables: Keyed by variable name; holds current defaults.
        scene_ids: Same order as in the template.
        scenes: The scenes, in order. composition takes their place.
        composition: The nodes of the template. Only for workspaces with template authoring;
            absent if the draft cannot be read.
        edit_version: Changes whenever the draft or its variables are saved, not with a new
            name. Only for workspaces with template authoring.
        source_video_id: The video that the template was made from. Only for workspaces with
            template authoring.
    """

    id: str = _field("id", _text)
    name: str = _field("name", _text)
    thumbnail_url: str | None = _field("thumbnail_url", _text, default=None)
    aspect_ratio: str | None = _field("aspect_ratio", _text, default=None)
    created_at: int | None = _field("created_at", _integer, default=None)
    updated_at: int | None = _field("updated_at", _integer, default=None)
    variables: TemplateDetailV3Variables | None = _field(
        "variables", _model("TemplateDetailV3Variables"), default=None
    )
    scene_ids: list[str] | None = _field("scene_ids", _items(_text), default=None)
    scenes: list[TemplateSceneV3] | None = _field(
        "scenes", _items(_model("TemplateSceneV3")), default=None
    )
    composition: TemplateComposition | None = _field(
        "composition", _model("TemplateComposition"), default=None
    )
    edit_version: str | None = _field("edit_version", _text, default=None)
    source_video_id: str | None = _field("source_video_id", _text, default=None)
