"""The operations of durable_workflows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
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


class DurableWorkflowsOperations:
    """The operations of durable_workflows: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_workflow_definitions(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[WorkflowDefinitionListItem]:
        """List Workflow Definitions

        Pages through the workflow definitions of the account.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_definitions as _operation

        def _read(token: str | Unset) -> ListWorkflowDefinitionsResponse200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_workflow(
        self,
        *,
        body: CreateWorkflowRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> WorkflowDefinitionResponse: ...

    @overload
    def create_workflow(
        self,
        *,
        name: str,
        product_graph: WorkflowProductGraph,
        meta: CreateWorkflowRequestMetaType0 | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> WorkflowDefinitionResponse: ...

    def create_workflow(
        self,
        *,
        body: CreateWorkflowRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> WorkflowDefinitionResponse:
        """Create Workflow

        Creates a workflow and publishes its graph as fixed version 1, active at once, all or
        nothing. Run the version in latest_version. Invalid graph (422) or taken name (409)
        saves nothing. Same idempotency key and request replays the first body as 200; a changed
        name, graph or metadata gives 409 conflict.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            name: Unique within the space; a taken name gives 409 conflict.
            product_graph: A workflow as a graph: its inputs, nodes and outputs.
            meta: Further facts about it.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_workflow_request import CreateWorkflowRequest as _Body
        from . import create_workflow as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_workflow(self, workflow_id: str) -> WorkflowDefinitionResponse:
        """Get Workflow

        Reads one workflow definition together with its editable draft graph.

        Args:
            workflow_id: Id of the workflow.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow as _operation

        return (_operation.sync(client=self._client, workflow_id=workflow_id)).data

    @overload
    def update_workflow_draft(
        self, workflow_id: str, *, body: UpdateWorkflowDraftRequest | dict[str, Any]
    ) -> WorkflowDefinitionResponse: ...

    @overload
    def update_workflow_draft(
        self, workflow_id: str, *, product_graph: WorkflowProductGraph, expected_revision: int
    ) -> WorkflowDefinitionResponse: ...

    def update_workflow_draft(
        self,
        workflow_id: str,
        *,
        body: UpdateWorkflowDraftRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> WorkflowDefinitionResponse:
        """Update Workflow Draft

        Swaps the whole draft graph of a workflow for the one sent. Outdated `expected_revision`
        gives 409, graph with node types closed to authoring gives 422; both keep the old draft.
        422 lists problems in error.errors (example codes unknown_node_type, invalid_config).

        Args:
            workflow_id: Id of the workflow.
            body: The body as a model or a dict, in place of the fields that follow.
            product_graph: A workflow as a graph: its inputs, nodes and outputs.
            expected_revision: The draft_revision last read; 409 if outdated.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_workflow_draft_request import UpdateWorkflowDraftRequest as _Body
        from . import update_workflow_draft as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, workflow_id=workflow_id, body=_body)).data

    def list_workflow_versions(
        self, workflow_id: str, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[WorkflowVersionListItem]:
        """List Workflow Versions

        Pages through the published versions of a workflow.

        Args:
            workflow_id: Id of the workflow.
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_versions as _operation

        def _read(token: str | Unset) -> ListWorkflowVersionsResponse200:
            return _operation.sync(
                client=self._client, workflow_id=workflow_id, limit=limit, token=token
            )

        return _Page.first(_read, token)

    @overload
    def publish_workflow_version(
        self,
        workflow_id: str,
        *,
        body: PublishVersionRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> WorkflowVersionResponse: ...

    @overload
    def publish_workflow_version(
        self,
        workflow_id: str,
        *,
        product_graph: WorkflowProductGraph,
        idempotency_key: str | None | Unset = UNSET,
    ) -> WorkflowVersionResponse: ...

    def publish_workflow_version(
        self,
        workflow_id: str,
        *,
        body: PublishVersionRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> WorkflowVersionResponse:
        """Publish Workflow Version

        Compiles the graph sent and stores it as the workflow's next fixed version. 201 new, 200
        latest is identical or a replay (check version_number). Draft untouched; rollback means
        republishing an old graph, as a new version. Keys last 24 hours; other graph or workflow
        gives 409. 503 retryable.

        Args:
            workflow_id: Id of the workflow.
            body: The body as a model or a dict, in place of the fields that follow.
            product_graph: A workflow as a graph: its inputs, nodes and outputs.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.publish_version_request import PublishVersionRequest as _Body
        from . import publish_workflow_version as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(
                client=self._client,
                workflow_id=workflow_id,
                body=_body,
                idempotency_key=idempotency_key,
            )
        ).data

    def get_workflow_version(
        self, workflow_id: str, version_number: int
    ) -> WorkflowVersionResponse:
        """Get Workflow Version

        Reads one published version with the summary of its compiled plan.

        Args:
            workflow_id: Id of the workflow.
            version_number: Number of the version, counted from 1.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow_version as _operation

        return (
            _operation.sync(
                client=self._client, workflow_id=workflow_id, version_number=version_number
            )
        ).data

    def get_workflow_node_types(self) -> NodeTypeCatalogResponse:
        """Get Workflow Node Types

        Lists the node types a graph may use, by family, with config schemas and ports. For
        discovery only; whether a graph is valid is decided when a version is published.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow_node_types as _operation

        return (_operation.sync(client=self._client)).data

    def list_workflow_runs(
        self, *, workflow_id: str, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[WorkflowRunListItem]:
        """List Workflow Runs

        Pages through the runs of one workflow, most recent first. Rows carry status only; read
        a single run for outputs and error detail.

        Args:
            workflow_id: Only what belongs to this workflow.
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_runs as _operation

        def _read(token: str | Unset) -> ListWorkflowRunsResponse200:
            return _operation.sync(
                client=self._client, workflow_id=workflow_id, limit=limit, token=token
            )

        return _Page.first(_read, token)

    @overload
    def create_workflow_run(
        self,
        *,
        body: CreateWorkflowRunRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> WorkflowRunResponse: ...

    @overload
    def create_workflow_run(
        self,
        *,
        workflow_id: str,
        version_number: int | None | Unset = ...,
        inputs: CreateWorkflowRunRequestInputs | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> WorkflowRunResponse: ...

    def create_workflow_run(
        self,
        *,
        body: CreateWorkflowRunRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> WorkflowRunResponse:
        """Create Workflow Run

        Starts a run of a published workflow version (the latest if none is named). The
        idempotency key names its run for good: repeating it returns the same run, with a
        changed request 409, so keep it where you must be able to ask again. Media by URL: at
        most 16 MB for images, 32 MB for audio; inline base64 5 and 16 MB, the whole body 1 MiB;
        larger files through /v3/assets/direct-uploads. workflow_run_admission_refused is final.
        Free.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            workflow_id: Id of the workflow.
            version_number: Absent: latest published, fixed when the Idempotency-Key is first
                accepted.
            inputs: Media: asset id (bare or typed), HTTPS {type: url}, {type: base64, media_type,
                data}; imported as assets; 1 MiB body.
            idempotency_key: Identifies the run permanently: the key never expires and is stored
                with the run. The same key with the same body returns that run; with another body it
                raises a 409 conflict. A key is unique per space and workflow version. After a 503,
                repeat the call with the same key to resume the run instead of starting another. Without
                a key, the client makes one for this call and uses it in all attempts: each call is then
                a new run, and the error has its key if the call fails. Give and store your own key if
                you must be able to find the run again.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_workflow_run_request import CreateWorkflowRunRequest as _Body
        from . import create_workflow_run as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_workflow_run(self, run_id: str) -> WorkflowRunResponse:
        """Get Workflow Run

        Reads one run: pinned version, timestamps, progress, final error and declared outputs.
        JSON outputs are inline up to 64 KiB each and 256 KiB per response, beyond that
        referenced by URL. Media URLs are made at read time and expire unless public. Node
        detail is under /nodes.

        Args:
            run_id: Id of the run.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow_run as _operation

        return (_operation.sync(client=self._client, run_id=run_id)).data

    def cancel_workflow_run(self, run_id: str) -> WorkflowRunResponse:
        """Cancel Workflow Run

        Asks for a run to be canceled. Safe to repeat in any state. 200: the run is terminal
        now, canceled or finished earlier with its status kept. 503: not confirmed, run
        unchanged, try again.

        Args:
            run_id: Id of the run.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import cancel_workflow_run as _operation

        return (_operation.sync(client=self._client, run_id=run_id)).data

    def list_workflow_run_nodes(
        self, run_id: str, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[WorkflowRunNodeItem]:
        """List Workflow Run Nodes

        Pages through the per-node state of a run, with errors of failed nodes. For diagnosis;
        declared outputs are on the run itself.

        Args:
            run_id: Id of the run.
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_run_nodes as _operation

        def _read(token: str | Unset) -> ListWorkflowRunNodesResponse200:
            return _operation.sync(client=self._client, run_id=run_id, limit=limit, token=token)

        return _Page.first(_read, token)


class AsyncDurableWorkflowsOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_workflow_definitions(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[WorkflowDefinitionListItem]:
        """List Workflow Definitions

        Pages through the workflow definitions of the account.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_definitions as _operation

        async def _read(token: str | Unset) -> ListWorkflowDefinitionsResponse200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_workflow(
        self,
        *,
        body: CreateWorkflowRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> WorkflowDefinitionResponse: ...

    @overload
    async def create_workflow(
        self,
        *,
        name: str,
        product_graph: WorkflowProductGraph,
        meta: CreateWorkflowRequestMetaType0 | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> WorkflowDefinitionResponse: ...

    async def create_workflow(
        self,
        *,
        body: CreateWorkflowRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> WorkflowDefinitionResponse:
        """Create Workflow

        Creates a workflow and publishes its graph as fixed version 1, active at once, all or
        nothing. Run the version in latest_version. Invalid graph (422) or taken name (409)
        saves nothing. Same idempotency key and request replays the first body as 200; a changed
        name, graph or metadata gives 409 conflict.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            name: Unique within the space; a taken name gives 409 conflict.
            product_graph: A workflow as a graph: its inputs, nodes and outputs.
            meta: Further facts about it.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_workflow_request import CreateWorkflowRequest as _Body
        from . import create_workflow as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_workflow(self, workflow_id: str) -> WorkflowDefinitionResponse:
        """Get Workflow

        Reads one workflow definition together with its editable draft graph.

        Args:
            workflow_id: Id of the workflow.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow as _operation

        return (await _operation.asyncio(client=self._client, workflow_id=workflow_id)).data

    @overload
    async def update_workflow_draft(
        self, workflow_id: str, *, body: UpdateWorkflowDraftRequest | dict[str, Any]
    ) -> WorkflowDefinitionResponse: ...

    @overload
    async def update_workflow_draft(
        self, workflow_id: str, *, product_graph: WorkflowProductGraph, expected_revision: int
    ) -> WorkflowDefinitionResponse: ...

    async def update_workflow_draft(
        self,
        workflow_id: str,
        *,
        body: UpdateWorkflowDraftRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> WorkflowDefinitionResponse:
        """Update Workflow Draft

        Swaps the whole draft graph of a workflow for the one sent. Outdated `expected_revision`
        gives 409, graph with node types closed to authoring gives 422; both keep the old draft.
        422 lists problems in error.errors (example codes unknown_node_type, invalid_config).

        Args:
            workflow_id: Id of the workflow.
            body: The body as a model or a dict, in place of the fields that follow.
            product_graph: A workflow as a graph: its inputs, nodes and outputs.
            expected_revision: The draft_revision last read; 409 if outdated.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_workflow_draft_request import UpdateWorkflowDraftRequest as _Body
        from . import update_workflow_draft as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(client=self._client, workflow_id=workflow_id, body=_body)
        ).data

    def list_workflow_versions(
        self, workflow_id: str, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[WorkflowVersionListItem]:
        """List Workflow Versions

        Pages through the published versions of a workflow.

        Args:
            workflow_id: Id of the workflow.
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_versions as _operation

        async def _read(token: str | Unset) -> ListWorkflowVersionsResponse200:
            return await _operation.asyncio(
                client=self._client, workflow_id=workflow_id, limit=limit, token=token
            )

        return _AsyncPages(_read, token)

    @overload
    async def publish_workflow_version(
        self,
        workflow_id: str,
        *,
        body: PublishVersionRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> WorkflowVersionResponse: ...

    @overload
    async def publish_workflow_version(
        self,
        workflow_id: str,
        *,
        product_graph: WorkflowProductGraph,
        idempotency_key: str | None | Unset = UNSET,
    ) -> WorkflowVersionResponse: ...

    async def publish_workflow_version(
        self,
        workflow_id: str,
        *,
        body: PublishVersionRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> WorkflowVersionResponse:
        """Publish Workflow Version

        Compiles the graph sent and stores it as the workflow's next fixed version. 201 new, 200
        latest is identical or a replay (check version_number). Draft untouched; rollback means
        republishing an old graph, as a new version. Keys last 24 hours; other graph or workflow
        gives 409. 503 retryable.

        Args:
            workflow_id: Id of the workflow.
            body: The body as a model or a dict, in place of the fields that follow.
            product_graph: A workflow as a graph: its inputs, nodes and outputs.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.publish_version_request import PublishVersionRequest as _Body
        from . import publish_workflow_version as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client,
                workflow_id=workflow_id,
                body=_body,
                idempotency_key=idempotency_key,
            )
        ).data

    async def get_workflow_version(
        self, workflow_id: str, version_number: int
    ) -> WorkflowVersionResponse:
        """Get Workflow Version

        Reads one published version with the summary of its compiled plan.

        Args:
            workflow_id: Id of the workflow.
            version_number: Number of the version, counted from 1.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow_version as _operation

        return (
            await _operation.asyncio(
                client=self._client, workflow_id=workflow_id, version_number=version_number
            )
        ).data

    async def get_workflow_node_types(self) -> NodeTypeCatalogResponse:
        """Get Workflow Node Types

        Lists the node types a graph may use, by family, with config schemas and ports. For
        discovery only; whether a graph is valid is decided when a version is published.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow_node_types as _operation

        return (await _operation.asyncio(client=self._client)).data

    def list_workflow_runs(
        self, *, workflow_id: str, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[WorkflowRunListItem]:
        """List Workflow Runs

        Pages through the runs of one workflow, most recent first. Rows carry status only; read
        a single run for outputs and error detail.

        Args:
            workflow_id: Only what belongs to this workflow.
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_runs as _operation

        async def _read(token: str | Unset) -> ListWorkflowRunsResponse200:
            return await _operation.asyncio(
                client=self._client, workflow_id=workflow_id, limit=limit, token=token
            )

        return _AsyncPages(_read, token)

    @overload
    async def create_workflow_run(
        self,
        *,
        body: CreateWorkflowRunRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> WorkflowRunResponse: ...

    @overload
    async def create_workflow_run(
        self,
        *,
        workflow_id: str,
        version_number: int | None | Unset = ...,
        inputs: CreateWorkflowRunRequestInputs | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> WorkflowRunResponse: ...

    async def create_workflow_run(
        self,
        *,
        body: CreateWorkflowRunRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> WorkflowRunResponse:
        """Create Workflow Run

        Starts a run of a published workflow version (the latest if none is named). The
        idempotency key names its run for good: repeating it returns the same run, with a
        changed request 409, so keep it where you must be able to ask again. Media by URL: at
        most 16 MB for images, 32 MB for audio; inline base64 5 and 16 MB, the whole body 1 MiB;
        larger files through /v3/assets/direct-uploads. workflow_run_admission_refused is final.
        Free.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            workflow_id: Id of the workflow.
            version_number: Absent: latest published, fixed when the Idempotency-Key is first
                accepted.
            inputs: Media: asset id (bare or typed), HTTPS {type: url}, {type: base64, media_type,
                data}; imported as assets; 1 MiB body.
            idempotency_key: Identifies the run permanently: the key never expires and is stored
                with the run. The same key with the same body returns that run; with another body it
                raises a 409 conflict. A key is unique per space and workflow version. After a 503,
                repeat the call with the same key to resume the run instead of starting another. Without
                a key, the client makes one for this call and uses it in all attempts: each call is then
                a new run, and the error has its key if the call fails. Give and store your own key if
                you must be able to find the run again.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_workflow_run_request import CreateWorkflowRunRequest as _Body
        from . import create_workflow_run as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_workflow_run(self, run_id: str) -> WorkflowRunResponse:
        """Get Workflow Run

        Reads one run: pinned version, timestamps, progress, final error and declared outputs.
        JSON outputs are inline up to 64 KiB each and 256 KiB per response, beyond that
        referenced by URL. Media URLs are made at read time and expire unless public. Node
        detail is under /nodes.

        Args:
            run_id: Id of the run.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_workflow_run as _operation

        return (await _operation.asyncio(client=self._client, run_id=run_id)).data

    async def cancel_workflow_run(self, run_id: str) -> WorkflowRunResponse:
        """Cancel Workflow Run

        Asks for a run to be canceled. Safe to repeat in any state. 200: the run is terminal
        now, canceled or finished earlier with its status kept. 503: not confirmed, run
        unchanged, try again.

        Args:
            run_id: Id of the run.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import cancel_workflow_run as _operation

        return (await _operation.asyncio(client=self._client, run_id=run_id)).data

    def list_workflow_run_nodes(
        self, run_id: str, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[WorkflowRunNodeItem]:
        """List Workflow Run Nodes

        Pages through the per-node state of a run, with errors of failed nodes. For diagnosis;
        declared outputs are on the run itself.

        Args:
            run_id: Id of the run.
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_workflow_run_nodes as _operation

        async def _read(token: str | Unset) -> ListWorkflowRunNodesResponse200:
            return await _operation.asyncio(
                client=self._client, run_id=run_id, limit=limit, token=token
            )

        return _AsyncPages(_read, token)
