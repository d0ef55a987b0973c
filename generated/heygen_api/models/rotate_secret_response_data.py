from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class RotateSecretResponseData(_OpenModel):
    """What `rotateWebhookEndpointSecret` returns. Replaces the signing secret of a webhook
    endpoint with a fresh one.

    Attributes:
        endpoint_id: Id of the webhook endpoint.
        secret: Shown this once only.
    """

    endpoint_id: str
    secret: str = _attrs_field(repr=False)
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        endpoint_id = self.endpoint_id

        secret = self.secret

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["endpoint_id"] = endpoint_id
        field_dict["secret"] = secret
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> RotateSecretResponseData:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        endpoint_id = _fields_.pop("endpoint_id")

        secret = _fields_.pop("secret")

        self = cls(endpoint_id=endpoint_id, secret=secret)
        self.additional_properties = _fields_
        return self
