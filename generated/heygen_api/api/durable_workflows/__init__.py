"""The operations of durable_workflows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.create_workflow_request import CreateWorkflowRequestDict
    from ...dicts.create_workflow_run_request import CreateWorkflowRunRequestDict
    from ...dicts.publish_version_request import PublishVersionRequestDict
    from ...dicts.update_workflow_draft_request import UpdateWorkflowDraftRequestDict
    from ...dicts.workflow_product_graph import WorkflowProductGraphDict
    from ...models.create_workflow_request import CreateWorkflowRequest
    from ...models.create_workflow_request_meta_type_0 import CreateWorkflowRequestMetaType0
    from ...models.create_workflow_run_request import CreateWorkflowRunRequest
    from ...models.create_workflow_run_request_inputs import CreateWorkflowRunRequestInputs
    from ...models.list_workflow_definitions_response_200 import ListWorkflowDefinitionsResponse200
    from ...models.list_workflow_run_nodes_response_200 import ListWorkflowRunNodesResponse200
    from ...models.list_workflow_runs_response_200 import ListWorkflowRunsResponse200
    from ...models.list_workflow_versions_response_200 import ListWorkflowVersionsResponse200
    from ...models.node_type_catalog_response import NodeTypeCatalogResponse
    from ...models.publish_version_request import PublishVersionRequest
    from ...models.update_workflow_draft_request import UpdateWorkflowDraftRequest
    from ...models.workflow_definition_list_item import WorkflowDefinitionListItem
    from ...models.workflow_definition_response import WorkflowDefinitionResponse
    from ...models.workflow_product_graph import WorkflowProductGraph
    from ...models.workflow_run_list_item import WorkflowRunListItem
    from ...models.workflow_run_node_item import WorkflowRunNodeItem
    from ...models.workflow_run_response import WorkflowRunResponse
    from ...models.workflow_version_list_item import WorkflowVersionListItem
    from ...models.workflow_version_response import WorkflowVersionResponse
    from ...operations import Timeout

_METHODS = {
    "list_workflow_definitions": "list_definitions",
    "create_workflow": "create",
    "get_workflow": "get",
    "update_workflow_draft": "update_draft",
    "list_workflow_versions": "list_versions",
    "publish_workflow_version": "publish_version",
    "get_workflow_version": "get_version",
    "get_workflow_node_types": "get_node_types",
    "list_workflow_runs": "list_runs",
    "create_workflow_run": "create_run",
    "get_workflow_run": "get_run",
    "cancel_workflow_run": "cancel_run",
    "list_workflow_run_nodes": "list_run_nodes",
}
_CREATE_WORKFLOW_FIELDS = (_Fields(("name", "product_graph"), ("meta",), {}, {}, {}),)
_UPDATE_WORKFLOW_DRAFT_FIELDS = (_Fields(("product_graph", "expected_revision"), (), {}, {}, {}),)
_PUBLISH_WORKFLOW_VERSION_FIELDS = (_Fields(("product_graph",), (), {}, {}, {}),)
_CREATE_WORKFLOW_RUN_FIELDS = (_Fields(("workflow_id",), ("version_number", "inputs"), {}, {}, {}),)


class DurableWorkflowsOperations(_Tag):
    """The operations of durable_workflows: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> DurableWorkflowsWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return DurableWorkflowsWithRawResponse(self)

    def list_definitions(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[WorkflowDefinitionListItem]:
        """List Workflow Definitions

        Pages through the workflow definitions of the account.

        listWorkflowDefinitions: GET /v3/workflows,
        https://developers.heygen.com/reference/list-workflow-definitions

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_definitions as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListWorkflowDefinitionsResponse200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create(
        self,
        *,
        name: str,
        product_graph: WorkflowProductGraph | WorkflowProductGraphDict,
        meta: CreateWorkflowRequestMetaType0 | dict[str, Any] | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowDefinitionResponse: ...

    @overload
    def create(
        self,
        *,
        body: CreateWorkflowRequest | CreateWorkflowRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowDefinitionResponse: ...

    def create(
        self,
        *,
        body: CreateWorkflowRequest
        | CreateWorkflowRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> WorkflowDefinitionResponse:
        """Create Workflow

        Creates a workflow and publishes its graph as fixed version 1, active at once, all or
        nothing. Run the version in latest_version. Invalid graph (422) or taken name (409)
        saves nothing. Same idempotency key and request replays the first body as 200; a changed
        name, graph or metadata gives 409 conflict.

        createWorkflow: POST /v3/workflows, https://developers.heygen.com/reference/create-
        workflow

        Args:
            name: Unique within the space; a taken name gives 409 conflict.
            product_graph: A workflow as a graph: its inputs, nodes and outputs.
            meta: Further facts about it.
            body: The whole body, in place of the fields above.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import create_workflow as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_WORKFLOW_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get(
        self,
        workflow_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowDefinitionResponse:
        """Get Workflow

        Reads one workflow definition together with its editable draft graph.

        getWorkflow: GET /v3/workflows/{workflow_id},
        https://developers.heygen.com/reference/get-workflow

        Args:
            workflow_id: Id of the workflow.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, workflow_id=workflow_id)).data

    @overload
    def update_draft(
        self,
        workflow_id: str,
        *,
        product_graph: WorkflowProductGraph | WorkflowProductGraphDict,
        expected_revision: int,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowDefinitionResponse: ...

    @overload
    def update_draft(
        self,
        workflow_id: str,
        *,
        body: UpdateWorkflowDraftRequest | UpdateWorkflowDraftRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowDefinitionResponse: ...

    def update_draft(
        self,
        workflow_id: str,
        *,
        body: UpdateWorkflowDraftRequest
        | UpdateWorkflowDraftRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> WorkflowDefinitionResponse:
        """Update Workflow Draft

        Swaps the whole draft graph of a workflow for the one sent. Outdated `expected_revision`
        gives 409, graph with node types closed to authoring gives 422; both keep the old draft.
        422 lists problems in error.errors (example codes unknown_node_type, invalid_config).

        updateWorkflowDraft: PATCH /v3/workflows/{workflow_id},
        https://developers.heygen.com/reference/update-workflow-draft

        Args:
            workflow_id: Id of the workflow.
            product_graph: A workflow as a graph: its inputs, nodes and outputs.
            expected_revision: The draft_revision last read; 409 if outdated.
            body: The whole body, in place of the fields above.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import update_workflow_draft as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "update_draft", _UPDATE_WORKFLOW_DRAFT_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, workflow_id=workflow_id, body=_body)).data

    def list_versions(
        self,
        workflow_id: str,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[WorkflowVersionListItem]:
        """List Workflow Versions

        Pages through the published versions of a workflow.

        listWorkflowVersions: GET /v3/workflows/{workflow_id}/versions,
        https://developers.heygen.com/reference/list-workflow-versions

        Args:
            workflow_id: Id of the workflow.
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_versions as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListWorkflowVersionsResponse200:
            return _operation.sync(
                client=_client, workflow_id=workflow_id, limit=limit, token=token
            )

        return _Page.first(_read, token)

    @overload
    def publish_version(
        self,
        workflow_id: str,
        *,
        product_graph: WorkflowProductGraph | WorkflowProductGraphDict,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowVersionResponse: ...

    @overload
    def publish_version(
        self,
        workflow_id: str,
        *,
        body: PublishVersionRequest | PublishVersionRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowVersionResponse: ...

    def publish_version(
        self,
        workflow_id: str,
        *,
        body: PublishVersionRequest
        | PublishVersionRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> WorkflowVersionResponse:
        """Publish Workflow Version

        Compiles the graph sent and stores it as the workflow's next fixed version. 201 new, 200
        latest is identical or a replay (check version_number). Draft untouched; rollback means
        republishing an old graph, as a new version. Keys last 24 hours; other graph or workflow
        gives 409. 503 retryable.

        publishWorkflowVersion: POST /v3/workflows/{workflow_id}/versions,
        https://developers.heygen.com/reference/publish-workflow-version

        Args:
            workflow_id: Id of the workflow.
            product_graph: A workflow as a graph: its inputs, nodes and outputs.
            body: The whole body, in place of the fields above.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import publish_workflow_version as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "publish_version", _PUBLISH_WORKFLOW_VERSION_FIELDS, body, _fields, extra_body
        )
        return (
            _operation.sync(
                client=_client, workflow_id=workflow_id, body=_body, idempotency_key=idempotency_key
            )
        ).data

    def get_version(
        self,
        workflow_id: str,
        version_number: int,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowVersionResponse:
        """Get Workflow Version

        Reads one published version with the summary of its compiled plan.

        getWorkflowVersion: GET /v3/workflows/{workflow_id}/versions/{version_number},
        https://developers.heygen.com/reference/get-workflow-version

        Args:
            workflow_id: Id of the workflow.
            version_number: Number of the version, counted from 1.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow_version as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            _operation.sync(client=_client, workflow_id=workflow_id, version_number=version_number)
        ).data

    def get_node_types(
        self,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> NodeTypeCatalogResponse:
        """Get Workflow Node Types

        Lists the node types a graph may use, by family, with config schemas and ports. For
        discovery only; whether a graph is valid is decided when a version is published.

        getWorkflowNodeTypes: GET /v3/workflows/node-types,
        https://developers.heygen.com/reference/get-workflow-node-types

        Args:
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow_node_types as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client)).data

    def list_runs(
        self,
        *,
        workflow_id: str,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[WorkflowRunListItem]:
        """List Workflow Runs

        Pages through the runs of one workflow, most recent first. Rows carry status only; read
        a single run for outputs and error detail.

        listWorkflowRuns: GET /v3/workflow-runs, https://developers.heygen.com/reference/list-
        workflow-runs

        Args:
            workflow_id: Only what belongs to this workflow.
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_runs as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListWorkflowRunsResponse200:
            return _operation.sync(
                client=_client, workflow_id=workflow_id, limit=limit, token=token
            )

        return _Page.first(_read, token)

    @overload
    def create_run(
        self,
        *,
        workflow_id: str,
        version_number: int | None | Unset = ...,
        inputs: CreateWorkflowRunRequestInputs | dict[str, Any] | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowRunResponse: ...

    @overload
    def create_run(
        self,
        *,
        body: CreateWorkflowRunRequest | CreateWorkflowRunRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowRunResponse: ...

    def create_run(
        self,
        *,
        body: CreateWorkflowRunRequest
        | CreateWorkflowRunRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> WorkflowRunResponse:
        """Create Workflow Run

        Starts a run of a published workflow version (the latest if none is named). The
        idempotency key names its run for good: repeating it returns the same run, with a
        changed request 409, so keep it where you must be able to ask again. Media by URL: at
        most 16 MB for images, 32 MB for audio; inline base64 5 and 16 MB, the whole body 1 MiB;
        larger files through /v3/assets/direct-uploads. workflow_run_admission_refused is final.
        Free.

        createWorkflowRun: POST /v3/workflow-runs,
        https://developers.heygen.com/reference/create-workflow-run

        Args:
            workflow_id: Id of the workflow.
            version_number: Absent: latest published, fixed when the Idempotency-Key is first
                accepted.
            inputs: Media: asset id (bare or typed), HTTPS {type: url}, {type: base64, media_type,
                data}; imported as assets; 1 MiB body.
            body: The whole body, in place of the fields above.
            idempotency_key: Identifies the run permanently: the key never expires and is stored
                with the run. The same key with the same body returns that run; with another body it
                raises a 409 conflict. A key is unique per space and workflow version. After a 503,
                repeat the call with the same key to resume the run instead of starting another. Without
                a key, the client makes one for this call and uses it in all attempts: each call is then
                a new run, and the error has its key if the call fails. Give and store your own key if
                you must be able to find the run again.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import create_workflow_run as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_run", _CREATE_WORKFLOW_RUN_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get_run(
        self,
        run_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowRunResponse:
        """Get Workflow Run

        Reads one run: pinned version, timestamps, progress, final error and declared outputs.
        JSON outputs are inline up to 64 KiB each and 256 KiB per response, beyond that
        referenced by URL. Media URLs are made at read time and expire unless public. Node
        detail is under /nodes.

        getWorkflowRun: GET /v3/workflow-runs/{run_id},
        https://developers.heygen.com/reference/get-workflow-run

        Args:
            run_id: Id of the run.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow_run as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, run_id=run_id)).data

    def cancel_run(
        self,
        run_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowRunResponse:
        """Cancel Workflow Run

        Asks for a run to be canceled. Safe to repeat in any state. 200: the run is terminal
        now, canceled or finished earlier with its status kept. 503: not confirmed, run
        unchanged, try again.

        cancelWorkflowRun: POST /v3/workflow-runs/{run_id}/cancel,
        https://developers.heygen.com/reference/cancel-workflow-run

        Args:
            run_id: Id of the run.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import cancel_workflow_run as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, run_id=run_id)).data

    def list_run_nodes(
        self,
        run_id: str,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[WorkflowRunNodeItem]:
        """List Workflow Run Nodes

        Pages through the per-node state of a run, with errors of failed nodes. For diagnosis;
        declared outputs are on the run itself.

        listWorkflowRunNodes: GET /v3/workflow-runs/{run_id}/nodes,
        https://developers.heygen.com/reference/list-workflow-run-nodes

        Args:
            run_id: Id of the run.
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_run_nodes as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListWorkflowRunNodesResponse200:
            return _operation.sync(client=_client, run_id=run_id, limit=limit, token=token)

        return _Page.first(_read, token)


class AsyncDurableWorkflowsOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncDurableWorkflowsWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncDurableWorkflowsWithRawResponse(self)

    def list_definitions(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[WorkflowDefinitionListItem]:
        """List Workflow Definitions

        Pages through the workflow definitions of the account.

        listWorkflowDefinitions: GET /v3/workflows,
        https://developers.heygen.com/reference/list-workflow-definitions

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_definitions as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListWorkflowDefinitionsResponse200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create(
        self,
        *,
        name: str,
        product_graph: WorkflowProductGraph | WorkflowProductGraphDict,
        meta: CreateWorkflowRequestMetaType0 | dict[str, Any] | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowDefinitionResponse: ...

    @overload
    async def create(
        self,
        *,
        body: CreateWorkflowRequest | CreateWorkflowRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowDefinitionResponse: ...

    async def create(
        self,
        *,
        body: CreateWorkflowRequest
        | CreateWorkflowRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> WorkflowDefinitionResponse:
        """Create Workflow

        Creates a workflow and publishes its graph as fixed version 1, active at once, all or
        nothing. Run the version in latest_version. Invalid graph (422) or taken name (409)
        saves nothing. Same idempotency key and request replays the first body as 200; a changed
        name, graph or metadata gives 409 conflict.

        createWorkflow: POST /v3/workflows, https://developers.heygen.com/reference/create-
        workflow

        Args:
            name: Unique within the space; a taken name gives 409 conflict.
            product_graph: A workflow as a graph: its inputs, nodes and outputs.
            meta: Further facts about it.
            body: The whole body, in place of the fields above.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import create_workflow as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_WORKFLOW_FIELDS, body, _fields, extra_body)
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get(
        self,
        workflow_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowDefinitionResponse:
        """Get Workflow

        Reads one workflow definition together with its editable draft graph.

        getWorkflow: GET /v3/workflows/{workflow_id},
        https://developers.heygen.com/reference/get-workflow

        Args:
            workflow_id: Id of the workflow.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, workflow_id=workflow_id)).data

    @overload
    async def update_draft(
        self,
        workflow_id: str,
        *,
        product_graph: WorkflowProductGraph | WorkflowProductGraphDict,
        expected_revision: int,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowDefinitionResponse: ...

    @overload
    async def update_draft(
        self,
        workflow_id: str,
        *,
        body: UpdateWorkflowDraftRequest | UpdateWorkflowDraftRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowDefinitionResponse: ...

    async def update_draft(
        self,
        workflow_id: str,
        *,
        body: UpdateWorkflowDraftRequest
        | UpdateWorkflowDraftRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> WorkflowDefinitionResponse:
        """Update Workflow Draft

        Swaps the whole draft graph of a workflow for the one sent. Outdated `expected_revision`
        gives 409, graph with node types closed to authoring gives 422; both keep the old draft.
        422 lists problems in error.errors (example codes unknown_node_type, invalid_config).

        updateWorkflowDraft: PATCH /v3/workflows/{workflow_id},
        https://developers.heygen.com/reference/update-workflow-draft

        Args:
            workflow_id: Id of the workflow.
            product_graph: A workflow as a graph: its inputs, nodes and outputs.
            expected_revision: The draft_revision last read; 409 if outdated.
            body: The whole body, in place of the fields above.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import update_workflow_draft as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "update_draft", _UPDATE_WORKFLOW_DRAFT_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, workflow_id=workflow_id, body=_body)).data

    def list_versions(
        self,
        workflow_id: str,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[WorkflowVersionListItem]:
        """List Workflow Versions

        Pages through the published versions of a workflow.

        listWorkflowVersions: GET /v3/workflows/{workflow_id}/versions,
        https://developers.heygen.com/reference/list-workflow-versions

        Args:
            workflow_id: Id of the workflow.
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_versions as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListWorkflowVersionsResponse200:
            return await _operation.asyncio(
                client=_client, workflow_id=workflow_id, limit=limit, token=token
            )

        return _AsyncPages(_read, token)

    @overload
    async def publish_version(
        self,
        workflow_id: str,
        *,
        product_graph: WorkflowProductGraph | WorkflowProductGraphDict,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowVersionResponse: ...

    @overload
    async def publish_version(
        self,
        workflow_id: str,
        *,
        body: PublishVersionRequest | PublishVersionRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowVersionResponse: ...

    async def publish_version(
        self,
        workflow_id: str,
        *,
        body: PublishVersionRequest
        | PublishVersionRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> WorkflowVersionResponse:
        """Publish Workflow Version

        Compiles the graph sent and stores it as the workflow's next fixed version. 201 new, 200
        latest is identical or a replay (check version_number). Draft untouched; rollback means
        republishing an old graph, as a new version. Keys last 24 hours; other graph or workflow
        gives 409. 503 retryable.

        publishWorkflowVersion: POST /v3/workflows/{workflow_id}/versions,
        https://developers.heygen.com/reference/publish-workflow-version

        Args:
            workflow_id: Id of the workflow.
            product_graph: A workflow as a graph: its inputs, nodes and outputs.
            body: The whole body, in place of the fields above.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import publish_workflow_version as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "publish_version", _PUBLISH_WORKFLOW_VERSION_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(
                client=_client, workflow_id=workflow_id, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_version(
        self,
        workflow_id: str,
        version_number: int,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowVersionResponse:
        """Get Workflow Version

        Reads one published version with the summary of its compiled plan.

        getWorkflowVersion: GET /v3/workflows/{workflow_id}/versions/{version_number},
        https://developers.heygen.com/reference/get-workflow-version

        Args:
            workflow_id: Id of the workflow.
            version_number: Number of the version, counted from 1.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow_version as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            await _operation.asyncio(
                client=_client, workflow_id=workflow_id, version_number=version_number
            )
        ).data

    async def get_node_types(
        self,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> NodeTypeCatalogResponse:
        """Get Workflow Node Types

        Lists the node types a graph may use, by family, with config schemas and ports. For
        discovery only; whether a graph is valid is decided when a version is published.

        getWorkflowNodeTypes: GET /v3/workflows/node-types,
        https://developers.heygen.com/reference/get-workflow-node-types

        Args:
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow_node_types as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client)).data

    def list_runs(
        self,
        *,
        workflow_id: str,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[WorkflowRunListItem]:
        """List Workflow Runs

        Pages through the runs of one workflow, most recent first. Rows carry status only; read
        a single run for outputs and error detail.

        listWorkflowRuns: GET /v3/workflow-runs, https://developers.heygen.com/reference/list-
        workflow-runs

        Args:
            workflow_id: Only what belongs to this workflow.
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_runs as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListWorkflowRunsResponse200:
            return await _operation.asyncio(
                client=_client, workflow_id=workflow_id, limit=limit, token=token
            )

        return _AsyncPages(_read, token)

    @overload
    async def create_run(
        self,
        *,
        workflow_id: str,
        version_number: int | None | Unset = ...,
        inputs: CreateWorkflowRunRequestInputs | dict[str, Any] | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowRunResponse: ...

    @overload
    async def create_run(
        self,
        *,
        body: CreateWorkflowRunRequest | CreateWorkflowRunRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowRunResponse: ...

    async def create_run(
        self,
        *,
        body: CreateWorkflowRunRequest
        | CreateWorkflowRunRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> WorkflowRunResponse:
        """Create Workflow Run

        Starts a run of a published workflow version (the latest if none is named). The
        idempotency key names its run for good: repeating it returns the same run, with a
        changed request 409, so keep it where you must be able to ask again. Media by URL: at
        most 16 MB for images, 32 MB for audio; inline base64 5 and 16 MB, the whole body 1 MiB;
        larger files through /v3/assets/direct-uploads. workflow_run_admission_refused is final.
        Free.

        createWorkflowRun: POST /v3/workflow-runs,
        https://developers.heygen.com/reference/create-workflow-run

        Args:
            workflow_id: Id of the workflow.
            version_number: Absent: latest published, fixed when the Idempotency-Key is first
                accepted.
            inputs: Media: asset id (bare or typed), HTTPS {type: url}, {type: base64, media_type,
                data}; imported as assets; 1 MiB body.
            body: The whole body, in place of the fields above.
            idempotency_key: Identifies the run permanently: the key never expires and is stored
                with the run. The same key with the same body returns that run; with another body it
                raises a 409 conflict. A key is unique per space and workflow version. After a 503,
                repeat the call with the same key to resume the run instead of starting another. Without
                a key, the client makes one for this call and uses it in all attempts: each call is then
                a new run, and the error has its key if the call fails. Give and store your own key if
                you must be able to find the run again.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import create_workflow_run as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_run", _CREATE_WORKFLOW_RUN_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get_run(
        self,
        run_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowRunResponse:
        """Get Workflow Run

        Reads one run: pinned version, timestamps, progress, final error and declared outputs.
        JSON outputs are inline up to 64 KiB each and 256 KiB per response, beyond that
        referenced by URL. Media URLs are made at read time and expire unless public. Node
        detail is under /nodes.

        getWorkflowRun: GET /v3/workflow-runs/{run_id},
        https://developers.heygen.com/reference/get-workflow-run

        Args:
            run_id: Id of the run.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow_run as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, run_id=run_id)).data

    async def cancel_run(
        self,
        run_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> WorkflowRunResponse:
        """Cancel Workflow Run

        Asks for a run to be canceled. Safe to repeat in any state. 200: the run is terminal
        now, canceled or finished earlier with its status kept. 503: not confirmed, run
        unchanged, try again.

        cancelWorkflowRun: POST /v3/workflow-runs/{run_id}/cancel,
        https://developers.heygen.com/reference/cancel-workflow-run

        Args:
            run_id: Id of the run.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import cancel_workflow_run as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, run_id=run_id)).data

    def list_run_nodes(
        self,
        run_id: str,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[WorkflowRunNodeItem]:
        """List Workflow Run Nodes

        Pages through the per-node state of a run, with errors of failed nodes. For diagnosis;
        declared outputs are on the run itself.

        listWorkflowRunNodes: GET /v3/workflow-runs/{run_id}/nodes,
        https://developers.heygen.com/reference/list-workflow-run-nodes

        Args:
            run_id: Id of the run.
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_run_nodes as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListWorkflowRunNodesResponse200:
            return await _operation.asyncio(client=_client, run_id=run_id, limit=limit, token=token)

        return _AsyncPages(_read, token)


class DurableWorkflowsWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: DurableWorkflowsOperations) -> None:
        self.list_definitions = _raw(operations.list_definitions)
        self.create = _raw(operations.create)
        self.get = _raw(operations.get)
        self.update_draft = _raw(operations.update_draft)
        self.list_versions = _raw(operations.list_versions)
        self.publish_version = _raw(operations.publish_version)
        self.get_version = _raw(operations.get_version)
        self.get_node_types = _raw(operations.get_node_types)
        self.list_runs = _raw(operations.list_runs)
        self.create_run = _raw(operations.create_run)
        self.get_run = _raw(operations.get_run)
        self.cancel_run = _raw(operations.cancel_run)
        self.list_run_nodes = _raw(operations.list_run_nodes)


class AsyncDurableWorkflowsWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncDurableWorkflowsOperations) -> None:
        self.list_definitions = _async_raw(operations.list_definitions)
        self.create = _async_raw(operations.create)
        self.get = _async_raw(operations.get)
        self.update_draft = _async_raw(operations.update_draft)
        self.list_versions = _async_raw(operations.list_versions)
        self.publish_version = _async_raw(operations.publish_version)
        self.get_version = _async_raw(operations.get_version)
        self.get_node_types = _async_raw(operations.get_node_types)
        self.list_runs = _async_raw(operations.list_runs)
        self.create_run = _async_raw(operations.create_run)
        self.get_run = _async_raw(operations.get_run)
        self.cancel_run = _async_raw(operations.cancel_run)
        self.list_run_nodes = _async_raw(operations.list_run_nodes)
