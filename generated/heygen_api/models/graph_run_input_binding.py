from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class GraphRunInputBinding(_OpenModel):
    """Takes a value from the inputs of the run.

    Attributes:
        name: Its name, for people. A declared workflow input.
        kind: Tells which kind of object this is. Default: 'run_input'.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"kind": "run_input"}
    name: str
    kind: Literal["run_input"] | Unset = "run_input"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        name = self.name

        kind = self.kind

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["name"] = name
        if kind is not UNSET:
            field_dict["kind"] = kind
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> GraphRunInputBinding:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        name = _fields_.pop("name")

        _kind = _fields_.pop("kind", UNSET)
        kind: Literal["run_input"] | Unset
        if _kind is None or isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = cast(Literal["run_input"], read_as(str, _kind))

        self = cls(name=name, kind=kind)
        self.additional_properties = _fields_
        return self
