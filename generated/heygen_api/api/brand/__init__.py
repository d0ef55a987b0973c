"""Brand-related resources — brand kits (colors, fonts, logos) and brand glossaries (custom
term translations).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping, Sequence as _Sequence

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.brand_glossary_term_write import BrandGlossaryTermWriteDict
    from ...dicts.create_brand_glossary_request import CreateBrandGlossaryRequestDict
    from ...dicts.create_brand_kit_request import CreateBrandKitRequestDict
    from ...dicts.do_not_translate_entry_write import DoNotTranslateEntryWriteDict
    from ...dicts.forced_translation_entry_write import ForcedTranslationEntryWriteDict
    from ...dicts.update_brand_glossary_request import UpdateBrandGlossaryRequestDict
    from ...dicts.update_brand_kit_color_roles import UpdateBrandKitColorRolesDict
    from ...dicts.update_brand_kit_font_roles import UpdateBrandKitFontRolesDict
    from ...dicts.update_brand_kit_logo_roles import UpdateBrandKitLogoRolesDict
    from ...dicts.update_brand_kit_request import UpdateBrandKitRequestDict
    from ...models.brand_glossary_detail import BrandGlossaryDetail
    from ...models.brand_glossary_item import BrandGlossaryItem
    from ...models.brand_glossary_term_write import BrandGlossaryTermWrite
    from ...models.brand_kit_detail import BrandKitDetail
    from ...models.brand_kit_item import BrandKitItem
    from ...models.create_brand_glossary_request import CreateBrandGlossaryRequest
    from ...models.create_brand_kit_request import CreateBrandKitRequest
    from ...models.create_brand_kit_response import CreateBrandKitResponse
    from ...models.delete_brand_glossary_response import DeleteBrandGlossaryResponse
    from ...models.delete_brand_kit_response import DeleteBrandKitResponse
    from ...models.do_not_translate_entry_write import DoNotTranslateEntryWrite
    from ...models.forced_translation_entry_write import ForcedTranslationEntryWrite
    from ...models.list_brand_glossaries_response_200 import ListBrandGlossariesResponse200
    from ...models.list_brand_kits_response_200 import ListBrandKitsResponse200
    from ...models.update_brand_glossary_request import UpdateBrandGlossaryRequest
    from ...models.update_brand_kit_color_roles import UpdateBrandKitColorRoles
    from ...models.update_brand_kit_font_roles import UpdateBrandKitFontRoles
    from ...models.update_brand_kit_logo_roles import UpdateBrandKitLogoRoles
    from ...models.update_brand_kit_request import UpdateBrandKitRequest
    from ...operations import Timeout

_METHODS = {
    "list_brand_glossaries": "list_glossaries",
    "create_brand_glossary": "create_glossary",
    "list_brand_kits": "list_kits",
    "create_brand_kit": "create_kit",
    "get_brand_kit": "get_kit",
    "delete_brand_kit": "delete_kit",
    "update_brand_kit": "update_kit",
    "get_brand_glossary": "get_glossary",
    "delete_brand_glossary": "delete_glossary",
    "update_brand_glossary": "update_glossary",
}
_CREATE_BRAND_GLOSSARY_FIELDS = (
    _Fields(("name",), ("terms", "do_not_translate_terms", "forced_translations"), {}, {}, {}),
)
_CREATE_BRAND_KIT_FIELDS = (_Fields(("url",), ("name",), {}, {}, {}),)
_UPDATE_BRAND_KIT_FIELDS = (
    _Fields((), ("name", "color_roles", "logo_roles", "font_roles"), {}, {}, {}),
)
_UPDATE_BRAND_GLOSSARY_FIELDS = (
    _Fields((), ("name", "terms", "do_not_translate_terms", "forced_translations"), {}, {}, {}),
)


class BrandOperations(_Tag):
    """Brand-related resources — brand kits (colors, fonts, logos) and brand glossaries (custom
    term translations): each operation is a method.
    """

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> BrandWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return BrandWithRawResponse(self)

    def list_glossaries(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[BrandGlossaryItem]:
        """List Brand Glossaries

        Page through the workspace's brand glossaries (custom pronunciation and translation
        terms). Elsewhere called brand voices. Hand brand_glossary_id to a video or translation
        request to use one.

        listBrandGlossaries: GET /v3/brand-glossaries,
        https://developers.heygen.com/reference/list-brand-glossaries

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
        from . import list_brand_glossaries as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListBrandGlossariesResponse200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_glossary(
        self,
        *,
        name: str,
        terms: _Sequence[BrandGlossaryTermWrite | BrandGlossaryTermWriteDict] | Unset = ...,
        do_not_translate_terms: _Sequence[DoNotTranslateEntryWrite | DoNotTranslateEntryWriteDict]
        | Unset = ...,
        forced_translations: _Sequence[
            ForcedTranslationEntryWrite | ForcedTranslationEntryWriteDict
        ]
        | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandGlossaryDetail: ...

    @overload
    def create_glossary(
        self,
        *,
        body: CreateBrandGlossaryRequest | CreateBrandGlossaryRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandGlossaryDetail: ...

    def create_glossary(
        self,
        *,
        body: CreateBrandGlossaryRequest
        | CreateBrandGlossaryRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> BrandGlossaryDetail:
        """Create Brand Glossary

        Add a brand glossary to the workspace. Duplicate name (case ignored) gives 409. All
        three term lists are optional. Pronunciations change audio, never captions; translation
        rules act only in translation features, for every target language. Tone is web-app only.

        createBrandGlossary: POST /v3/brand-glossaries,
        https://developers.heygen.com/reference/create-brand-glossary

        Args:
            name: Trimmed before checking; unique in the workspace whatever the letter case.
            terms: Terms and how they are pronounced.
            do_not_translate_terms: Terms that stay as they are in every language.
            forced_translations: Undefined for a term that is in do_not_translate_terms too.
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
        from . import create_brand_glossary as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_glossary", _CREATE_BRAND_GLOSSARY_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def list_kits(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[BrandKitItem]:
        """List Brand Kits

        Page through the workspace's brand kits. Hand a brand_kit_id to POST /v3/video-agents
        for branded videos.

        listBrandKits: GET /v3/brand-kits, https://developers.heygen.com/reference/list-brand-
        kits

        Args:
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
        from . import list_brand_kits as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListBrandKitsResponse200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_kit(
        self,
        *,
        url: str,
        name: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateBrandKitResponse: ...

    @overload
    def create_kit(
        self,
        *,
        body: CreateBrandKitRequest | CreateBrandKitRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateBrandKitResponse: ...

    def create_kit(
        self,
        *,
        body: CreateBrandKitRequest
        | CreateBrandKitRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateBrandKitResponse:
        """Create Brand Kit

        Build a brand kit by pulling logos, colors and fonts from a public website.
        Asynchronous: the id is valid at once, but poll the kit every 2-5 s until completed
        (typically under 2 minutes). Calling asserts rights to the assets. Retries without an
        idempotency key import twice. 403 when workspace settings forbid it.

        createBrandKit: POST /v3/brand-kits, https://developers.heygen.com/reference/create-
        brand-kit

        Args:
            url: Public site to import logos, colors and fonts from; the caller vouches for the
                rights to them.
            name: Null: brand name found on the site, or the domain.
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
        from . import create_brand_kit as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create_kit", _CREATE_BRAND_KIT_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get_kit(
        self,
        brand_kit_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandKitDetail:
        """Get Brand Kit

        Fetch one brand kit: its colors, logos, fonts and which role each plays. Contents may
        still change at status loading and are settled at completed. Poll at 2-5 s intervals;
        imports mostly finish within 2 minutes, fonts last.

        getBrandKit: GET /v3/brand-kits/{brand_kit_id},
        https://developers.heygen.com/reference/get-brand-kit

        Args:
            brand_kit_id: Id of the brand kit.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_brand_kit as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, brand_kit_id=brand_kit_id)).data

    def delete_kit(
        self,
        brand_kit_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteBrandKitResponse:
        """Delete Brand Kit

        Permanently remove a brand kit and everything in it. Irreversible; allowed during
        assembly. Finished videos keep their look, but an agent still set to the kit reports an
        invalid id. Kits shared from another workspace give 403.

        deleteBrandKit: DELETE /v3/brand-kits/{brand_kit_id},
        https://developers.heygen.com/reference/delete-brand-kit

        Args:
            brand_kit_id: Id of the brand kit.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_brand_kit as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, brand_kit_id=brand_kit_id)).data

    @overload
    def update_kit(
        self,
        brand_kit_id: str,
        *,
        name: str | Unset = ...,
        color_roles: UpdateBrandKitColorRoles | UpdateBrandKitColorRolesDict | Unset = ...,
        logo_roles: UpdateBrandKitLogoRoles | UpdateBrandKitLogoRolesDict | Unset = ...,
        font_roles: UpdateBrandKitFontRoles | UpdateBrandKitFontRolesDict | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandKitDetail: ...

    @overload
    def update_kit(
        self,
        brand_kit_id: str,
        *,
        body: UpdateBrandKitRequest | UpdateBrandKitRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandKitDetail: ...

    def update_kit(
        self,
        brand_kit_id: str,
        *,
        body: UpdateBrandKitRequest
        | UpdateBrandKitRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> BrandKitDetail:
        """Update Brand Kit

        Rename a brand kit or reassign its color, logo and font roles. Omitted fields stay; a
        role object overwrites the old one whole, {} clears it for good, null is refused. Role
        edits at loading or error: 409; renaming always works. Shared kits: 403. Color values
        are not editable.

        updateBrandKit: PATCH /v3/brand-kits/{brand_kit_id},
        https://developers.heygen.com/reference/update-brand-kit

        Args:
            brand_kit_id: Id of the brand kit.
            name: Its name, for people. Trimmed at both ends.
            color_roles: Which colour plays which role from now on. Hex values such as '#FF5733'.
            logo_roles: Which logo plays which role from now on.
            font_roles: Which font plays which role from now on.
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
        from . import update_brand_kit as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("update_kit", _UPDATE_BRAND_KIT_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, brand_kit_id=brand_kit_id, body=_body)).data

    def get_glossary(
        self,
        brand_glossary_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandGlossaryDetail:
        """Get Brand Glossary

        Fetch one brand glossary with every term it remaps. Pronunciations alter audio, not
        captions. do_not_translate_terms and forced_translations act in translation features
        only (all target languages) and are absent when empty. Tone settings are not returned.

        getBrandGlossary: GET /v3/brand-glossaries/{brand_glossary_id},
        https://developers.heygen.com/reference/get-brand-glossary

        Args:
            brand_glossary_id: Id of the brand glossary.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_brand_glossary as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, brand_glossary_id=brand_glossary_id)).data

    def delete_glossary(
        self,
        brand_glossary_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteBrandGlossaryResponse:
        """Delete Brand Glossary

        Permanently remove a brand glossary. Irreversible and immediate for later generations.
        Finished videos do not change; a video or translation still naming the glossary does not
        fail, its rules just no longer apply.

        deleteBrandGlossary: DELETE /v3/brand-glossaries/{brand_glossary_id},
        https://developers.heygen.com/reference/delete-brand-glossary

        Args:
            brand_glossary_id: Id of the brand glossary.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_brand_glossary as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, brand_glossary_id=brand_glossary_id)).data

    @overload
    def update_glossary(
        self,
        brand_glossary_id: str,
        *,
        name: str | Unset = ...,
        terms: _Sequence[BrandGlossaryTermWrite | BrandGlossaryTermWriteDict] | Unset = ...,
        do_not_translate_terms: _Sequence[DoNotTranslateEntryWrite | DoNotTranslateEntryWriteDict]
        | Unset = ...,
        forced_translations: _Sequence[
            ForcedTranslationEntryWrite | ForcedTranslationEntryWriteDict
        ]
        | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandGlossaryDetail: ...

    @overload
    def update_glossary(
        self,
        brand_glossary_id: str,
        *,
        body: UpdateBrandGlossaryRequest | UpdateBrandGlossaryRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandGlossaryDetail: ...

    def update_glossary(
        self,
        brand_glossary_id: str,
        *,
        body: UpdateBrandGlossaryRequest
        | UpdateBrandGlossaryRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> BrandGlossaryDetail:
        """Update Brand Glossary

        Change a brand glossary's name or any of its term lists. Omitted fields stay; a sent
        list overwrites the whole list and [] empties it, so adding one entry means read,
        extend, write back. A name in use gives 409. Tone settings are untouched.

        updateBrandGlossary: PATCH /v3/brand-glossaries/{brand_glossary_id},
        https://developers.heygen.com/reference/update-brand-glossary

        Args:
            brand_glossary_id: Id of the brand glossary.
            name: Trimmed before checking; unique in the workspace whatever the letter case.
            terms: Terms and how they are pronounced.
            do_not_translate_terms: Terms that stay as they are in every language.
            forced_translations: Undefined for a term that is in do_not_translate_terms too.
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
        from . import update_brand_glossary as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "update_glossary", _UPDATE_BRAND_GLOSSARY_FIELDS, body, _fields, extra_body
        )
        return (
            _operation.sync(client=_client, brand_glossary_id=brand_glossary_id, body=_body)
        ).data


class AsyncBrandOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncBrandWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncBrandWithRawResponse(self)

    def list_glossaries(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[BrandGlossaryItem]:
        """List Brand Glossaries

        Page through the workspace's brand glossaries (custom pronunciation and translation
        terms). Elsewhere called brand voices. Hand brand_glossary_id to a video or translation
        request to use one.

        listBrandGlossaries: GET /v3/brand-glossaries,
        https://developers.heygen.com/reference/list-brand-glossaries

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
        from . import list_brand_glossaries as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListBrandGlossariesResponse200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_glossary(
        self,
        *,
        name: str,
        terms: _Sequence[BrandGlossaryTermWrite | BrandGlossaryTermWriteDict] | Unset = ...,
        do_not_translate_terms: _Sequence[DoNotTranslateEntryWrite | DoNotTranslateEntryWriteDict]
        | Unset = ...,
        forced_translations: _Sequence[
            ForcedTranslationEntryWrite | ForcedTranslationEntryWriteDict
        ]
        | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandGlossaryDetail: ...

    @overload
    async def create_glossary(
        self,
        *,
        body: CreateBrandGlossaryRequest | CreateBrandGlossaryRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandGlossaryDetail: ...

    async def create_glossary(
        self,
        *,
        body: CreateBrandGlossaryRequest
        | CreateBrandGlossaryRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> BrandGlossaryDetail:
        """Create Brand Glossary

        Add a brand glossary to the workspace. Duplicate name (case ignored) gives 409. All
        three term lists are optional. Pronunciations change audio, never captions; translation
        rules act only in translation features, for every target language. Tone is web-app only.

        createBrandGlossary: POST /v3/brand-glossaries,
        https://developers.heygen.com/reference/create-brand-glossary

        Args:
            name: Trimmed before checking; unique in the workspace whatever the letter case.
            terms: Terms and how they are pronounced.
            do_not_translate_terms: Terms that stay as they are in every language.
            forced_translations: Undefined for a term that is in do_not_translate_terms too.
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
        from . import create_brand_glossary as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_glossary", _CREATE_BRAND_GLOSSARY_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    def list_kits(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[BrandKitItem]:
        """List Brand Kits

        Page through the workspace's brand kits. Hand a brand_kit_id to POST /v3/video-agents
        for branded videos.

        listBrandKits: GET /v3/brand-kits, https://developers.heygen.com/reference/list-brand-
        kits

        Args:
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
        from . import list_brand_kits as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListBrandKitsResponse200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_kit(
        self,
        *,
        url: str,
        name: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateBrandKitResponse: ...

    @overload
    async def create_kit(
        self,
        *,
        body: CreateBrandKitRequest | CreateBrandKitRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateBrandKitResponse: ...

    async def create_kit(
        self,
        *,
        body: CreateBrandKitRequest
        | CreateBrandKitRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateBrandKitResponse:
        """Create Brand Kit

        Build a brand kit by pulling logos, colors and fonts from a public website.
        Asynchronous: the id is valid at once, but poll the kit every 2-5 s until completed
        (typically under 2 minutes). Calling asserts rights to the assets. Retries without an
        idempotency key import twice. 403 when workspace settings forbid it.

        createBrandKit: POST /v3/brand-kits, https://developers.heygen.com/reference/create-
        brand-kit

        Args:
            url: Public site to import logos, colors and fonts from; the caller vouches for the
                rights to them.
            name: Null: brand name found on the site, or the domain.
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
        from . import create_brand_kit as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create_kit", _CREATE_BRAND_KIT_FIELDS, body, _fields, extra_body)
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get_kit(
        self,
        brand_kit_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandKitDetail:
        """Get Brand Kit

        Fetch one brand kit: its colors, logos, fonts and which role each plays. Contents may
        still change at status loading and are settled at completed. Poll at 2-5 s intervals;
        imports mostly finish within 2 minutes, fonts last.

        getBrandKit: GET /v3/brand-kits/{brand_kit_id},
        https://developers.heygen.com/reference/get-brand-kit

        Args:
            brand_kit_id: Id of the brand kit.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_brand_kit as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, brand_kit_id=brand_kit_id)).data

    async def delete_kit(
        self,
        brand_kit_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteBrandKitResponse:
        """Delete Brand Kit

        Permanently remove a brand kit and everything in it. Irreversible; allowed during
        assembly. Finished videos keep their look, but an agent still set to the kit reports an
        invalid id. Kits shared from another workspace give 403.

        deleteBrandKit: DELETE /v3/brand-kits/{brand_kit_id},
        https://developers.heygen.com/reference/delete-brand-kit

        Args:
            brand_kit_id: Id of the brand kit.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_brand_kit as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, brand_kit_id=brand_kit_id)).data

    @overload
    async def update_kit(
        self,
        brand_kit_id: str,
        *,
        name: str | Unset = ...,
        color_roles: UpdateBrandKitColorRoles | UpdateBrandKitColorRolesDict | Unset = ...,
        logo_roles: UpdateBrandKitLogoRoles | UpdateBrandKitLogoRolesDict | Unset = ...,
        font_roles: UpdateBrandKitFontRoles | UpdateBrandKitFontRolesDict | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandKitDetail: ...

    @overload
    async def update_kit(
        self,
        brand_kit_id: str,
        *,
        body: UpdateBrandKitRequest | UpdateBrandKitRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandKitDetail: ...

    async def update_kit(
        self,
        brand_kit_id: str,
        *,
        body: UpdateBrandKitRequest
        | UpdateBrandKitRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> BrandKitDetail:
        """Update Brand Kit

        Rename a brand kit or reassign its color, logo and font roles. Omitted fields stay; a
        role object overwrites the old one whole, {} clears it for good, null is refused. Role
        edits at loading or error: 409; renaming always works. Shared kits: 403. Color values
        are not editable.

        updateBrandKit: PATCH /v3/brand-kits/{brand_kit_id},
        https://developers.heygen.com/reference/update-brand-kit

        Args:
            brand_kit_id: Id of the brand kit.
            name: Its name, for people. Trimmed at both ends.
            color_roles: Which colour plays which role from now on. Hex values such as '#FF5733'.
            logo_roles: Which logo plays which role from now on.
            font_roles: Which font plays which role from now on.
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
        from . import update_brand_kit as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("update_kit", _UPDATE_BRAND_KIT_FIELDS, body, _fields, extra_body)
        return (
            await _operation.asyncio(client=_client, brand_kit_id=brand_kit_id, body=_body)
        ).data

    async def get_glossary(
        self,
        brand_glossary_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandGlossaryDetail:
        """Get Brand Glossary

        Fetch one brand glossary with every term it remaps. Pronunciations alter audio, not
        captions. do_not_translate_terms and forced_translations act in translation features
        only (all target languages) and are absent when empty. Tone settings are not returned.

        getBrandGlossary: GET /v3/brand-glossaries/{brand_glossary_id},
        https://developers.heygen.com/reference/get-brand-glossary

        Args:
            brand_glossary_id: Id of the brand glossary.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_brand_glossary as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, brand_glossary_id=brand_glossary_id)).data

    async def delete_glossary(
        self,
        brand_glossary_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteBrandGlossaryResponse:
        """Delete Brand Glossary

        Permanently remove a brand glossary. Irreversible and immediate for later generations.
        Finished videos do not change; a video or translation still naming the glossary does not
        fail, its rules just no longer apply.

        deleteBrandGlossary: DELETE /v3/brand-glossaries/{brand_glossary_id},
        https://developers.heygen.com/reference/delete-brand-glossary

        Args:
            brand_glossary_id: Id of the brand glossary.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_brand_glossary as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, brand_glossary_id=brand_glossary_id)).data

    @overload
    async def update_glossary(
        self,
        brand_glossary_id: str,
        *,
        name: str | Unset = ...,
        terms: _Sequence[BrandGlossaryTermWrite | BrandGlossaryTermWriteDict] | Unset = ...,
        do_not_translate_terms: _Sequence[DoNotTranslateEntryWrite | DoNotTranslateEntryWriteDict]
        | Unset = ...,
        forced_translations: _Sequence[
            ForcedTranslationEntryWrite | ForcedTranslationEntryWriteDict
        ]
        | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandGlossaryDetail: ...

    @overload
    async def update_glossary(
        self,
        brand_glossary_id: str,
        *,
        body: UpdateBrandGlossaryRequest | UpdateBrandGlossaryRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BrandGlossaryDetail: ...

    async def update_glossary(
        self,
        brand_glossary_id: str,
        *,
        body: UpdateBrandGlossaryRequest
        | UpdateBrandGlossaryRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> BrandGlossaryDetail:
        """Update Brand Glossary

        Change a brand glossary's name or any of its term lists. Omitted fields stay; a sent
        list overwrites the whole list and [] empties it, so adding one entry means read,
        extend, write back. A name in use gives 409. Tone settings are untouched.

        updateBrandGlossary: PATCH /v3/brand-glossaries/{brand_glossary_id},
        https://developers.heygen.com/reference/update-brand-glossary

        Args:
            brand_glossary_id: Id of the brand glossary.
            name: Trimmed before checking; unique in the workspace whatever the letter case.
            terms: Terms and how they are pronounced.
            do_not_translate_terms: Terms that stay as they are in every language.
            forced_translations: Undefined for a term that is in do_not_translate_terms too.
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
        from . import update_brand_glossary as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "update_glossary", _UPDATE_BRAND_GLOSSARY_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(
                client=_client, brand_glossary_id=brand_glossary_id, body=_body
            )
        ).data


class BrandWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: BrandOperations) -> None:
        self.list_glossaries = _raw(operations.list_glossaries)
        self.create_glossary = _raw(operations.create_glossary)
        self.list_kits = _raw(operations.list_kits)
        self.create_kit = _raw(operations.create_kit)
        self.get_kit = _raw(operations.get_kit)
        self.delete_kit = _raw(operations.delete_kit)
        self.update_kit = _raw(operations.update_kit)
        self.get_glossary = _raw(operations.get_glossary)
        self.delete_glossary = _raw(operations.delete_glossary)
        self.update_glossary = _raw(operations.update_glossary)


class AsyncBrandWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncBrandOperations) -> None:
        self.list_glossaries = _async_raw(operations.list_glossaries)
        self.create_glossary = _async_raw(operations.create_glossary)
        self.list_kits = _async_raw(operations.list_kits)
        self.create_kit = _async_raw(operations.create_kit)
        self.get_kit = _async_raw(operations.get_kit)
        self.delete_kit = _async_raw(operations.delete_kit)
        self.update_kit = _async_raw(operations.update_kit)
        self.get_glossary = _async_raw(operations.get_glossary)
        self.delete_glossary = _async_raw(operations.delete_glossary)
        self.update_glossary = _async_raw(operations.update_glossary)
