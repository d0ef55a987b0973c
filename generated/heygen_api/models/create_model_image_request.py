from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.create_model_image_request_aspect_ratio_type_0 import (
    CreateModelImageRequestAspectRatioType0,
    check_create_model_image_request_aspect_ratio_type_0,
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
class CreateModelImageRequest(_OpenModel):
    """What `createModelImage` takes.

    Attributes:
        model: The model that makes the images.
        identity_images: One to five pictures of the person.
        reference_images: Exactly one picture to follow.
        mode: The only way of working there is. HeyGen's default: 'identity_remix'.
        num_images: How many images are made. HeyGen's default: 1.
        aspect_ratio: Width to height of the images; that of the reference picture if left out.
        seed: Of the first image; each further image adds one.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"model": "heygen-image-1", "mode": "identity_remix"}
    identity_images: list[AssetBase64 | AssetId | AssetUrl]
    reference_images: list[AssetBase64 | AssetId | AssetUrl]
    model: Literal["heygen-image-1"] = "heygen-image-1"
    mode: Literal["identity_remix"] | Unset = UNSET
    num_images: int | Unset = UNSET
    aspect_ratio: CreateModelImageRequestAspectRatioType0 | None | Unset = UNSET
    seed: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        model = self.model

        identity_images = []
        for identity_images_item_data in self.identity_images:
            identity_images_item: dict[str, Any]
            if isinstance(identity_images_item_data, _Model):
                identity_images_item = identity_images_item_data.to_dict()
            else:
                identity_images_item = identity_images_item_data

            identity_images.append(identity_images_item)

        reference_images = []
        for reference_images_item_data in self.reference_images:
            reference_images_item: dict[str, Any]
            if isinstance(reference_images_item_data, _Model):
                reference_images_item = reference_images_item_data.to_dict()
            else:
                reference_images_item = reference_images_item_data

            reference_images.append(reference_images_item)

        mode = self.mode

        num_images = self.num_images

        aspect_ratio: None | str | Unset = self.aspect_ratio

        seed: int | None | Unset = self.seed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["model"] = model
        field_dict["identity_images"] = identity_images
        field_dict["reference_images"] = reference_images
        if mode is not UNSET:
            field_dict["mode"] = mode
        if num_images is not UNSET:
            field_dict["num_images"] = num_images
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if seed is not UNSET:
            field_dict["seed"] = seed
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateModelImageRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        model = cast(Literal["heygen-image-1"], read_as(str, _fields_.pop("model")))

        identity_images: list[AssetBase64 | AssetId | AssetUrl] = []
        for identity_images_item_data in read_as(list, _fields_.pop("identity_images")):
            identity_images_item = cast(
                "AssetBase64 | AssetId | AssetUrl",
                read_union(identity_images_item_data, AssetUrl, AssetId, AssetBase64),
            )

            identity_images.append(identity_images_item)

        reference_images: list[AssetBase64 | AssetId | AssetUrl] = []
        for reference_images_item_data in read_as(list, _fields_.pop("reference_images")):
            reference_images_item = cast(
                "AssetBase64 | AssetId | AssetUrl",
                read_union(reference_images_item_data, AssetUrl, AssetId, AssetBase64),
            )

            reference_images.append(reference_images_item)

        _mode = _fields_.pop("mode", UNSET)
        mode: Literal["identity_remix"] | Unset
        if _mode is None or isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = cast(Literal["identity_remix"], read_as(str, _mode))

        num_images = _fields_.pop("num_images", UNSET)

        def _parse_aspect_ratio(
            data: object,
        ) -> CreateModelImageRequestAspectRatioType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                aspect_ratio_type_0 = check_create_model_image_request_aspect_ratio_type_0(data)

                return aspect_ratio_type_0
            raise UnexpectedShape("CreateModelImageRequestAspectRatioType0 | None", data)

        aspect_ratio = _parse_aspect_ratio(_fields_.pop("aspect_ratio", UNSET))

        seed = cast("int | None | Unset", _fields_.pop("seed", UNSET))

        self = cls(
            model=model,
            identity_images=identity_images,
            reference_images=reference_images,
            mode=mode,
            num_images=num_images,
            aspect_ratio=aspect_ratio,
            seed=seed,
        )
        self.additional_properties = _fields_
        return self
