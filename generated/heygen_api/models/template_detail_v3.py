from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.template_composition import TemplateComposition
    from ..models.template_detail_v3_variables import TemplateDetailV3Variables
    from ..models.template_scene_v3 import TemplateSceneV3


@_attrs_define(kw_only=True)
class TemplateDetailV3(_OpenModel):
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

    id: str
    name: str
    thumbnail_url: None | str | Unset = UNSET
    aspect_ratio: None | str | Unset = UNSET
    created_at: int | None | Unset = UNSET
    updated_at: int | None | Unset = UNSET
    variables: TemplateDetailV3Variables | Unset = UNSET
    scene_ids: list[str] | Unset = UNSET
    scenes: list[TemplateSceneV3] | Unset = UNSET
    composition: None | TemplateComposition | Unset = UNSET
    edit_version: None | str | Unset = UNSET
    source_video_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        name = self.name

        thumbnail_url: None | str | Unset = self.thumbnail_url

        aspect_ratio: None | str | Unset = self.aspect_ratio

        created_at: int | None | Unset = self.created_at

        updated_at: int | None | Unset = self.updated_at

        variables: dict[str, Any] | Unset = UNSET
        if not isinstance(self.variables, Unset):
            variables = self.variables.to_dict()

        scene_ids: list[str] | Unset = UNSET
        if not isinstance(self.scene_ids, Unset):
            scene_ids = self.scene_ids

        scenes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.scenes, Unset):
            scenes = []
            for scenes_item_data in self.scenes:
                scenes_item = scenes_item_data.to_dict()
                scenes.append(scenes_item)

        composition: dict[str, Any] | None | Unset
        if isinstance(self.composition, Unset):
            composition = UNSET
        elif isinstance(self.composition, _Model):
            composition = self.composition.to_dict()
        else:
            composition = self.composition

        edit_version: None | str | Unset = self.edit_version

        source_video_id: None | str | Unset = self.source_video_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["name"] = name
        if thumbnail_url is not UNSET:
            field_dict["thumbnail_url"] = thumbnail_url
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if variables is not UNSET:
            field_dict["variables"] = variables
        if scene_ids is not UNSET:
            field_dict["scene_ids"] = scene_ids
        if scenes is not UNSET:
            field_dict["scenes"] = scenes
        if composition is not UNSET:
            field_dict["composition"] = composition
        if edit_version is not UNSET:
            field_dict["edit_version"] = edit_version
        if source_video_id is not UNSET:
            field_dict["source_video_id"] = source_video_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateDetailV3:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.template_composition import TemplateComposition
        from ..models.template_detail_v3_variables import TemplateDetailV3Variables
        from ..models.template_scene_v3 import TemplateSceneV3

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        name = _fields_.pop("name")

        thumbnail_url = cast("None | str | Unset", _fields_.pop("thumbnail_url", UNSET))

        aspect_ratio = cast("None | str | Unset", _fields_.pop("aspect_ratio", UNSET))

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        updated_at = cast("int | None | Unset", _fields_.pop("updated_at", UNSET))

        _variables = _fields_.pop("variables", UNSET)
        variables: TemplateDetailV3Variables | Unset
        if _variables is None or isinstance(_variables, Unset):
            variables = UNSET
        else:
            variables = TemplateDetailV3Variables.from_dict(_variables)

        _scene_ids = _fields_.pop("scene_ids", UNSET)
        scene_ids: list[str] | Unset = UNSET
        if not (_scene_ids is None or isinstance(_scene_ids, Unset)):
            scene_ids = read_as(list, _scene_ids)

        _scenes = _fields_.pop("scenes", UNSET)
        scenes: list[TemplateSceneV3] | Unset = UNSET
        if not (_scenes is None or isinstance(_scenes, Unset)):
            scenes = []
            for scenes_item_data in read_as(list, _scenes):
                scenes_item = TemplateSceneV3.from_dict(scenes_item_data)

                scenes.append(scenes_item)

        def _parse_composition(data: object) -> None | TemplateComposition | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return TemplateComposition.from_dict(data)
            raise UnexpectedShape("None | TemplateComposition", data)

        composition = _parse_composition(_fields_.pop("composition", UNSET))

        edit_version = cast("None | str | Unset", _fields_.pop("edit_version", UNSET))

        source_video_id = cast("None | str | Unset", _fields_.pop("source_video_id", UNSET))

        self = cls(
            id=id,
            name=name,
            thumbnail_url=thumbnail_url,
            aspect_ratio=aspect_ratio,
            created_at=created_at,
            updated_at=updated_at,
            variables=variables,
            scene_ids=scene_ids,
            scenes=scenes,
            composition=composition,
            edit_version=edit_version,
            source_video_id=source_video_id,
        )
        self.additional_properties = _fields_
        return self
