"""List and manage avatars and looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.asset_base_64 import AssetBase64
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.avatar_group_delete_response import AvatarGroupDeleteResponse
    from ...models.avatar_group_item import AvatarGroupItem
    from ...models.avatar_look_delete_response import AvatarLookDeleteResponse
    from ...models.avatar_look_item import AvatarLookItem
    from ...models.create_avatar_consent_request import CreateAvatarConsentRequest
    from ...models.create_avatar_consent_response import CreateAvatarConsentResponse
    from ...models.create_avatar_looks_response import CreateAvatarLooksResponse
    from ...models.create_avatar_response import CreateAvatarResponse
    from ...models.create_digital_twin_request import CreateDigitalTwinRequest
    from ...models.create_look_pack_looks_request import CreateLookPackLooksRequest
    from ...models.create_photo_avatar_request import CreatePhotoAvatarRequest
    from ...models.create_prompt_avatar_request import CreatePromptAvatarRequest
    from ...models.create_template_looks_request import CreateTemplateLooksRequest
    from ...models.list_avatar_groups_ownership import ListAvatarGroupsOwnership
    from ...models.list_avatar_groups_response_200 import ListAvatarGroupsResponse200
    from ...models.list_avatar_look_templates_gender import ListAvatarLookTemplatesGender
    from ...models.list_avatar_look_templates_response_200 import ListAvatarLookTemplatesResponse200
    from ...models.list_avatar_look_templates_type import ListAvatarLookTemplatesType
    from ...models.list_avatar_looks_avatar_type import ListAvatarLooksAvatarType
    from ...models.list_avatar_looks_ownership import ListAvatarLooksOwnership
    from ...models.list_avatar_looks_response_200 import ListAvatarLooksResponse200
    from ...models.look_template_item import LookTemplateItem
    from ...models.update_avatar_group_request import UpdateAvatarGroupRequest
    from ...models.update_avatar_look_request import UpdateAvatarLookRequest


class AvatarsOperations:
    """List and manage avatars and looks: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_avatar_groups(
        self,
        *,
        ownership: ListAvatarGroupsOwnership | Unset = UNSET,
        limit: int | Unset = 20,
        token: str | Unset = UNSET,
    ) -> _Page[AvatarGroupItem]:
        """List Avatar Groups

        Page through avatar groups (characters), each holding at least one look.

        Args:
            ownership: Public is presets, private is the caller's own; leave out for both.
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_avatar_groups as _operation

        def _read(token: str | Unset) -> ListAvatarGroupsResponse200:
            return _operation.sync(
                client=self._client, ownership=ownership, limit=limit, token=token
            )

        return _Page.first(_read, token)

    def create_avatar(
        self,
        *,
        body: CreateDigitalTwinRequest
        | CreatePhotoAvatarRequest
        | CreatePromptAvatarRequest
        | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAvatarResponse:
        """Create Avatar

        Make an avatar of type photo, digital_twin or prompt. Built from an image, video footage
        or a text prompt; training runs in the background. The 400 example asks for at least one
        file source (image, video or consent_video).

        Args:
            body: How an avatar is made; `type` tells from what.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import create_avatar as _operation

        return (
            _operation.sync(client=self._client, body=body, idempotency_key=idempotency_key)
        ).data

    def get_avatar_group(self, group_id: str) -> AvatarGroupItem:
        """Get Avatar Group

        Fetch an avatar group: name, gender, previews, number of looks, training state.

        Args:
            group_id: Id of the avatar group.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_avatar_group as _operation

        return (_operation.sync(client=self._client, group_id=group_id)).data

    def delete_avatar_group(self, group_id: str) -> AvatarGroupDeleteResponse:
        """Delete Avatar Group

        Remove an avatar group and all of its looks for good. Public and community groups cannot
        be deleted.

        Args:
            group_id: Id of the avatar group.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_avatar_group as _operation

        return (_operation.sync(client=self._client, group_id=group_id)).data

    @overload
    def update_avatar_group(
        self, group_id: str, *, body: UpdateAvatarGroupRequest | dict[str, Any]
    ) -> AvatarGroupItem: ...

    @overload
    def update_avatar_group(
        self, group_id: str, *, default_voice_id: None | str | Unset = ...
    ) -> AvatarGroupItem: ...

    def update_avatar_group(
        self,
        group_id: str,
        *,
        body: UpdateAvatarGroupRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> AvatarGroupItem:
        """Update Avatar Group

        Change an avatar group; for now only its default voice. Own avatars only, never public.
        Any workspace-usable voice incl. imported clones; gets linked if needed. 403:
        resource_access_denied (no write access), forbidden (policy: owner/admin only),
        voice_not_usable. 409 resource_not_ready: voice still being created.

        Args:
            group_id: Id of the avatar group.
            body: The body as a model or a dict, in place of the fields that follow.
            default_voice_id: Replaces the present default and links the voice to the group; any
                workspace voice, clones included; own avatars only.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_avatar_group_request import UpdateAvatarGroupRequest as _Body
        from . import update_avatar_group as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, group_id=group_id, body=_body)).data

    @overload
    def create_avatar_consent(
        self,
        group_id: str,
        *,
        body: CreateAvatarConsentRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAvatarConsentResponse: ...

    @overload
    def create_avatar_consent(
        self,
        group_id: str,
        *,
        reroute_url: None | str | Unset = ...,
        consent_text: None | str | Unset = ...,
        consent_video: AssetBase64 | AssetId | AssetUrl | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAvatarConsentResponse: ...

    def create_avatar_consent(
        self,
        group_id: str,
        *,
        body: CreateAvatarConsentRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateAvatarConsentResponse:
        """Create Avatar Consent

        Begin consent for an avatar group; gives a link the subject opens in a browser. Private
        avatars need consent before video generation. Link lives 24 hours and accepts one
        successful submission; a recording after expiry fails, consent stays pending, so request
        a fresh link.

        Args:
            group_id: Id of the avatar group.
            body: The body as a model or a dict, in place of the fields that follow.
            reroute_url: Where the browser goes after consent; without it, the HeyGen completion
                page.
            consent_text: Plain text; < and > are refused; replaces the stock wording; paid extra
                for selected Enterprise customers.
            consent_video: Sent straight to review, no url comes back; excludes reroute_url and
                consent_text; Enterprise API customers only.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_avatar_consent_request import CreateAvatarConsentRequest as _Body
        from . import create_avatar_consent as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(
                client=self._client, group_id=group_id, body=_body, idempotency_key=idempotency_key
            )
        ).data

    def list_avatar_looks(
        self,
        *,
        group_id: str | Unset = UNSET,
        avatar_type: ListAvatarLooksAvatarType | Unset = UNSET,
        ownership: ListAvatarLooksOwnership | Unset = UNSET,
        limit: int | Unset = 20,
        token: str | Unset = UNSET,
    ) -> _Page[AvatarLookItem]:
        """List Avatar Looks

        Page through avatar looks (outfits, poses, styles). A look's id is what video creation
        takes as avatar_id. `ownership`: public = presets, private = own; left out, both. Page
        size tops out at 50.

        Args:
            group_id: Only what belongs to this avatar group.
            avatar_type: Only this kind of avatar.
            ownership: Only the public ones, or only your own.
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_avatar_looks as _operation

        def _read(token: str | Unset) -> ListAvatarLooksResponse200:
            return _operation.sync(
                client=self._client,
                group_id=group_id,
                avatar_type=avatar_type,
                ownership=ownership,
                limit=limit,
                token=token,
            )

        return _Page.first(_read, token)

    def create_avatar_looks(
        self,
        *,
        body: CreateLookPackLooksRequest | CreateTemplateLooksRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAvatarLooksResponse:
        """Create Avatar Looks

        Generate new looks for an existing avatar from one of its looks. The `type` of the body
        says from what: `look_pack` applies a Look Pack, `template` a single template, which
        gives two looks. They are billed when the request is accepted: with an API key one API
        credit per look, with OAuth from the workspace's credits. Poll GET
        /v3/avatars/looks/{look_id} for each look.

        Args:
            body: How looks are made; `type` tells from what.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import create_avatar_looks as _operation

        return (
            _operation.sync(client=self._client, body=body, idempotency_key=idempotency_key)
        ).data

    def get_avatar_look(self, look_id: str) -> AvatarLookItem:
        """Get Avatar Look

        Fetch one avatar look: usable engines, preferred orientation, previews, training state.
        Look_id doubles as the avatar_id for POST /v3/videos.

        Args:
            look_id: Id of the avatar look.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_avatar_look as _operation

        return (_operation.sync(client=self._client, look_id=look_id)).data

    def delete_avatar_look(self, look_id: str) -> AvatarLookDeleteResponse:
        """Delete Avatar Look

        Removes one avatar look together with the resource behind it. Works for photo_avatar,
        digital_twin and kit-based looks; studio avatars and public ones are refused. Removing a
        group's final look removes the group too, so later uses of that group id give 404.

        Args:
            look_id: Same value that POST /v3/videos takes as avatar_id.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_avatar_look as _operation

        return (_operation.sync(client=self._client, look_id=look_id)).data

    @overload
    def update_avatar_look(
        self, look_id: str, *, body: UpdateAvatarLookRequest | dict[str, Any]
    ) -> AvatarLookItem: ...

    @overload
    def update_avatar_look(
        self, look_id: str, *, name: None | str | Unset = ...
    ) -> AvatarLookItem: ...

    def update_avatar_look(
        self,
        look_id: str,
        *,
        body: UpdateAvatarLookRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> AvatarLookItem:
        """Update Avatar Look

        Rename an avatar look (its display name). Only photo_avatar and digital_twin looks;
        other kinds get 400. look_id doubles as the avatar_id for POST /v3/videos.

        Args:
            look_id: Id of the avatar look.
            body: The body as a model or a dict, in place of the fields that follow.
            name: Its name, for people.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_avatar_look_request import UpdateAvatarLookRequest as _Body
        from . import update_avatar_look as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, look_id=look_id, body=_body)).data

    def list_avatar_look_templates(
        self,
        *,
        type_: ListAvatarLookTemplatesType | Unset = UNSET,
        gender: ListAvatarLookTemplatesGender | Unset = UNSET,
        limit: int | Unset = 20,
        token: str | Unset = UNSET,
    ) -> _Page[LookTemplateItem]:
        """List Avatar Look Templates

        Page through the look templates and Look Packs that POST /v3/avatars/looks can apply. An
        item's id goes in as template_id and its type as type.

        Args:
            type_: Only this kind of template.
            gender: Only those for this gender. Templates without a gender come for both.
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_avatar_look_templates as _operation

        def _read(token: str | Unset) -> ListAvatarLookTemplatesResponse200:
            return _operation.sync(
                client=self._client, type_=type_, gender=gender, limit=limit, token=token
            )

        return _Page.first(_read, token)


class AsyncAvatarsOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_avatar_groups(
        self,
        *,
        ownership: ListAvatarGroupsOwnership | Unset = UNSET,
        limit: int | Unset = 20,
        token: str | Unset = UNSET,
    ) -> _AsyncPages[AvatarGroupItem]:
        """List Avatar Groups

        Page through avatar groups (characters), each holding at least one look.

        Args:
            ownership: Public is presets, private is the caller's own; leave out for both.
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_avatar_groups as _operation

        async def _read(token: str | Unset) -> ListAvatarGroupsResponse200:
            return await _operation.asyncio(
                client=self._client, ownership=ownership, limit=limit, token=token
            )

        return _AsyncPages(_read, token)

    async def create_avatar(
        self,
        *,
        body: CreateDigitalTwinRequest
        | CreatePhotoAvatarRequest
        | CreatePromptAvatarRequest
        | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAvatarResponse:
        """Create Avatar

        Make an avatar of type photo, digital_twin or prompt. Built from an image, video footage
        or a text prompt; training runs in the background. The 400 example asks for at least one
        file source (image, video or consent_video).

        Args:
            body: How an avatar is made; `type` tells from what.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import create_avatar as _operation

        return (
            await _operation.asyncio(
                client=self._client, body=body, idempotency_key=idempotency_key
            )
        ).data

    async def get_avatar_group(self, group_id: str) -> AvatarGroupItem:
        """Get Avatar Group

        Fetch an avatar group: name, gender, previews, number of looks, training state.

        Args:
            group_id: Id of the avatar group.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_avatar_group as _operation

        return (await _operation.asyncio(client=self._client, group_id=group_id)).data

    async def delete_avatar_group(self, group_id: str) -> AvatarGroupDeleteResponse:
        """Delete Avatar Group

        Remove an avatar group and all of its looks for good. Public and community groups cannot
        be deleted.

        Args:
            group_id: Id of the avatar group.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_avatar_group as _operation

        return (await _operation.asyncio(client=self._client, group_id=group_id)).data

    @overload
    async def update_avatar_group(
        self, group_id: str, *, body: UpdateAvatarGroupRequest | dict[str, Any]
    ) -> AvatarGroupItem: ...

    @overload
    async def update_avatar_group(
        self, group_id: str, *, default_voice_id: None | str | Unset = ...
    ) -> AvatarGroupItem: ...

    async def update_avatar_group(
        self,
        group_id: str,
        *,
        body: UpdateAvatarGroupRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> AvatarGroupItem:
        """Update Avatar Group

        Change an avatar group; for now only its default voice. Own avatars only, never public.
        Any workspace-usable voice incl. imported clones; gets linked if needed. 403:
        resource_access_denied (no write access), forbidden (policy: owner/admin only),
        voice_not_usable. 409 resource_not_ready: voice still being created.

        Args:
            group_id: Id of the avatar group.
            body: The body as a model or a dict, in place of the fields that follow.
            default_voice_id: Replaces the present default and links the voice to the group; any
                workspace voice, clones included; own avatars only.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_avatar_group_request import UpdateAvatarGroupRequest as _Body
        from . import update_avatar_group as _operation

        _body = _body_of(_Body, body, _fields)
        return (await _operation.asyncio(client=self._client, group_id=group_id, body=_body)).data

    @overload
    async def create_avatar_consent(
        self,
        group_id: str,
        *,
        body: CreateAvatarConsentRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAvatarConsentResponse: ...

    @overload
    async def create_avatar_consent(
        self,
        group_id: str,
        *,
        reroute_url: None | str | Unset = ...,
        consent_text: None | str | Unset = ...,
        consent_video: AssetBase64 | AssetId | AssetUrl | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAvatarConsentResponse: ...

    async def create_avatar_consent(
        self,
        group_id: str,
        *,
        body: CreateAvatarConsentRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateAvatarConsentResponse:
        """Create Avatar Consent

        Begin consent for an avatar group; gives a link the subject opens in a browser. Private
        avatars need consent before video generation. Link lives 24 hours and accepts one
        successful submission; a recording after expiry fails, consent stays pending, so request
        a fresh link.

        Args:
            group_id: Id of the avatar group.
            body: The body as a model or a dict, in place of the fields that follow.
            reroute_url: Where the browser goes after consent; without it, the HeyGen completion
                page.
            consent_text: Plain text; < and > are refused; replaces the stock wording; paid extra
                for selected Enterprise customers.
            consent_video: Sent straight to review, no url comes back; excludes reroute_url and
                consent_text; Enterprise API customers only.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_avatar_consent_request import CreateAvatarConsentRequest as _Body
        from . import create_avatar_consent as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, group_id=group_id, body=_body, idempotency_key=idempotency_key
            )
        ).data

    def list_avatar_looks(
        self,
        *,
        group_id: str | Unset = UNSET,
        avatar_type: ListAvatarLooksAvatarType | Unset = UNSET,
        ownership: ListAvatarLooksOwnership | Unset = UNSET,
        limit: int | Unset = 20,
        token: str | Unset = UNSET,
    ) -> _AsyncPages[AvatarLookItem]:
        """List Avatar Looks

        Page through avatar looks (outfits, poses, styles). A look's id is what video creation
        takes as avatar_id. `ownership`: public = presets, private = own; left out, both. Page
        size tops out at 50.

        Args:
            group_id: Only what belongs to this avatar group.
            avatar_type: Only this kind of avatar.
            ownership: Only the public ones, or only your own.
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_avatar_looks as _operation

        async def _read(token: str | Unset) -> ListAvatarLooksResponse200:
            return await _operation.asyncio(
                client=self._client,
                group_id=group_id,
                avatar_type=avatar_type,
                ownership=ownership,
                limit=limit,
                token=token,
            )

        return _AsyncPages(_read, token)

    async def create_avatar_looks(
        self,
        *,
        body: CreateLookPackLooksRequest | CreateTemplateLooksRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAvatarLooksResponse:
        """Create Avatar Looks

        Generate new looks for an existing avatar from one of its looks. The `type` of the body
        says from what: `look_pack` applies a Look Pack, `template` a single template, which
        gives two looks. They are billed when the request is accepted: with an API key one API
        credit per look, with OAuth from the workspace's credits. Poll GET
        /v3/avatars/looks/{look_id} for each look.

        Args:
            body: How looks are made; `type` tells from what.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import create_avatar_looks as _operation

        return (
            await _operation.asyncio(
                client=self._client, body=body, idempotency_key=idempotency_key
            )
        ).data

    async def get_avatar_look(self, look_id: str) -> AvatarLookItem:
        """Get Avatar Look

        Fetch one avatar look: usable engines, preferred orientation, previews, training state.
        Look_id doubles as the avatar_id for POST /v3/videos.

        Args:
            look_id: Id of the avatar look.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_avatar_look as _operation

        return (await _operation.asyncio(client=self._client, look_id=look_id)).data

    async def delete_avatar_look(self, look_id: str) -> AvatarLookDeleteResponse:
        """Delete Avatar Look

        Removes one avatar look together with the resource behind it. Works for photo_avatar,
        digital_twin and kit-based looks; studio avatars and public ones are refused. Removing a
        group's final look removes the group too, so later uses of that group id give 404.

        Args:
            look_id: Same value that POST /v3/videos takes as avatar_id.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_avatar_look as _operation

        return (await _operation.asyncio(client=self._client, look_id=look_id)).data

    @overload
    async def update_avatar_look(
        self, look_id: str, *, body: UpdateAvatarLookRequest | dict[str, Any]
    ) -> AvatarLookItem: ...

    @overload
    async def update_avatar_look(
        self, look_id: str, *, name: None | str | Unset = ...
    ) -> AvatarLookItem: ...

    async def update_avatar_look(
        self,
        look_id: str,
        *,
        body: UpdateAvatarLookRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> AvatarLookItem:
        """Update Avatar Look

        Rename an avatar look (its display name). Only photo_avatar and digital_twin looks;
        other kinds get 400. look_id doubles as the avatar_id for POST /v3/videos.

        Args:
            look_id: Id of the avatar look.
            body: The body as a model or a dict, in place of the fields that follow.
            name: Its name, for people.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_avatar_look_request import UpdateAvatarLookRequest as _Body
        from . import update_avatar_look as _operation

        _body = _body_of(_Body, body, _fields)
        return (await _operation.asyncio(client=self._client, look_id=look_id, body=_body)).data

    def list_avatar_look_templates(
        self,
        *,
        type_: ListAvatarLookTemplatesType | Unset = UNSET,
        gender: ListAvatarLookTemplatesGender | Unset = UNSET,
        limit: int | Unset = 20,
        token: str | Unset = UNSET,
    ) -> _AsyncPages[LookTemplateItem]:
        """List Avatar Look Templates

        Page through the look templates and Look Packs that POST /v3/avatars/looks can apply. An
        item's id goes in as template_id and its type as type.

        Args:
            type_: Only this kind of template.
            gender: Only those for this gender. Templates without a gender come for both.
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_avatar_look_templates as _operation

        async def _read(token: str | Unset) -> ListAvatarLookTemplatesResponse200:
            return await _operation.asyncio(
                client=self._client, type_=type_, gender=gender, limit=limit, token=token
            )

        return _AsyncPages(_read, token)
