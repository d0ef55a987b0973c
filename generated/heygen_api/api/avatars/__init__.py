"""List and manage avatars and looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping, Sequence as _Sequence

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_base_64 import AssetBase64Dict
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_avatar_consent_request import CreateAvatarConsentRequestDict
    from ...dicts.create_digital_twin_request import CreateDigitalTwinRequestDict
    from ...dicts.create_look_pack_looks_request import CreateLookPackLooksRequestDict
    from ...dicts.create_photo_avatar_request import CreatePhotoAvatarRequestDict
    from ...dicts.create_prompt_avatar_request import CreatePromptAvatarRequestDict
    from ...dicts.create_template_looks_request import CreateTemplateLooksRequestDict
    from ...dicts.update_avatar_group_request import UpdateAvatarGroupRequestDict
    from ...dicts.update_avatar_look_request import UpdateAvatarLookRequestDict
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
    from ...models.create_look_pack_looks_request_aspect_ratio_type_0 import (
        CreateLookPackLooksRequestAspectRatioType0,
    )
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
    from ...models.prompt_avatar_aspect_ratio import PromptAvatarAspectRatio
    from ...models.update_avatar_group_request import UpdateAvatarGroupRequest
    from ...models.update_avatar_look_request import UpdateAvatarLookRequest
    from ...operations import Timeout

_METHODS = {
    "list_avatar_groups": "list_groups",
    "create_avatar": "create",
    "get_avatar_group": "get_group",
    "delete_avatar_group": "delete_group",
    "update_avatar_group": "update_group",
    "create_avatar_consent": "create_consent",
    "list_avatar_looks": "list_looks",
    "create_avatar_looks": "create_looks",
    "get_avatar_look": "get_look",
    "delete_avatar_look": "delete_look",
    "update_avatar_look": "update_look",
    "list_avatar_look_templates": "list_look_templates",
}
_CREATE_AVATAR_FIELDS = (
    _Fields(
        ("type", "name", "prompt"),
        ("reference_images", "avatar_group_id", "avatar_id", "aspect_ratio"),
        {"type": "prompt"},
        {},
        {"type_": "type"},
    ),
    _Fields(
        ("type", "name", "file"),
        ("avatar_group_id",),
        {"type": "digital_twin"},
        {},
        {"type_": "type"},
    ),
    _Fields(
        ("type", "name", "file"), ("avatar_group_id",), {"type": "photo"}, {}, {"type_": "type"}
    ),
)
_UPDATE_AVATAR_GROUP_FIELDS = (_Fields((), ("default_voice_id",), {}, {}, {}),)
_CREATE_AVATAR_CONSENT_FIELDS = (
    _Fields((), ("reroute_url", "consent_text", "consent_video"), {}, {}, {}),
)
_CREATE_AVATAR_LOOKS_FIELDS = (
    _Fields(
        ("type", "reference_look_id", "template_id"),
        ("aspect_ratio",),
        {"type": "look_pack"},
        {},
        {"type_": "type"},
    ),
    _Fields(
        ("type", "reference_look_id", "template_id"),
        (),
        {"type": "template"},
        {},
        {"type_": "type"},
    ),
)
_UPDATE_AVATAR_LOOK_FIELDS = (_Fields((), ("name",), {}, {}, {}),)


class AvatarsOperations(_Tag):
    """List and manage avatars and looks: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AvatarsWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AvatarsWithRawResponse(self)

    def list_groups(
        self,
        *,
        ownership: ListAvatarGroupsOwnership | Unset = UNSET,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[AvatarGroupItem]:
        """List Avatar Groups

        Page through avatar groups (characters), each holding at least one look.

        listAvatarGroups: GET /v3/avatars, https://developers.heygen.com/reference/list-avatar-
        groups

        Args:
            ownership: Public is presets, private is the caller's own; leave out for both.
            limit: How many items a page has at most. HeyGen's default: 20.
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
        from . import list_avatar_groups as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListAvatarGroupsResponse200:
            return _operation.sync(client=_client, ownership=ownership, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create(
        self,
        *,
        type: Literal["prompt"],
        name: str,
        prompt: str,
        reference_images: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | None
        | Unset = ...,
        avatar_group_id: str | None | Unset = ...,
        avatar_id: str | None | Unset = ...,
        aspect_ratio: PromptAvatarAspectRatio | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarResponse: ...

    @overload
    def create(
        self,
        *,
        type: Literal["digital_twin"],
        name: str,
        file: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        avatar_group_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarResponse: ...

    @overload
    def create(
        self,
        *,
        type: Literal["photo"],
        name: str,
        file: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        avatar_group_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarResponse: ...

    @overload
    def create(
        self,
        *,
        body: CreatePromptAvatarRequest
        | CreatePromptAvatarRequestDict
        | CreateDigitalTwinRequest
        | CreateDigitalTwinRequestDict
        | CreatePhotoAvatarRequest
        | CreatePhotoAvatarRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarResponse: ...

    def create(
        self,
        *,
        body: CreatePromptAvatarRequest
        | CreatePromptAvatarRequestDict
        | CreateDigitalTwinRequest
        | CreateDigitalTwinRequestDict
        | CreatePhotoAvatarRequest
        | CreatePhotoAvatarRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAvatarResponse:
        """Create Avatar

        Make an avatar of type photo, digital_twin or prompt. Built from an image, video footage
        or a text prompt; training runs in the background. The 400 example asks for at least one
        file source (image, video or consent_video).

        createAvatar: POST /v3/avatars, https://developers.heygen.com/reference/create-avatar

        Args:
            type: 'prompt' or 'digital_twin' or 'photo'. Tells which kind of object this is.
            name: Its name, for people.
            prompt: Only for 'prompt'. What is wanted, in plain words.
            reference_images: Only for 'prompt'. The prose names only the url and asset_id forms.
            avatar_group_id: Identity to join; null makes a new one; must contain avatar_id if both
                are sent.
            avatar_id: Only for 'prompt'. Look to imitate, needs a usable image; without
                avatar_group_id the result goes to its group.
            aspect_ratio: Only for 'prompt'. Null acts as auto: the model decides, following a
                reference image if there is one.
            file: Only for 'digital_twin', 'photo'. Video footage of the person; the prose names
                only the url and asset_id forms.
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
        from . import create_avatar as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_AVATAR_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get_group(
        self,
        group_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarGroupItem:
        """Get Avatar Group

        Fetch an avatar group: name, gender, previews, number of looks, training state.

        getAvatarGroup: GET /v3/avatars/{group_id}, https://developers.heygen.com/reference/get-
        avatar-group

        Args:
            group_id: Id of the avatar group.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_avatar_group as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, group_id=group_id)).data

    def delete_group(
        self,
        group_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarGroupDeleteResponse:
        """Delete Avatar Group

        Remove an avatar group and all of its looks for good. Public and community groups cannot
        be deleted.

        deleteAvatarGroup: DELETE /v3/avatars/{group_id},
        https://developers.heygen.com/reference/delete-avatar-group

        Args:
            group_id: Id of the avatar group.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_avatar_group as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, group_id=group_id)).data

    @overload
    def update_group(
        self,
        group_id: str,
        *,
        default_voice_id: str | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarGroupItem: ...

    @overload
    def update_group(
        self,
        group_id: str,
        *,
        body: UpdateAvatarGroupRequest | UpdateAvatarGroupRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarGroupItem: ...

    def update_group(
        self,
        group_id: str,
        *,
        body: UpdateAvatarGroupRequest
        | UpdateAvatarGroupRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> AvatarGroupItem:
        """Update Avatar Group

        Change an avatar group; for now only its default voice. Own avatars only, never public.
        Any workspace-usable voice incl. imported clones; gets linked if needed. 403:
        resource_access_denied (no write access), forbidden (policy: owner/admin only),
        voice_not_usable. 409 resource_not_ready: voice still being created.

        updateAvatarGroup: PATCH /v3/avatars/{group_id},
        https://developers.heygen.com/reference/update-avatar-group

        Args:
            group_id: Id of the avatar group.
            default_voice_id: Replaces the present default and links the voice to the group; any
                workspace voice, clones included; own avatars only.
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
        from . import update_avatar_group as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "update_group", _UPDATE_AVATAR_GROUP_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, group_id=group_id, body=_body)).data

    @overload
    def create_consent(
        self,
        group_id: str,
        *,
        reroute_url: str | None | Unset = ...,
        consent_text: str | None | Unset = ...,
        consent_video: AssetUrl
        | AssetUrlDict
        | AssetId
        | AssetIdDict
        | AssetBase64
        | AssetBase64Dict
        | None
        | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarConsentResponse: ...

    @overload
    def create_consent(
        self,
        group_id: str,
        *,
        body: CreateAvatarConsentRequest | CreateAvatarConsentRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarConsentResponse: ...

    def create_consent(
        self,
        group_id: str,
        *,
        body: CreateAvatarConsentRequest
        | CreateAvatarConsentRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAvatarConsentResponse:
        """Create Avatar Consent

        Begin consent for an avatar group; gives a link the subject opens in a browser. Private
        avatars need consent before video generation. Link lives 24 hours and accepts one
        successful submission; a recording after expiry fails, consent stays pending, so request
        a fresh link.

        createAvatarConsent: POST /v3/avatars/{group_id}/consent,
        https://developers.heygen.com/reference/create-avatar-consent

        Args:
            group_id: Id of the avatar group.
            reroute_url: Where the browser goes after consent; without it, the HeyGen completion
                page.
            consent_text: Plain text; < and > are refused; replaces the stock wording; paid extra
                for selected Enterprise customers.
            consent_video: Sent straight to review, no url comes back; excludes reroute_url and
                consent_text; Enterprise API customers only.
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
        from . import create_avatar_consent as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_consent", _CREATE_AVATAR_CONSENT_FIELDS, body, _fields, extra_body
        )
        return (
            _operation.sync(
                client=_client, group_id=group_id, body=_body, idempotency_key=idempotency_key
            )
        ).data

    def list_looks(
        self,
        *,
        group_id: str | Unset = UNSET,
        avatar_type: ListAvatarLooksAvatarType | Unset = UNSET,
        ownership: ListAvatarLooksOwnership | Unset = UNSET,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[AvatarLookItem]:
        """List Avatar Looks

        Page through avatar looks (outfits, poses, styles). A look's id is what video creation
        takes as avatar_id. `ownership`: public = presets, private = own; left out, both. Page
        size tops out at 50.

        listAvatarLooks: GET /v3/avatars/looks, https://developers.heygen.com/reference/list-
        avatar-looks

        Args:
            group_id: Only what belongs to this avatar group.
            avatar_type: Only this kind of avatar.
            ownership: Only the public ones, or only your own.
            limit: How many items a page has at most. HeyGen's default: 20.
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
        from . import list_avatar_looks as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListAvatarLooksResponse200:
            return _operation.sync(
                client=_client,
                group_id=group_id,
                avatar_type=avatar_type,
                ownership=ownership,
                limit=limit,
                token=token,
            )

        return _Page.first(_read, token)

    @overload
    def create_looks(
        self,
        *,
        type: Literal["look_pack"],
        reference_look_id: str,
        template_id: str,
        aspect_ratio: CreateLookPackLooksRequestAspectRatioType0 | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarLooksResponse: ...

    @overload
    def create_looks(
        self,
        *,
        type: Literal["template"],
        reference_look_id: str,
        template_id: str,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarLooksResponse: ...

    @overload
    def create_looks(
        self,
        *,
        body: CreateLookPackLooksRequest
        | CreateLookPackLooksRequestDict
        | CreateTemplateLooksRequest
        | CreateTemplateLooksRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarLooksResponse: ...

    def create_looks(
        self,
        *,
        body: CreateLookPackLooksRequest
        | CreateLookPackLooksRequestDict
        | CreateTemplateLooksRequest
        | CreateTemplateLooksRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAvatarLooksResponse:
        """Create Avatar Looks

        Generate new looks for an existing avatar from one of its looks. The `type` of the body
        says from what: `look_pack` applies a Look Pack, `template` a single template, which
        gives two looks. They are billed when the request is accepted: with an API key one API
        credit per look, with OAuth from the workspace's credits. Poll GET
        /v3/avatars/looks/{look_id} for each look.

        createAvatarLooks: POST /v3/avatars/looks,
        https://developers.heygen.com/reference/create-avatar-looks

        Args:
            type: 'look_pack' or 'template'. Tells from what the looks are made.
            reference_look_id: A look of the avatar that the new looks join; it gives the identity.
            template_id: A public pack, or one that is assigned to the workspace.
            aspect_ratio: Only for 'look_pack'. 16:9 if left out; 9:16 is cut from the middle of
                16:9.
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
        from . import create_avatar_looks as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_looks", _CREATE_AVATAR_LOOKS_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get_look(
        self,
        look_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarLookItem:
        """Get Avatar Look

        Fetch one avatar look: usable engines, preferred orientation, previews, training state.
        Look_id doubles as the avatar_id for POST /v3/videos.

        getAvatarLook: GET /v3/avatars/looks/{look_id},
        https://developers.heygen.com/reference/get-avatar-look

        Args:
            look_id: Id of the avatar look.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_avatar_look as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, look_id=look_id)).data

    def delete_look(
        self,
        look_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarLookDeleteResponse:
        """Delete Avatar Look

        Removes one avatar look together with the resource behind it. Works for photo_avatar,
        digital_twin and kit-based looks; studio avatars and public ones are refused. Removing a
        group's final look removes the group too, so later uses of that group id give 404.

        deleteAvatarLook: DELETE /v3/avatars/looks/{look_id},
        https://developers.heygen.com/reference/delete-avatar-look

        Args:
            look_id: Same value that POST /v3/videos takes as avatar_id.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_avatar_look as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, look_id=look_id)).data

    @overload
    def update_look(
        self,
        look_id: str,
        *,
        name: str | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarLookItem: ...

    @overload
    def update_look(
        self,
        look_id: str,
        *,
        body: UpdateAvatarLookRequest | UpdateAvatarLookRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarLookItem: ...

    def update_look(
        self,
        look_id: str,
        *,
        body: UpdateAvatarLookRequest
        | UpdateAvatarLookRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> AvatarLookItem:
        """Update Avatar Look

        Rename an avatar look (its display name). Only photo_avatar and digital_twin looks;
        other kinds get 400. look_id doubles as the avatar_id for POST /v3/videos.

        updateAvatarLook: PATCH /v3/avatars/looks/{look_id},
        https://developers.heygen.com/reference/update-avatar-look

        Args:
            look_id: Id of the avatar look.
            name: Its name, for people.
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
        from . import update_avatar_look as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "update_look", _UPDATE_AVATAR_LOOK_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, look_id=look_id, body=_body)).data

    def list_look_templates(
        self,
        *,
        type: ListAvatarLookTemplatesType | Unset = UNSET,
        gender: ListAvatarLookTemplatesGender | Unset = UNSET,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[LookTemplateItem]:
        """List Avatar Look Templates

        Page through the look templates and Look Packs that POST /v3/avatars/looks can apply. An
        item's id goes in as template_id and its type as type.

        listAvatarLookTemplates: GET /v3/avatars/look-templates,
        https://developers.heygen.com/reference/list-avatar-look-templates

        Args:
            type: Only this kind of template.
            gender: Only those for this gender. Templates without a gender come for both.
            limit: How many items a page has at most. HeyGen's default: 20.
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
        from . import list_avatar_look_templates as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListAvatarLookTemplatesResponse200:
            return _operation.sync(
                client=_client, type_=type, gender=gender, limit=limit, token=token
            )

        return _Page.first(_read, token)


class AsyncAvatarsOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncAvatarsWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncAvatarsWithRawResponse(self)

    def list_groups(
        self,
        *,
        ownership: ListAvatarGroupsOwnership | Unset = UNSET,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[AvatarGroupItem]:
        """List Avatar Groups

        Page through avatar groups (characters), each holding at least one look.

        listAvatarGroups: GET /v3/avatars, https://developers.heygen.com/reference/list-avatar-
        groups

        Args:
            ownership: Public is presets, private is the caller's own; leave out for both.
            limit: How many items a page has at most. HeyGen's default: 20.
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
        from . import list_avatar_groups as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListAvatarGroupsResponse200:
            return await _operation.asyncio(
                client=_client, ownership=ownership, limit=limit, token=token
            )

        return _AsyncPages(_read, token)

    @overload
    async def create(
        self,
        *,
        type: Literal["prompt"],
        name: str,
        prompt: str,
        reference_images: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | None
        | Unset = ...,
        avatar_group_id: str | None | Unset = ...,
        avatar_id: str | None | Unset = ...,
        aspect_ratio: PromptAvatarAspectRatio | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarResponse: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["digital_twin"],
        name: str,
        file: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        avatar_group_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarResponse: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["photo"],
        name: str,
        file: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        avatar_group_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarResponse: ...

    @overload
    async def create(
        self,
        *,
        body: CreatePromptAvatarRequest
        | CreatePromptAvatarRequestDict
        | CreateDigitalTwinRequest
        | CreateDigitalTwinRequestDict
        | CreatePhotoAvatarRequest
        | CreatePhotoAvatarRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarResponse: ...

    async def create(
        self,
        *,
        body: CreatePromptAvatarRequest
        | CreatePromptAvatarRequestDict
        | CreateDigitalTwinRequest
        | CreateDigitalTwinRequestDict
        | CreatePhotoAvatarRequest
        | CreatePhotoAvatarRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAvatarResponse:
        """Create Avatar

        Make an avatar of type photo, digital_twin or prompt. Built from an image, video footage
        or a text prompt; training runs in the background. The 400 example asks for at least one
        file source (image, video or consent_video).

        createAvatar: POST /v3/avatars, https://developers.heygen.com/reference/create-avatar

        Args:
            type: 'prompt' or 'digital_twin' or 'photo'. Tells which kind of object this is.
            name: Its name, for people.
            prompt: Only for 'prompt'. What is wanted, in plain words.
            reference_images: Only for 'prompt'. The prose names only the url and asset_id forms.
            avatar_group_id: Identity to join; null makes a new one; must contain avatar_id if both
                are sent.
            avatar_id: Only for 'prompt'. Look to imitate, needs a usable image; without
                avatar_group_id the result goes to its group.
            aspect_ratio: Only for 'prompt'. Null acts as auto: the model decides, following a
                reference image if there is one.
            file: Only for 'digital_twin', 'photo'. Video footage of the person; the prose names
                only the url and asset_id forms.
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
        from . import create_avatar as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_AVATAR_FIELDS, body, _fields, extra_body)
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get_group(
        self,
        group_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarGroupItem:
        """Get Avatar Group

        Fetch an avatar group: name, gender, previews, number of looks, training state.

        getAvatarGroup: GET /v3/avatars/{group_id}, https://developers.heygen.com/reference/get-
        avatar-group

        Args:
            group_id: Id of the avatar group.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_avatar_group as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, group_id=group_id)).data

    async def delete_group(
        self,
        group_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarGroupDeleteResponse:
        """Delete Avatar Group

        Remove an avatar group and all of its looks for good. Public and community groups cannot
        be deleted.

        deleteAvatarGroup: DELETE /v3/avatars/{group_id},
        https://developers.heygen.com/reference/delete-avatar-group

        Args:
            group_id: Id of the avatar group.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_avatar_group as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, group_id=group_id)).data

    @overload
    async def update_group(
        self,
        group_id: str,
        *,
        default_voice_id: str | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarGroupItem: ...

    @overload
    async def update_group(
        self,
        group_id: str,
        *,
        body: UpdateAvatarGroupRequest | UpdateAvatarGroupRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarGroupItem: ...

    async def update_group(
        self,
        group_id: str,
        *,
        body: UpdateAvatarGroupRequest
        | UpdateAvatarGroupRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> AvatarGroupItem:
        """Update Avatar Group

        Change an avatar group; for now only its default voice. Own avatars only, never public.
        Any workspace-usable voice incl. imported clones; gets linked if needed. 403:
        resource_access_denied (no write access), forbidden (policy: owner/admin only),
        voice_not_usable. 409 resource_not_ready: voice still being created.

        updateAvatarGroup: PATCH /v3/avatars/{group_id},
        https://developers.heygen.com/reference/update-avatar-group

        Args:
            group_id: Id of the avatar group.
            default_voice_id: Replaces the present default and links the voice to the group; any
                workspace voice, clones included; own avatars only.
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
        from . import update_avatar_group as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "update_group", _UPDATE_AVATAR_GROUP_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, group_id=group_id, body=_body)).data

    @overload
    async def create_consent(
        self,
        group_id: str,
        *,
        reroute_url: str | None | Unset = ...,
        consent_text: str | None | Unset = ...,
        consent_video: AssetUrl
        | AssetUrlDict
        | AssetId
        | AssetIdDict
        | AssetBase64
        | AssetBase64Dict
        | None
        | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarConsentResponse: ...

    @overload
    async def create_consent(
        self,
        group_id: str,
        *,
        body: CreateAvatarConsentRequest | CreateAvatarConsentRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarConsentResponse: ...

    async def create_consent(
        self,
        group_id: str,
        *,
        body: CreateAvatarConsentRequest
        | CreateAvatarConsentRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAvatarConsentResponse:
        """Create Avatar Consent

        Begin consent for an avatar group; gives a link the subject opens in a browser. Private
        avatars need consent before video generation. Link lives 24 hours and accepts one
        successful submission; a recording after expiry fails, consent stays pending, so request
        a fresh link.

        createAvatarConsent: POST /v3/avatars/{group_id}/consent,
        https://developers.heygen.com/reference/create-avatar-consent

        Args:
            group_id: Id of the avatar group.
            reroute_url: Where the browser goes after consent; without it, the HeyGen completion
                page.
            consent_text: Plain text; < and > are refused; replaces the stock wording; paid extra
                for selected Enterprise customers.
            consent_video: Sent straight to review, no url comes back; excludes reroute_url and
                consent_text; Enterprise API customers only.
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
        from . import create_avatar_consent as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_consent", _CREATE_AVATAR_CONSENT_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(
                client=_client, group_id=group_id, body=_body, idempotency_key=idempotency_key
            )
        ).data

    def list_looks(
        self,
        *,
        group_id: str | Unset = UNSET,
        avatar_type: ListAvatarLooksAvatarType | Unset = UNSET,
        ownership: ListAvatarLooksOwnership | Unset = UNSET,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[AvatarLookItem]:
        """List Avatar Looks

        Page through avatar looks (outfits, poses, styles). A look's id is what video creation
        takes as avatar_id. `ownership`: public = presets, private = own; left out, both. Page
        size tops out at 50.

        listAvatarLooks: GET /v3/avatars/looks, https://developers.heygen.com/reference/list-
        avatar-looks

        Args:
            group_id: Only what belongs to this avatar group.
            avatar_type: Only this kind of avatar.
            ownership: Only the public ones, or only your own.
            limit: How many items a page has at most. HeyGen's default: 20.
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
        from . import list_avatar_looks as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListAvatarLooksResponse200:
            return await _operation.asyncio(
                client=_client,
                group_id=group_id,
                avatar_type=avatar_type,
                ownership=ownership,
                limit=limit,
                token=token,
            )

        return _AsyncPages(_read, token)

    @overload
    async def create_looks(
        self,
        *,
        type: Literal["look_pack"],
        reference_look_id: str,
        template_id: str,
        aspect_ratio: CreateLookPackLooksRequestAspectRatioType0 | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarLooksResponse: ...

    @overload
    async def create_looks(
        self,
        *,
        type: Literal["template"],
        reference_look_id: str,
        template_id: str,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarLooksResponse: ...

    @overload
    async def create_looks(
        self,
        *,
        body: CreateLookPackLooksRequest
        | CreateLookPackLooksRequestDict
        | CreateTemplateLooksRequest
        | CreateTemplateLooksRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarLooksResponse: ...

    async def create_looks(
        self,
        *,
        body: CreateLookPackLooksRequest
        | CreateLookPackLooksRequestDict
        | CreateTemplateLooksRequest
        | CreateTemplateLooksRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAvatarLooksResponse:
        """Create Avatar Looks

        Generate new looks for an existing avatar from one of its looks. The `type` of the body
        says from what: `look_pack` applies a Look Pack, `template` a single template, which
        gives two looks. They are billed when the request is accepted: with an API key one API
        credit per look, with OAuth from the workspace's credits. Poll GET
        /v3/avatars/looks/{look_id} for each look.

        createAvatarLooks: POST /v3/avatars/looks,
        https://developers.heygen.com/reference/create-avatar-looks

        Args:
            type: 'look_pack' or 'template'. Tells from what the looks are made.
            reference_look_id: A look of the avatar that the new looks join; it gives the identity.
            template_id: A public pack, or one that is assigned to the workspace.
            aspect_ratio: Only for 'look_pack'. 16:9 if left out; 9:16 is cut from the middle of
                16:9.
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
        from . import create_avatar_looks as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_looks", _CREATE_AVATAR_LOOKS_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get_look(
        self,
        look_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarLookItem:
        """Get Avatar Look

        Fetch one avatar look: usable engines, preferred orientation, previews, training state.
        Look_id doubles as the avatar_id for POST /v3/videos.

        getAvatarLook: GET /v3/avatars/looks/{look_id},
        https://developers.heygen.com/reference/get-avatar-look

        Args:
            look_id: Id of the avatar look.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_avatar_look as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, look_id=look_id)).data

    async def delete_look(
        self,
        look_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarLookDeleteResponse:
        """Delete Avatar Look

        Removes one avatar look together with the resource behind it. Works for photo_avatar,
        digital_twin and kit-based looks; studio avatars and public ones are refused. Removing a
        group's final look removes the group too, so later uses of that group id give 404.

        deleteAvatarLook: DELETE /v3/avatars/looks/{look_id},
        https://developers.heygen.com/reference/delete-avatar-look

        Args:
            look_id: Same value that POST /v3/videos takes as avatar_id.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_avatar_look as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, look_id=look_id)).data

    @overload
    async def update_look(
        self,
        look_id: str,
        *,
        name: str | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarLookItem: ...

    @overload
    async def update_look(
        self,
        look_id: str,
        *,
        body: UpdateAvatarLookRequest | UpdateAvatarLookRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarLookItem: ...

    async def update_look(
        self,
        look_id: str,
        *,
        body: UpdateAvatarLookRequest
        | UpdateAvatarLookRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> AvatarLookItem:
        """Update Avatar Look

        Rename an avatar look (its display name). Only photo_avatar and digital_twin looks;
        other kinds get 400. look_id doubles as the avatar_id for POST /v3/videos.

        updateAvatarLook: PATCH /v3/avatars/looks/{look_id},
        https://developers.heygen.com/reference/update-avatar-look

        Args:
            look_id: Id of the avatar look.
            name: Its name, for people.
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
        from . import update_avatar_look as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "update_look", _UPDATE_AVATAR_LOOK_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, look_id=look_id, body=_body)).data

    def list_look_templates(
        self,
        *,
        type: ListAvatarLookTemplatesType | Unset = UNSET,
        gender: ListAvatarLookTemplatesGender | Unset = UNSET,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[LookTemplateItem]:
        """List Avatar Look Templates

        Page through the look templates and Look Packs that POST /v3/avatars/looks can apply. An
        item's id goes in as template_id and its type as type.

        listAvatarLookTemplates: GET /v3/avatars/look-templates,
        https://developers.heygen.com/reference/list-avatar-look-templates

        Args:
            type: Only this kind of template.
            gender: Only those for this gender. Templates without a gender come for both.
            limit: How many items a page has at most. HeyGen's default: 20.
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
        from . import list_avatar_look_templates as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListAvatarLookTemplatesResponse200:
            return await _operation.asyncio(
                client=_client, type_=type, gender=gender, limit=limit, token=token
            )

        return _AsyncPages(_read, token)


class AvatarsWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AvatarsOperations) -> None:
        self.list_groups = _raw(operations.list_groups)
        self.create = _raw(operations.create)
        self.get_group = _raw(operations.get_group)
        self.delete_group = _raw(operations.delete_group)
        self.update_group = _raw(operations.update_group)
        self.create_consent = _raw(operations.create_consent)
        self.list_looks = _raw(operations.list_looks)
        self.create_looks = _raw(operations.create_looks)
        self.get_look = _raw(operations.get_look)
        self.delete_look = _raw(operations.delete_look)
        self.update_look = _raw(operations.update_look)
        self.list_look_templates = _raw(operations.list_look_templates)


class AsyncAvatarsWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncAvatarsOperations) -> None:
        self.list_groups = _async_raw(operations.list_groups)
        self.create = _async_raw(operations.create)
        self.get_group = _async_raw(operations.get_group)
        self.delete_group = _async_raw(operations.delete_group)
        self.update_group = _async_raw(operations.update_group)
        self.create_consent = _async_raw(operations.create_consent)
        self.list_looks = _async_raw(operations.list_looks)
        self.create_looks = _async_raw(operations.create_looks)
        self.get_look = _async_raw(operations.get_look)
        self.delete_look = _async_raw(operations.delete_look)
        self.update_look = _async_raw(operations.update_look)
        self.list_look_templates = _async_raw(operations.list_look_templates)
