from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.look_template_item import LookTemplateItem


@_attrs_define(kw_only=True)
class ListAvatarLookTemplatesResponse200(_OpenModel):
    """ListAvatarLookTemplatesResponse200 of the API.

    Attributes:
        data: list[LookTemplateItem]
        has_more: bool | Unset
        next_token: None | str | Unset
    """

    data: list[LookTemplateItem]
    has_more: bool | Unset = UNSET
    next_token: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        has_more = self.has_more

        next_token: None | str | Unset = self.next_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["data"] = data
        if has_more is not UNSET:
            field_dict["has_more"] = has_more
        if next_token is not UNSET:
            field_dict["next_token"] = next_token
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ListAvatarLookTemplatesResponse200:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.look_template_item import LookTemplateItem

        _fields_ = read_object(src_dict)
        data: list[LookTemplateItem] = []
        for data_item_data in read_as(list, _fields_.pop("data")):
            data_item = LookTemplateItem.from_dict(data_item_data)

            data.append(data_item)

        has_more = _fields_.pop("has_more", UNSET)

        next_token = cast("None | str | Unset", _fields_.pop("next_token", UNSET))

        self = cls(data=data, has_more=has_more, next_token=next_token)
        self.additional_properties = _fields_
        return self
