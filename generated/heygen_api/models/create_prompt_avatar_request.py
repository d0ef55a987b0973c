from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.prompt_avatar_aspect_ratio import (
    PromptAvatarAspectRatio,
    check_prompt_avatar_aspect_ratio,
)
from ..types import (
    UNSET,
    Model as _Model,
    OpenModel as _OpenModel,
    Unset,
    read_as,
    read_object,
    read_union,
)

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class CreatePromptAvatarRequest(_OpenModel):
    """Makes an avatar from a description in words.

    Attributes:
        type_: Tells which kind of object this is.
        name: Its name, for people.
        prompt: What is wanted, in plain words.
        reference_images: The prose names only the url and asset_id forms.
        avatar_group_id: Identity to join; null makes a new one; must contain avatar_id if both
            are sent.
        avatar_id: Look to imitate, needs a usable image; without avatar_group_id the result
            goes to its group.
        aspect_ratio: Null acts as auto: the model decides, following a reference image if there
            is one.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "prompt"}
    name: str
    prompt: str
    type_: Literal["prompt"] = "prompt"
    reference_images: list[AssetBase64 | AssetId | AssetUrl] | None | Unset = UNSET
    avatar_group_id: None | str | Unset = UNSET
    avatar_id: None | str | Unset = UNSET
    aspect_ratio: None | PromptAvatarAspectRatio | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        name = self.name

        prompt = self.prompt

        reference_images: list[dict[str, Any]] | None | Unset
        if isinstance(self.reference_images, Unset):
            reference_images = UNSET
        elif isinstance(self.reference_images, list):
            reference_images = []
            for reference_images_type_0_item_data in self.reference_images:
                reference_images_type_0_item: dict[str, Any]
                if isinstance(reference_images_type_0_item_data, _Model):
                    reference_images_type_0_item = reference_images_type_0_item_data.to_dict()
                else:
                    reference_images_type_0_item = reference_images_type_0_item_data

                reference_images.append(reference_images_type_0_item)

        else:
            reference_images = self.reference_images

        avatar_group_id: None | str | Unset = self.avatar_group_id

        avatar_id: None | str | Unset = self.avatar_id

        aspect_ratio: None | str | Unset = self.aspect_ratio

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["name"] = name
        field_dict["prompt"] = prompt
        if reference_images is not UNSET:
            field_dict["reference_images"] = reference_images
        if avatar_group_id is not UNSET:
            field_dict["avatar_group_id"] = avatar_group_id
        if avatar_id is not UNSET:
            field_dict["avatar_id"] = avatar_id
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreatePromptAvatarRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["prompt"], read_as(str, _fields_.pop("type")))

        name = _fields_.pop("name")

        prompt = _fields_.pop("prompt")

        def _parse_reference_images(
            data: object,
        ) -> list[AssetBase64 | AssetId | AssetUrl] | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, list):
                reference_images_type_0: list[AssetBase64 | AssetId | AssetUrl] = []
                for reference_images_type_0_item_data in read_as(list, data):
                    reference_images_type_0_item = cast(
                        "AssetBase64 | AssetId | AssetUrl",
                        read_union(
                            reference_images_type_0_item_data, AssetUrl, AssetId, AssetBase64
                        ),
                    )

                    reference_images_type_0.append(reference_images_type_0_item)

                return reference_images_type_0
            raise UnexpectedShape("list[AssetBase64 | AssetId | AssetUrl] | None", data)

        reference_images = _parse_reference_images(_fields_.pop("reference_images", UNSET))

        avatar_group_id = cast("None | str | Unset", _fields_.pop("avatar_group_id", UNSET))

        avatar_id = cast("None | str | Unset", _fields_.pop("avatar_id", UNSET))

        def _parse_aspect_ratio(data: object) -> None | PromptAvatarAspectRatio | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                aspect_ratio_type_0 = check_prompt_avatar_aspect_ratio(data)

                return aspect_ratio_type_0
            raise UnexpectedShape("None | PromptAvatarAspectRatio", data)

        aspect_ratio = _parse_aspect_ratio(_fields_.pop("aspect_ratio", UNSET))

        self = cls(
            type_=type_,
            name=name,
            prompt=prompt,
            reference_images=reference_images,
            avatar_group_id=avatar_group_id,
            avatar_id=avatar_id,
            aspect_ratio=aspect_ratio,
        )
        self.additional_properties = _fields_
        return self
