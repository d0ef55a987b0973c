from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.workflow_graph_node_bindings import WorkflowGraphNodeBindings
    from ..models.workflow_graph_node_config import WorkflowGraphNodeConfig


@_attrs_define(kw_only=True, repr=False)
class WorkflowGraphNode(_OpenModel):
    """A node of a workflow.

    Attributes:
        id: Its id. Unique within the graph.
        type_: A family of the node-type catalog.
        variant: Left out when the family has a single variant.
        config: Must fit the config schema of the node type.
        depends_on: Extra predecessors besides those the bindings imply.
        bindings: Keys are input port names.
    """

    id: str
    type_: str
    variant: None | str | Unset = UNSET
    config: WorkflowGraphNodeConfig | Unset = UNSET
    depends_on: list[str] | Unset = UNSET
    bindings: WorkflowGraphNodeBindings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        type_ = self.type_

        variant: None | str | Unset = self.variant

        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config.to_dict()

        depends_on: list[str] | Unset = UNSET
        if not isinstance(self.depends_on, Unset):
            depends_on = self.depends_on

        bindings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.bindings, Unset):
            bindings = self.bindings.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["type"] = type_
        if variant is not UNSET:
            field_dict["variant"] = variant
        if config is not UNSET:
            field_dict["config"] = config
        if depends_on is not UNSET:
            field_dict["depends_on"] = depends_on
        if bindings is not UNSET:
            field_dict["bindings"] = bindings
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowGraphNode:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.workflow_graph_node_bindings import WorkflowGraphNodeBindings
        from ..models.workflow_graph_node_config import WorkflowGraphNodeConfig

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        type_ = _fields_.pop("type")

        variant = cast("None | str | Unset", _fields_.pop("variant", UNSET))

        _config = _fields_.pop("config", UNSET)
        config: WorkflowGraphNodeConfig | Unset
        if _config is None or isinstance(_config, Unset):
            config = UNSET
        else:
            config = WorkflowGraphNodeConfig.from_dict(_config)

        _depends_on = _fields_.pop("depends_on", UNSET)
        depends_on: list[str] | Unset = UNSET
        if not (_depends_on is None or isinstance(_depends_on, Unset)):
            depends_on = read_as(list, _depends_on)

        _bindings = _fields_.pop("bindings", UNSET)
        bindings: WorkflowGraphNodeBindings | Unset
        if _bindings is None or isinstance(_bindings, Unset):
            bindings = UNSET
        else:
            bindings = WorkflowGraphNodeBindings.from_dict(_bindings)

        self = cls(
            id=id,
            type_=type_,
            variant=variant,
            config=config,
            depends_on=depends_on,
            bindings=bindings,
        )
        self.additional_properties = _fields_
        return self
