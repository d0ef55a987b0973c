from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.fish_model import FishModel, check_fish_model
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class FishEngineSettings(_OpenModel):
    """Settings of the Fish speech engine.

    Attributes:
        engine_type: Tells which engine these settings are for.
        model: Which model is used. Unset means s1.
        stability: Larger values sound more consistent.
        similarity: How near speech stays to the original voice.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"engine_type": "fish"}
    engine_type: Literal["fish"] = "fish"
    model: FishModel | None | Unset = UNSET
    stability: float | None | Unset = UNSET
    similarity: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        engine_type = self.engine_type

        model: None | str | Unset = self.model

        stability: float | None | Unset = self.stability

        similarity: float | None | Unset = self.similarity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["engine_type"] = engine_type
        if model is not UNSET:
            field_dict["model"] = model
        if stability is not UNSET:
            field_dict["stability"] = stability
        if similarity is not UNSET:
            field_dict["similarity"] = similarity
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> FishEngineSettings:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        engine_type = cast(Literal["fish"], read_as(str, _fields_.pop("engine_type")))

        def _parse_model(data: object) -> FishModel | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                model_type_0 = check_fish_model(data)

                return model_type_0
            raise UnexpectedShape("FishModel | None", data)

        model = _parse_model(_fields_.pop("model", UNSET))

        stability = cast("float | None | Unset", _fields_.pop("stability", UNSET))

        similarity = cast("float | None | Unset", _fields_.pop("similarity", UNSET))

        self = cls(engine_type=engine_type, model=model, stability=stability, similarity=similarity)
        self.additional_properties = _fields_
        return self
