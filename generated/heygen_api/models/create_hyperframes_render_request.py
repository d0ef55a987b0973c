from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.create_hyperframes_render_request_format import (
    CreateHyperframesRenderRequestFormat,
    check_create_hyperframes_render_request_format,
)
from ..models.create_hyperframes_render_request_quality import (
    CreateHyperframesRenderRequestQuality,
    check_create_hyperframes_render_request_quality,
)
from ..models.hyperframes_aspect_ratio import HyperframesAspectRatio, check_hyperframes_aspect_ratio
from ..models.hyperframes_resolution import HyperframesResolution, check_hyperframes_resolution
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object, read_union

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl
    from ..models.create_hyperframes_render_request_variables_type_0 import (
        CreateHyperframesRenderRequestVariablesType0,
    )


@_attrs_define(kw_only=True, repr=False)
class CreateHyperframesRenderRequest(_OpenModel):
    """What `createHyperframesRenderV3` takes. Queue a video render of a zipped HTML/JS/assets
    HyperFrames composition.

    Attributes:
        project: A .zip with index.html at its root, or at composition; base64 uses media_type
            application/zip.
        fps: Pictures per second. HeyGen's default: 30.
        quality: Draft is quickest, high slowest. HeyGen's default: 'standard'.
        format_: File format. HeyGen's default: 'mp4'.
        resolution: Resolution of a render. 4k is charged at 1.5 times the normal price.
        aspect_ratio: Width to height of a render.
        composition: Entry HTML path inside the project; omitted means index.html.
        variables: The variables that can be filled, by name. Replaces values of data-
            composition-variables.
        title: Shown again by the detail endpoint.
        callback_id: Id of your choice, repeated in the webhook so that you can match it. Echoed
            in webhook payloads.
        callback_url: HTTPS; called when this render ends.
    """

    project: AssetBase64 | AssetId | AssetUrl
    fps: int | None | Unset = UNSET
    quality: CreateHyperframesRenderRequestQuality | Unset = UNSET
    format_: CreateHyperframesRenderRequestFormat | Unset = UNSET
    resolution: HyperframesResolution | Unset = UNSET
    aspect_ratio: HyperframesAspectRatio | Unset = UNSET
    composition: None | str | Unset = UNSET
    variables: CreateHyperframesRenderRequestVariablesType0 | None | Unset = UNSET
    title: None | str | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        project: dict[str, Any]
        if isinstance(self.project, _Model):
            project = self.project.to_dict()
        else:
            project = self.project

        fps: int | None | Unset = self.fps

        quality: str | Unset = UNSET
        if not isinstance(self.quality, Unset):
            quality = self.quality

        format_: str | Unset = UNSET
        if not isinstance(self.format_, Unset):
            format_ = self.format_

        resolution: str | Unset = UNSET
        if not isinstance(self.resolution, Unset):
            resolution = self.resolution

        aspect_ratio: str | Unset = UNSET
        if not isinstance(self.aspect_ratio, Unset):
            aspect_ratio = self.aspect_ratio

        composition: None | str | Unset = self.composition

        variables: dict[str, Any] | None | Unset
        if isinstance(self.variables, Unset):
            variables = UNSET
        elif isinstance(self.variables, _Model):
            variables = self.variables.to_dict()
        else:
            variables = self.variables

        title: None | str | Unset = self.title

        callback_id: None | str | Unset = self.callback_id

        callback_url: None | str | Unset = self.callback_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["project"] = project
        if fps is not UNSET:
            field_dict["fps"] = fps
        if quality is not UNSET:
            field_dict["quality"] = quality
        if format_ is not UNSET:
            field_dict["format"] = format_
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if composition is not UNSET:
            field_dict["composition"] = composition
        if variables is not UNSET:
            field_dict["variables"] = variables
        if title is not UNSET:
            field_dict["title"] = title
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateHyperframesRenderRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl
        from ..models.create_hyperframes_render_request_variables_type_0 import (
            CreateHyperframesRenderRequestVariablesType0,
        )

        _fields_ = read_object(src_dict)
        project = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("project"), AssetUrl, AssetId, AssetBase64),
        )

        fps = cast("int | None | Unset", _fields_.pop("fps", UNSET))

        _quality = _fields_.pop("quality", UNSET)
        quality: CreateHyperframesRenderRequestQuality | Unset
        if _quality is None or isinstance(_quality, Unset):
            quality = UNSET
        else:
            quality = check_create_hyperframes_render_request_quality(_quality)

        _format_ = _fields_.pop("format", UNSET)
        format_: CreateHyperframesRenderRequestFormat | Unset
        if _format_ is None or isinstance(_format_, Unset):
            format_ = UNSET
        else:
            format_ = check_create_hyperframes_render_request_format(_format_)

        _resolution = _fields_.pop("resolution", UNSET)
        resolution: HyperframesResolution | Unset
        if _resolution is None or isinstance(_resolution, Unset):
            resolution = UNSET
        else:
            resolution = check_hyperframes_resolution(_resolution)

        _aspect_ratio = _fields_.pop("aspect_ratio", UNSET)
        aspect_ratio: HyperframesAspectRatio | Unset
        if _aspect_ratio is None or isinstance(_aspect_ratio, Unset):
            aspect_ratio = UNSET
        else:
            aspect_ratio = check_hyperframes_aspect_ratio(_aspect_ratio)

        composition = cast("None | str | Unset", _fields_.pop("composition", UNSET))

        def _parse_variables(
            data: object,
        ) -> CreateHyperframesRenderRequestVariablesType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return CreateHyperframesRenderRequestVariablesType0.from_dict(data)
            raise UnexpectedShape("CreateHyperframesRenderRequestVariablesType0 | None", data)

        variables = _parse_variables(_fields_.pop("variables", UNSET))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        self = cls(
            project=project,
            fps=fps,
            quality=quality,
            format_=format_,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            composition=composition,
            variables=variables,
            title=title,
            callback_id=callback_id,
            callback_url=callback_url,
        )
        self.additional_properties = _fields_
        return self
