from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.node_type_catalog_response import NodeTypeCatalogResponse


class GetWorkflowNodeTypesResponse200(_OpenAnswerModel):
    """GetWorkflowNodeTypesResponse200 of the API.

    Attributes:
        data: What `getWorkflowNodeTypes` returns. Lists the node types a graph may use, by
            family, with config schemas and ports.
    """

    data: NodeTypeCatalogResponse = _field("data", _model("NodeTypeCatalogResponse"))
