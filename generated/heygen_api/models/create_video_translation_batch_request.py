from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, json_of, read_as, read_object

if TYPE_CHECKING:
    from ..models.create_video_translation_request import CreateVideoTranslationRequest


@_attrs_define(kw_only=True, repr=False)
class CreateVideoTranslationBatchRequest(_OpenModel):
    """What `createVideoTranslationBatchV3` takes. Queues as many as 100 translation requests under
    a single batch id.

    Attributes:
        video_translations: Each output language becomes its own item; 100 items at most after
            that expansion.
        title: Shown in the HeyGen app.
        callback_url: Called once, after all items have ended.
    """

    video_translations: list[CreateVideoTranslationRequest]
    title: None | str | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video_translations = []
        for video_translations_item_data in self.video_translations:
            video_translations_item = json_of(video_translations_item_data)
            video_translations.append(video_translations_item)

        title: None | str | Unset = self.title

        callback_url: None | str | Unset = self.callback_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video_translations"] = video_translations
        if title is not UNSET:
            field_dict["title"] = title
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateVideoTranslationBatchRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.create_video_translation_request import CreateVideoTranslationRequest

        _fields_ = read_object(src_dict)
        video_translations: list[CreateVideoTranslationRequest] = []
        for video_translations_item_data in read_as(list, _fields_.pop("video_translations")):
            video_translations_item = CreateVideoTranslationRequest.from_dict(
                video_translations_item_data
            )

            video_translations.append(video_translations_item)

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        self = cls(video_translations=video_translations, title=title, callback_url=callback_url)
        self.additional_properties = _fields_
        return self
