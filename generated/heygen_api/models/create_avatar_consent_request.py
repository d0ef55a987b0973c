from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object, read_union

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class CreateAvatarConsentRequest(_OpenModel):
    """What `createAvatarConsent` takes. Begin consent for an avatar group; gives a link the
    subject opens in a browser.

    Attributes:
        reroute_url: Where the browser goes after consent; without it, the HeyGen completion
            page.
        consent_text: Plain text; < and > are refused; replaces the stock wording; paid extra
            for selected Enterprise customers.
        consent_video: Sent straight to review, no url comes back; excludes reroute_url and
            consent_text; Enterprise API customers only.
    """

    reroute_url: None | str | Unset = UNSET
    consent_text: None | str | Unset = UNSET
    consent_video: AssetBase64 | AssetId | AssetUrl | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        reroute_url: None | str | Unset = self.reroute_url

        consent_text: None | str | Unset = self.consent_text

        consent_video: dict[str, Any] | None | Unset
        if isinstance(self.consent_video, Unset):
            consent_video = UNSET
        elif isinstance(self.consent_video, _Model):
            consent_video = self.consent_video.to_dict()
        else:
            consent_video = self.consent_video

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if reroute_url is not UNSET:
            field_dict["reroute_url"] = reroute_url
        if consent_text is not UNSET:
            field_dict["consent_text"] = consent_text
        if consent_video is not UNSET:
            field_dict["consent_video"] = consent_video
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAvatarConsentRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        reroute_url = cast("None | str | Unset", _fields_.pop("reroute_url", UNSET))

        consent_text = cast("None | str | Unset", _fields_.pop("consent_text", UNSET))

        def _parse_consent_video(data: object) -> AssetBase64 | AssetId | AssetUrl | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return cast(
                    "AssetBase64 | AssetId | AssetUrl | None | Unset",
                    read_union(data, AssetUrl, AssetId, AssetBase64),
                )
            raise UnexpectedShape("AssetBase64 | AssetId | AssetUrl | None", data)

        consent_video = _parse_consent_video(_fields_.pop("consent_video", UNSET))

        self = cls(reroute_url=reroute_url, consent_text=consent_text, consent_video=consent_video)
        self.additional_properties = _fields_
        return self
