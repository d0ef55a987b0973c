"""Make videos from templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
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


class TemplatesOperations:
    """Make videos from templates: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_templates_v3(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[TemplateListItemV3]:
        """List Templates

        Page through the workspace templates that the API can use. They are made in the HeyGen
        web editor or by POST /v3/templates. Templates without variables may be missing.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_templates_v3 as _operation

        def _read(token: str | Unset) -> ListTemplatesV3Response200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_template_v3(
        self,
        *,
        body: CreateTemplateV3Request | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> TemplateDetailV3: ...

    @overload
    def create_template_v3(
        self,
        *,
        video_id: str,
        name: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> TemplateDetailV3: ...

    def create_template_v3(
        self,
        *,
        body: CreateTemplateV3Request | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> TemplateDetailV3:
        """Create Template

        Make a private template out of one of the caller's videos: its scenes, avatars, script
        and media are copied. It has no variables at first; declare them with PUT
        /v3/templates/{template_id}/variables. Videos from URL-to-Video or from an older editor
        are refused as template_source_unsupported.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video_id: A video of POST /v3/videos, or one saved in the HeyGen editor.
            name: The video's title if left out.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_template_v3_request import CreateTemplateV3Request as _Body
        from . import create_template_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_template_v3(self, template_id: str) -> TemplateDetailV3:
        """Get Template

        Fetch a template: its variables with current defaults, and its scenes. Workspaces with
        template authoring also get its composition and edit_version. Defaults have the shape
        the generate call takes, so they can be changed and sent straight back. Works only for
        draft version 4 (current editor) templates.

        Args:
            template_id: Id of the template.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_template_v3 as _operation

        return (_operation.sync(client=self._client, template_id=template_id)).data

    @overload
    def generate_from_template_v3(
        self,
        template_id: str,
        *,
        body: GenerateFromTemplateV3Request | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> VideoDetail: ...

    @overload
    def generate_from_template_v3(
        self,
        template_id: str,
        *,
        variables: GenerateFromTemplateV3RequestVariables,
        title: None | str | Unset = ...,
        caption: bool | Unset = ...,
        subtitles: None | TemplateSubtitleSettings | Unset = ...,
        callback_id: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        folder_id: None | str | Unset = ...,
        brand_voice_id: None | str | Unset = ...,
        brand_glossary_id: None | str | Unset = ...,
        dimension: None | TemplateVideoDimension | Unset = ...,
        fps: float | Unset = ...,
        scene_ids: list[str] | None | Unset = ...,
        reorder_music: bool | Unset = ...,
        keep_text_vertically_centered: bool | Unset = ...,
        include_gif: bool | Unset = ...,
        enable_sharing: bool | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> VideoDetail: ...

    def generate_from_template_v3(
        self,
        template_id: str,
        *,
        body: GenerateFromTemplateV3Request | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> VideoDetail:
        """Generate From Template

        Render a video from a template with its variables filled in. Variables: text, image,
        video, audio, character, voice; undefined names give 400. scene_ids picks, reorders or
        repeats existing scenes only. Poll GET /v3/videos/{video_id} or use webhooks. Idempotent
        replay returns the creation-time snapshot, not current state.

        Args:
            template_id: Id of the template.
            body: The body as a model or a dict, in place of the fields that follow.
            variables: Keyed by name; omitted text variables stay literal {{name}}, other omitted
                kinds keep the template's value.
            title: Title, for people.
            caption: The captions. Burns captions in. Default: False.
            subtitles: Giving it turns captions on.
            callback_id: Id of your choice, repeated in the webhook so that you can match it. Echoed
                in webhook events.
            callback_url: Called besides the registered webhook endpoints.
            folder_id: Id of the folder.
            brand_voice_id: Old name of brand_glossary_id, same record; use the new one.
            brand_glossary_id: Controls pronunciation; ids from GET /v3/brand-glossaries.
            dimension: Aspect ratio has to equal the template's.
            fps: Pictures per second. 25, 30 or 60. Default: 25.0.
            scene_ids: Existing scenes only, in any order, each as often as wanted; left out, every
                scene is rendered.
            reorder_music: True: tracks move along with scenes; false: tracks stay at their places.
                Default: True.
            keep_text_vertically_centered: Re-centers replaced text using its rendered height.
                Default: False.
            include_gif: Adds a GIF preview to the webhook payload. Default: False.
            enable_sharing: True makes the share page public. Default: False.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.generate_from_template_v3_request import (
            GenerateFromTemplateV3Request as _Body,
        )
        from . import generate_from_template_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(
                client=self._client,
                template_id=template_id,
                body=_body,
                idempotency_key=idempotency_key,
            )
        ).data

    def delete_template_v3(self, template_id: str) -> DeleteTemplateV3Response:
        """Delete Template

        Soft-delete a template: it leaves the list and generates nothing more. Videos made from
        it stay. Templates that another HeyGen product manages are refused.

        Args:
            template_id: Id of the template.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_template_v3 as _operation

        return (_operation.sync(client=self._client, template_id=template_id)).data

    @overload
    def update_template_v3(
        self, template_id: str, *, body: UpdateTemplateV3Request | dict[str, Any]
    ) -> TemplateDetailV3: ...

    @overload
    def update_template_v3(self, template_id: str, *, name: str) -> TemplateDetailV3: ...

    def update_template_v3(
        self,
        template_id: str,
        *,
        body: UpdateTemplateV3Request | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> TemplateDetailV3:
        """Update Template

        Rename a template. Its edit_version stays the same.

        Args:
            template_id: Id of the template.
            body: The body as a model or a dict, in place of the fields that follow.
            name: Its new name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_template_v3_request import UpdateTemplateV3Request as _Body
        from . import update_template_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, template_id=template_id, body=_body)).data

    @overload
    def set_template_variables_v3(
        self, template_id: str, *, body: SetTemplateVariablesV3Request | dict[str, Any]
    ) -> TemplateDetailV3: ...

    @overload
    def set_template_variables_v3(
        self,
        template_id: str,
        *,
        variables: SetTemplateVariablesV3RequestVariables,
        expected_edit_version: None | str | Unset = ...,
    ) -> TemplateDetailV3: ...

    def set_template_variables_v3(
        self,
        template_id: str,
        *,
        body: SetTemplateVariablesV3Request | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> TemplateDetailV3:
        """Set Template Variables

        Replace all variables of a template. A variable that is left out is removed; an empty
        object removes all. Media, character and voice variables name a node by element_id; GET
        /v3/templates/{template_id} lists the nodes under composition. A text variable with
        match turns that text into a {{name}} placeholder. With expected_edit_version, a
        template that changed meanwhile gives 409 stale_edit_version; without it, the variables
        are always replaced. It takes no Idempotency-Key.

        Args:
            template_id: Id of the template.
            body: The body as a model or a dict, in place of the fields that follow.
            variables: Keyed by variable name: at most 64 letters, digits and underscores, not
                beginning with a digit. No source shows all fields of a variable; known are type text
                with match, and type image with element_id.
            expected_edit_version: The edit_version that was read last. If the template has changed
                since, the call fails.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.set_template_variables_v3_request import (
            SetTemplateVariablesV3Request as _Body,
        )
        from . import set_template_variables_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, template_id=template_id, body=_body)).data


class AsyncTemplatesOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_templates_v3(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[TemplateListItemV3]:
        """List Templates

        Page through the workspace templates that the API can use. They are made in the HeyGen
        web editor or by POST /v3/templates. Templates without variables may be missing.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_templates_v3 as _operation

        async def _read(token: str | Unset) -> ListTemplatesV3Response200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_template_v3(
        self,
        *,
        body: CreateTemplateV3Request | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> TemplateDetailV3: ...

    @overload
    async def create_template_v3(
        self,
        *,
        video_id: str,
        name: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> TemplateDetailV3: ...

    async def create_template_v3(
        self,
        *,
        body: CreateTemplateV3Request | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> TemplateDetailV3:
        """Create Template

        Make a private template out of one of the caller's videos: its scenes, avatars, script
        and media are copied. It has no variables at first; declare them with PUT
        /v3/templates/{template_id}/variables. Videos from URL-to-Video or from an older editor
        are refused as template_source_unsupported.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video_id: A video of POST /v3/videos, or one saved in the HeyGen editor.
            name: The video's title if left out.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_template_v3_request import CreateTemplateV3Request as _Body
        from . import create_template_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_template_v3(self, template_id: str) -> TemplateDetailV3:
        """Get Template

        Fetch a template: its variables with current defaults, and its scenes. Workspaces with
        template authoring also get its composition and edit_version. Defaults have the shape
        the generate call takes, so they can be changed and sent straight back. Works only for
        draft version 4 (current editor) templates.

        Args:
            template_id: Id of the template.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_template_v3 as _operation

        return (await _operation.asyncio(client=self._client, template_id=template_id)).data

    @overload
    async def generate_from_template_v3(
        self,
        template_id: str,
        *,
        body: GenerateFromTemplateV3Request | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> VideoDetail: ...

    @overload
    async def generate_from_template_v3(
        self,
        template_id: str,
        *,
        variables: GenerateFromTemplateV3RequestVariables,
        title: None | str | Unset = ...,
        caption: bool | Unset = ...,
        subtitles: None | TemplateSubtitleSettings | Unset = ...,
        callback_id: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        folder_id: None | str | Unset = ...,
        brand_voice_id: None | str | Unset = ...,
        brand_glossary_id: None | str | Unset = ...,
        dimension: None | TemplateVideoDimension | Unset = ...,
        fps: float | Unset = ...,
        scene_ids: list[str] | None | Unset = ...,
        reorder_music: bool | Unset = ...,
        keep_text_vertically_centered: bool | Unset = ...,
        include_gif: bool | Unset = ...,
        enable_sharing: bool | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> VideoDetail: ...

    async def generate_from_template_v3(
        self,
        template_id: str,
        *,
        body: GenerateFromTemplateV3Request | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> VideoDetail:
        """Generate From Template

        Render a video from a template with its variables filled in. Variables: text, image,
        video, audio, character, voice; undefined names give 400. scene_ids picks, reorders or
        repeats existing scenes only. Poll GET /v3/videos/{video_id} or use webhooks. Idempotent
        replay returns the creation-time snapshot, not current state.

        Args:
            template_id: Id of the template.
            body: The body as a model or a dict, in place of the fields that follow.
            variables: Keyed by name; omitted text variables stay literal {{name}}, other omitted
                kinds keep the template's value.
            title: Title, for people.
            caption: The captions. Burns captions in. Default: False.
            subtitles: Giving it turns captions on.
            callback_id: Id of your choice, repeated in the webhook so that you can match it. Echoed
                in webhook events.
            callback_url: Called besides the registered webhook endpoints.
            folder_id: Id of the folder.
            brand_voice_id: Old name of brand_glossary_id, same record; use the new one.
            brand_glossary_id: Controls pronunciation; ids from GET /v3/brand-glossaries.
            dimension: Aspect ratio has to equal the template's.
            fps: Pictures per second. 25, 30 or 60. Default: 25.0.
            scene_ids: Existing scenes only, in any order, each as often as wanted; left out, every
                scene is rendered.
            reorder_music: True: tracks move along with scenes; false: tracks stay at their places.
                Default: True.
            keep_text_vertically_centered: Re-centers replaced text using its rendered height.
                Default: False.
            include_gif: Adds a GIF preview to the webhook payload. Default: False.
            enable_sharing: True makes the share page public. Default: False.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.generate_from_template_v3_request import (
            GenerateFromTemplateV3Request as _Body,
        )
        from . import generate_from_template_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client,
                template_id=template_id,
                body=_body,
                idempotency_key=idempotency_key,
            )
        ).data

    async def delete_template_v3(self, template_id: str) -> DeleteTemplateV3Response:
        """Delete Template

        Soft-delete a template: it leaves the list and generates nothing more. Videos made from
        it stay. Templates that another HeyGen product manages are refused.

        Args:
            template_id: Id of the template.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_template_v3 as _operation

        return (await _operation.asyncio(client=self._client, template_id=template_id)).data

    @overload
    async def update_template_v3(
        self, template_id: str, *, body: UpdateTemplateV3Request | dict[str, Any]
    ) -> TemplateDetailV3: ...

    @overload
    async def update_template_v3(self, template_id: str, *, name: str) -> TemplateDetailV3: ...

    async def update_template_v3(
        self,
        template_id: str,
        *,
        body: UpdateTemplateV3Request | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> TemplateDetailV3:
        """Update Template

        Rename a template. Its edit_version stays the same.

        Args:
            template_id: Id of the template.
            body: The body as a model or a dict, in place of the fields that follow.
            name: Its new name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_template_v3_request import UpdateTemplateV3Request as _Body
        from . import update_template_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(client=self._client, template_id=template_id, body=_body)
        ).data

    @overload
    async def set_template_variables_v3(
        self, template_id: str, *, body: SetTemplateVariablesV3Request | dict[str, Any]
    ) -> TemplateDetailV3: ...

    @overload
    async def set_template_variables_v3(
        self,
        template_id: str,
        *,
        variables: SetTemplateVariablesV3RequestVariables,
        expected_edit_version: None | str | Unset = ...,
    ) -> TemplateDetailV3: ...

    async def set_template_variables_v3(
        self,
        template_id: str,
        *,
        body: SetTemplateVariablesV3Request | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> TemplateDetailV3:
        """Set Template Variables

        Replace all variables of a template. A variable that is left out is removed; an empty
        object removes all. Media, character and voice variables name a node by element_id; GET
        /v3/templates/{template_id} lists the nodes under composition. A text variable with
        match turns that text into a {{name}} placeholder. With expected_edit_version, a
        template that changed meanwhile gives 409 stale_edit_version; without it, the variables
        are always replaced. It takes no Idempotency-Key.

        Args:
            template_id: Id of the template.
            body: The body as a model or a dict, in place of the fields that follow.
            variables: Keyed by variable name: at most 64 letters, digits and underscores, not
                beginning with a digit. No source shows all fields of a variable; known are type text
                with match, and type image with element_id.
            expected_edit_version: The edit_version that was read last. If the template has changed
                since, the call fails.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.set_template_variables_v3_request import (
            SetTemplateVariablesV3Request as _Body,
        )
        from . import set_template_variables_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(client=self._client, template_id=template_id, body=_body)
        ).data
