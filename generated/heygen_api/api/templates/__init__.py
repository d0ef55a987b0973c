"""Make videos from templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from builtins import list as _list
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.create_template_v3_request import CreateTemplateV3RequestDict
    from ...dicts.generate_from_template_v3_request import GenerateFromTemplateV3RequestDict
    from ...dicts.set_template_variables_v3_request import SetTemplateVariablesV3RequestDict
    from ...dicts.template_subtitle_settings import TemplateSubtitleSettingsDict
    from ...dicts.template_video_dimension import TemplateVideoDimensionDict
    from ...dicts.update_template_v3_request import UpdateTemplateV3RequestDict
    from ...models.create_template_v3_request import CreateTemplateV3Request
    from ...models.delete_template_v3_response import DeleteTemplateV3Response
    from ...models.generate_from_template_v3_request import GenerateFromTemplateV3Request
    from ...models.generate_from_template_v3_request_variables import (
        GenerateFromTemplateV3RequestVariables,
    )
    from ...models.list_templates_v3_response_200 import ListTemplatesV3Response200
    from ...models.set_template_variables_v3_request import SetTemplateVariablesV3Request
    from ...models.set_template_variables_v3_request_variables import (
        SetTemplateVariablesV3RequestVariables,
    )
    from ...models.template_detail_v3 import TemplateDetailV3
    from ...models.template_list_item_v3 import TemplateListItemV3
    from ...models.template_subtitle_settings import TemplateSubtitleSettings
    from ...models.template_video_dimension import TemplateVideoDimension
    from ...models.update_template_v3_request import UpdateTemplateV3Request
    from ...models.video_detail import VideoDetail
    from ...operations import Timeout

_METHODS = {
    "list_templates_v3": "list",
    "create_template_v3": "create",
    "get_template_v3": "get",
    "generate_from_template_v3": "generate_from_template",
    "delete_template_v3": "delete",
    "update_template_v3": "update",
    "set_template_variables_v3": "set_variables",
}
_CREATE_TEMPLATE_V3_FIELDS = (_Fields(("video_id",), ("name",), {}, {}, {}),)
_GENERATE_FROM_TEMPLATE_V3_FIELDS = (
    _Fields(
        ("variables",),
        (
            "title",
            "caption",
            "subtitles",
            "callback_id",
            "callback_url",
            "folder_id",
            "brand_voice_id",
            "brand_glossary_id",
            "dimension",
            "fps",
            "scene_ids",
            "reorder_music",
            "keep_text_vertically_centered",
            "include_gif",
            "enable_sharing",
        ),
        {},
        {},
        {},
    ),
)
_UPDATE_TEMPLATE_V3_FIELDS = (_Fields(("name",), (), {}, {}, {}),)
_SET_TEMPLATE_VARIABLES_V3_FIELDS = (
    _Fields(("variables",), ("expected_edit_version",), {}, {}, {}),
)


class TemplatesOperations(_Tag):
    """Make videos from templates: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> TemplatesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return TemplatesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[TemplateListItemV3]:
        """List Templates

        Page through the workspace templates that the API can use. They are made in the HeyGen
        web editor or by POST /v3/templates. Templates without variables may be missing.

        listTemplatesV3: GET /v3/templates, https://developers.heygen.com/reference/list-
        templates

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
        from . import list_templates_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListTemplatesV3Response200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create(
        self,
        *,
        video_id: str,
        name: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3: ...

    @overload
    def create(
        self,
        *,
        body: CreateTemplateV3Request | CreateTemplateV3RequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3: ...

    def create(
        self,
        *,
        body: CreateTemplateV3Request
        | CreateTemplateV3RequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> TemplateDetailV3:
        """Create Template

        Make a private template out of one of the caller's videos: its scenes, avatars, script
        and media are copied. It has no variables at first; declare them with PUT
        /v3/templates/{template_id}/variables. Videos from URL-to-Video or from an older editor
        are refused as template_source_unsupported.

        createTemplateV3: POST /v3/templates, https://developers.heygen.com/reference/create-
        template

        Args:
            video_id: A video of POST /v3/videos, or one saved in the HeyGen editor.
            name: The video's title if left out.
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
        from . import create_template_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_TEMPLATE_V3_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get(
        self,
        template_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3:
        """Get Template

        Fetch a template: its variables with current defaults, and its scenes. Workspaces with
        template authoring also get its composition and edit_version. Defaults have the shape
        the generate call takes, so they can be changed and sent straight back. Works only for
        draft version 4 (current editor) templates.

        getTemplateV3: GET /v3/templates/{template_id},
        https://developers.heygen.com/reference/get-template

        Args:
            template_id: Id of the template.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_template_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, template_id=template_id)).data

    @overload
    def generate_from_template(
        self,
        template_id: str,
        *,
        variables: GenerateFromTemplateV3RequestVariables | dict[str, Any],
        title: str | None | Unset = ...,
        caption: bool | Unset = ...,
        subtitles: TemplateSubtitleSettings | TemplateSubtitleSettingsDict | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        brand_voice_id: str | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        dimension: TemplateVideoDimension | TemplateVideoDimensionDict | None | Unset = ...,
        fps: float | Unset = ...,
        scene_ids: _list[str] | None | Unset = ...,
        reorder_music: bool | Unset = ...,
        keep_text_vertically_centered: bool | Unset = ...,
        include_gif: bool | Unset = ...,
        enable_sharing: bool | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoDetail: ...

    @overload
    def generate_from_template(
        self,
        template_id: str,
        *,
        body: GenerateFromTemplateV3Request
        | GenerateFromTemplateV3RequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoDetail: ...

    def generate_from_template(
        self,
        template_id: str,
        *,
        body: GenerateFromTemplateV3Request
        | GenerateFromTemplateV3RequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> VideoDetail:
        """Generate From Template

        Render a video from a template with its variables filled in. Variables: text, image,
        video, audio, character, voice; undefined names give 400. scene_ids picks, reorders or
        repeats existing scenes only. Poll GET /v3/videos/{video_id} or use webhooks. Idempotent
        replay returns the creation-time snapshot, not current state.

        generateFromTemplateV3: POST /v3/templates/{template_id},
        https://developers.heygen.com/reference/generate-from-template

        Args:
            template_id: Id of the template.
            variables: Keyed by name; omitted text variables stay literal {{name}}, other omitted
                kinds keep the template's value.
            title: Title, for people.
            caption: The captions. Burns captions in. HeyGen's default: False.
            subtitles: Giving it turns captions on.
            callback_id: Id of your choice, repeated in the webhook so that you can match it. Echoed
                in webhook events.
            callback_url: Called besides the registered webhook endpoints.
            folder_id: Id of the folder.
            brand_voice_id: Old name of brand_glossary_id, same record; use the new one.
            brand_glossary_id: Controls pronunciation; ids from GET /v3/brand-glossaries.
            dimension: Aspect ratio has to equal the template's.
            fps: Pictures per second. 25, 30 or 60. HeyGen's default: 25.0.
            scene_ids: Existing scenes only, in any order, each as often as wanted; left out, every
                scene is rendered.
            reorder_music: True: tracks move along with scenes; false: tracks stay at their places.
                HeyGen's default: True.
            keep_text_vertically_centered: Re-centers replaced text using its rendered height.
                HeyGen's default: False.
            include_gif: Adds a GIF preview to the webhook payload. HeyGen's default: False.
            enable_sharing: True makes the share page public. HeyGen's default: False.
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
        from . import generate_from_template_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "generate_from_template", _GENERATE_FROM_TEMPLATE_V3_FIELDS, body, _fields, extra_body
        )
        return (
            _operation.sync(
                client=_client, template_id=template_id, body=_body, idempotency_key=idempotency_key
            )
        ).data

    def delete(
        self,
        template_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteTemplateV3Response:
        """Delete Template

        Soft-delete a template: it leaves the list and generates nothing more. Videos made from
        it stay. Templates that another HeyGen product manages are refused.

        deleteTemplateV3: DELETE /v3/templates/{template_id},
        https://developers.heygen.com/reference/delete-template

        Args:
            template_id: Id of the template.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_template_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, template_id=template_id)).data

    @overload
    def update(
        self,
        template_id: str,
        *,
        name: str,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3: ...

    @overload
    def update(
        self,
        template_id: str,
        *,
        body: UpdateTemplateV3Request | UpdateTemplateV3RequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3: ...

    def update(
        self,
        template_id: str,
        *,
        body: UpdateTemplateV3Request
        | UpdateTemplateV3RequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> TemplateDetailV3:
        """Update Template

        Rename a template. Its edit_version stays the same.

        updateTemplateV3: PATCH /v3/templates/{template_id},
        https://developers.heygen.com/reference/update-template

        Args:
            template_id: Id of the template.
            name: Its new name.
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
        from . import update_template_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("update", _UPDATE_TEMPLATE_V3_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, template_id=template_id, body=_body)).data

    @overload
    def set_variables(
        self,
        template_id: str,
        *,
        variables: SetTemplateVariablesV3RequestVariables | dict[str, Any],
        expected_edit_version: str | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3: ...

    @overload
    def set_variables(
        self,
        template_id: str,
        *,
        body: SetTemplateVariablesV3Request
        | SetTemplateVariablesV3RequestDict
        | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3: ...

    def set_variables(
        self,
        template_id: str,
        *,
        body: SetTemplateVariablesV3Request
        | SetTemplateVariablesV3RequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> TemplateDetailV3:
        """Set Template Variables

        Replace all variables of a template. A variable that is left out is removed; an empty
        object removes all. Media, character and voice variables name a node by element_id; GET
        /v3/templates/{template_id} lists the nodes under composition. A text variable with
        match turns that text into a {{name}} placeholder. With expected_edit_version, a
        template that changed meanwhile gives 409 stale_edit_version; without it, the variables
        are always replaced. It takes no Idempotency-Key.

        setTemplateVariablesV3: PUT /v3/templates/{template_id}/variables,
        https://developers.heygen.com/reference/set-template-variables

        Args:
            template_id: Id of the template.
            variables: Keyed by variable name: at most 64 letters, digits and underscores, not
                beginning with a digit. No source shows all fields of a variable; known are type text
                with match, and type image with element_id.
            expected_edit_version: The edit_version that was read last. If the template has changed
                since, the call fails.
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
        from . import set_template_variables_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "set_variables", _SET_TEMPLATE_VARIABLES_V3_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, template_id=template_id, body=_body)).data


class AsyncTemplatesOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncTemplatesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncTemplatesWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[TemplateListItemV3]:
        """List Templates

        Page through the workspace templates that the API can use. They are made in the HeyGen
        web editor or by POST /v3/templates. Templates without variables may be missing.

        listTemplatesV3: GET /v3/templates, https://developers.heygen.com/reference/list-
        templates

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
        from . import list_templates_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListTemplatesV3Response200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create(
        self,
        *,
        video_id: str,
        name: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3: ...

    @overload
    async def create(
        self,
        *,
        body: CreateTemplateV3Request | CreateTemplateV3RequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3: ...

    async def create(
        self,
        *,
        body: CreateTemplateV3Request
        | CreateTemplateV3RequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> TemplateDetailV3:
        """Create Template

        Make a private template out of one of the caller's videos: its scenes, avatars, script
        and media are copied. It has no variables at first; declare them with PUT
        /v3/templates/{template_id}/variables. Videos from URL-to-Video or from an older editor
        are refused as template_source_unsupported.

        createTemplateV3: POST /v3/templates, https://developers.heygen.com/reference/create-
        template

        Args:
            video_id: A video of POST /v3/videos, or one saved in the HeyGen editor.
            name: The video's title if left out.
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
        from . import create_template_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_TEMPLATE_V3_FIELDS, body, _fields, extra_body)
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get(
        self,
        template_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3:
        """Get Template

        Fetch a template: its variables with current defaults, and its scenes. Workspaces with
        template authoring also get its composition and edit_version. Defaults have the shape
        the generate call takes, so they can be changed and sent straight back. Works only for
        draft version 4 (current editor) templates.

        getTemplateV3: GET /v3/templates/{template_id},
        https://developers.heygen.com/reference/get-template

        Args:
            template_id: Id of the template.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_template_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, template_id=template_id)).data

    @overload
    async def generate_from_template(
        self,
        template_id: str,
        *,
        variables: GenerateFromTemplateV3RequestVariables | dict[str, Any],
        title: str | None | Unset = ...,
        caption: bool | Unset = ...,
        subtitles: TemplateSubtitleSettings | TemplateSubtitleSettingsDict | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        brand_voice_id: str | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        dimension: TemplateVideoDimension | TemplateVideoDimensionDict | None | Unset = ...,
        fps: float | Unset = ...,
        scene_ids: _list[str] | None | Unset = ...,
        reorder_music: bool | Unset = ...,
        keep_text_vertically_centered: bool | Unset = ...,
        include_gif: bool | Unset = ...,
        enable_sharing: bool | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoDetail: ...

    @overload
    async def generate_from_template(
        self,
        template_id: str,
        *,
        body: GenerateFromTemplateV3Request
        | GenerateFromTemplateV3RequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoDetail: ...

    async def generate_from_template(
        self,
        template_id: str,
        *,
        body: GenerateFromTemplateV3Request
        | GenerateFromTemplateV3RequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> VideoDetail:
        """Generate From Template

        Render a video from a template with its variables filled in. Variables: text, image,
        video, audio, character, voice; undefined names give 400. scene_ids picks, reorders or
        repeats existing scenes only. Poll GET /v3/videos/{video_id} or use webhooks. Idempotent
        replay returns the creation-time snapshot, not current state.

        generateFromTemplateV3: POST /v3/templates/{template_id},
        https://developers.heygen.com/reference/generate-from-template

        Args:
            template_id: Id of the template.
            variables: Keyed by name; omitted text variables stay literal {{name}}, other omitted
                kinds keep the template's value.
            title: Title, for people.
            caption: The captions. Burns captions in. HeyGen's default: False.
            subtitles: Giving it turns captions on.
            callback_id: Id of your choice, repeated in the webhook so that you can match it. Echoed
                in webhook events.
            callback_url: Called besides the registered webhook endpoints.
            folder_id: Id of the folder.
            brand_voice_id: Old name of brand_glossary_id, same record; use the new one.
            brand_glossary_id: Controls pronunciation; ids from GET /v3/brand-glossaries.
            dimension: Aspect ratio has to equal the template's.
            fps: Pictures per second. 25, 30 or 60. HeyGen's default: 25.0.
            scene_ids: Existing scenes only, in any order, each as often as wanted; left out, every
                scene is rendered.
            reorder_music: True: tracks move along with scenes; false: tracks stay at their places.
                HeyGen's default: True.
            keep_text_vertically_centered: Re-centers replaced text using its rendered height.
                HeyGen's default: False.
            include_gif: Adds a GIF preview to the webhook payload. HeyGen's default: False.
            enable_sharing: True makes the share page public. HeyGen's default: False.
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
        from . import generate_from_template_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "generate_from_template", _GENERATE_FROM_TEMPLATE_V3_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(
                client=_client, template_id=template_id, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def delete(
        self,
        template_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteTemplateV3Response:
        """Delete Template

        Soft-delete a template: it leaves the list and generates nothing more. Videos made from
        it stay. Templates that another HeyGen product manages are refused.

        deleteTemplateV3: DELETE /v3/templates/{template_id},
        https://developers.heygen.com/reference/delete-template

        Args:
            template_id: Id of the template.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_template_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, template_id=template_id)).data

    @overload
    async def update(
        self,
        template_id: str,
        *,
        name: str,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3: ...

    @overload
    async def update(
        self,
        template_id: str,
        *,
        body: UpdateTemplateV3Request | UpdateTemplateV3RequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3: ...

    async def update(
        self,
        template_id: str,
        *,
        body: UpdateTemplateV3Request
        | UpdateTemplateV3RequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> TemplateDetailV3:
        """Update Template

        Rename a template. Its edit_version stays the same.

        updateTemplateV3: PATCH /v3/templates/{template_id},
        https://developers.heygen.com/reference/update-template

        Args:
            template_id: Id of the template.
            name: Its new name.
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
        from . import update_template_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("update", _UPDATE_TEMPLATE_V3_FIELDS, body, _fields, extra_body)
        return (await _operation.asyncio(client=_client, template_id=template_id, body=_body)).data

    @overload
    async def set_variables(
        self,
        template_id: str,
        *,
        variables: SetTemplateVariablesV3RequestVariables | dict[str, Any],
        expected_edit_version: str | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3: ...

    @overload
    async def set_variables(
        self,
        template_id: str,
        *,
        body: SetTemplateVariablesV3Request
        | SetTemplateVariablesV3RequestDict
        | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TemplateDetailV3: ...

    async def set_variables(
        self,
        template_id: str,
        *,
        body: SetTemplateVariablesV3Request
        | SetTemplateVariablesV3RequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> TemplateDetailV3:
        """Set Template Variables

        Replace all variables of a template. A variable that is left out is removed; an empty
        object removes all. Media, character and voice variables name a node by element_id; GET
        /v3/templates/{template_id} lists the nodes under composition. A text variable with
        match turns that text into a {{name}} placeholder. With expected_edit_version, a
        template that changed meanwhile gives 409 stale_edit_version; without it, the variables
        are always replaced. It takes no Idempotency-Key.

        setTemplateVariablesV3: PUT /v3/templates/{template_id}/variables,
        https://developers.heygen.com/reference/set-template-variables

        Args:
            template_id: Id of the template.
            variables: Keyed by variable name: at most 64 letters, digits and underscores, not
                beginning with a digit. No source shows all fields of a variable; known are type text
                with match, and type image with element_id.
            expected_edit_version: The edit_version that was read last. If the template has changed
                since, the call fails.
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
        from . import set_template_variables_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "set_variables", _SET_TEMPLATE_VARIABLES_V3_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, template_id=template_id, body=_body)).data


class TemplatesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: TemplatesOperations) -> None:
        self.list = _raw(operations.list)
        self.create = _raw(operations.create)
        self.get = _raw(operations.get)
        self.generate_from_template = _raw(operations.generate_from_template)
        self.delete = _raw(operations.delete)
        self.update = _raw(operations.update)
        self.set_variables = _raw(operations.set_variables)


class AsyncTemplatesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncTemplatesOperations) -> None:
        self.list = _async_raw(operations.list)
        self.create = _async_raw(operations.create)
        self.get = _async_raw(operations.get)
        self.generate_from_template = _async_raw(operations.generate_from_template)
        self.delete = _async_raw(operations.delete)
        self.update = _async_raw(operations.update)
        self.set_variables = _async_raw(operations.set_variables)
