"""Brand-related resources — brand kits (colors, fonts, logos) and brand glossaries (custom
term translations).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
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


class BrandOperations:
    """Brand-related resources — brand kits (colors, fonts, logos) and brand glossaries (custom
    term translations): each operation is a method.
    """

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_brand_glossaries(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[BrandGlossaryItem]:
        """List Brand Glossaries

        Page through the workspace's brand glossaries (custom pronunciation and translation
        terms). Elsewhere called brand voices. Hand brand_glossary_id to a video or translation
        request to use one.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_brand_glossaries as _operation

        def _read(token: str | Unset) -> ListBrandGlossariesResponse200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_brand_glossary(
        self,
        *,
        body: CreateBrandGlossaryRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> BrandGlossaryDetail: ...

    @overload
    def create_brand_glossary(
        self,
        *,
        name: str,
        terms: list[BrandGlossaryTermWrite] | Unset = ...,
        do_not_translate_terms: list[DoNotTranslateEntryWrite] | Unset = ...,
        forced_translations: list[ForcedTranslationEntryWrite] | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> BrandGlossaryDetail: ...

    def create_brand_glossary(
        self,
        *,
        body: CreateBrandGlossaryRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> BrandGlossaryDetail:
        """Create Brand Glossary

        Add a brand glossary to the workspace. Duplicate name (case ignored) gives 409. All
        three term lists are optional. Pronunciations change audio, never captions; translation
        rules act only in translation features, for every target language. Tone is web-app only.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            name: Trimmed before checking; unique in the workspace whatever the letter case.
            terms: Terms and how they are pronounced.
            do_not_translate_terms: Terms that stay as they are in every language.
            forced_translations: Undefined for a term that is in do_not_translate_terms too.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_brand_glossary_request import CreateBrandGlossaryRequest as _Body
        from . import create_brand_glossary as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def list_brand_kits(
        self, *, limit: int | Unset = 20, token: str | Unset = UNSET
    ) -> _Page[BrandKitItem]:
        """List Brand Kits

        Page through the workspace's brand kits. Hand a brand_kit_id to POST /v3/video-agents
        for branded videos.

        Args:
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_brand_kits as _operation

        def _read(token: str | Unset) -> ListBrandKitsResponse200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_brand_kit(
        self,
        *,
        body: CreateBrandKitRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateBrandKitResponse: ...

    @overload
    def create_brand_kit(
        self,
        *,
        url: str,
        name: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateBrandKitResponse: ...

    def create_brand_kit(
        self,
        *,
        body: CreateBrandKitRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateBrandKitResponse:
        """Create Brand Kit

        Build a brand kit by pulling logos, colors and fonts from a public website.
        Asynchronous: the id is valid at once, but poll the kit every 2-5 s until completed
        (typically under 2 minutes). Calling asserts rights to the assets. Retries without an
        idempotency key import twice. 403 when workspace settings forbid it.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            url: Public site to import logos, colors and fonts from; the caller vouches for the
                rights to them.
            name: Null: brand name found on the site, or the domain.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_brand_kit_request import CreateBrandKitRequest as _Body
        from . import create_brand_kit as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_brand_kit(self, brand_kit_id: str) -> BrandKitDetail:
        """Get Brand Kit

        Fetch one brand kit: its colors, logos, fonts and which role each plays. Contents may
        still change at status loading and are settled at completed. Poll at 2-5 s intervals;
        imports mostly finish within 2 minutes, fonts last.

        Args:
            brand_kit_id: Id of the brand kit.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_brand_kit as _operation

        return (_operation.sync(client=self._client, brand_kit_id=brand_kit_id)).data

    def delete_brand_kit(self, brand_kit_id: str) -> DeleteBrandKitResponse:
        """Delete Brand Kit

        Permanently remove a brand kit and everything in it. Irreversible; allowed during
        assembly. Finished videos keep their look, but an agent still set to the kit reports an
        invalid id. Kits shared from another workspace give 403.

        Args:
            brand_kit_id: Id of the brand kit.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_brand_kit as _operation

        return (_operation.sync(client=self._client, brand_kit_id=brand_kit_id)).data

    @overload
    def update_brand_kit(
        self, brand_kit_id: str, *, body: UpdateBrandKitRequest | dict[str, Any]
    ) -> BrandKitDetail: ...

    @overload
    def update_brand_kit(
        self,
        brand_kit_id: str,
        *,
        name: str | Unset = ...,
        color_roles: UpdateBrandKitColorRoles | Unset = ...,
        logo_roles: UpdateBrandKitLogoRoles | Unset = ...,
        font_roles: UpdateBrandKitFontRoles | Unset = ...,
    ) -> BrandKitDetail: ...

    def update_brand_kit(
        self,
        brand_kit_id: str,
        *,
        body: UpdateBrandKitRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> BrandKitDetail:
        """Update Brand Kit

        Rename a brand kit or reassign its color, logo and font roles. Omitted fields stay; a
        role object overwrites the old one whole, {} clears it for good, null is refused. Role
        edits at loading or error: 409; renaming always works. Shared kits: 403. Color values
        are not editable.

        Args:
            brand_kit_id: Id of the brand kit.
            body: The body as a model or a dict, in place of the fields that follow.
            name: Its name, for people. Trimmed at both ends.
            color_roles: Which colour plays which role from now on. Hex values such as '#FF5733'.
            logo_roles: Which logo plays which role from now on.
            font_roles: Which font plays which role from now on.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_brand_kit_request import UpdateBrandKitRequest as _Body
        from . import update_brand_kit as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, brand_kit_id=brand_kit_id, body=_body)).data

    def get_brand_glossary(self, brand_glossary_id: str) -> BrandGlossaryDetail:
        """Get Brand Glossary

        Fetch one brand glossary with every term it remaps. Pronunciations alter audio, not
        captions. do_not_translate_terms and forced_translations act in translation features
        only (all target languages) and are absent when empty. Tone settings are not returned.

        Args:
            brand_glossary_id: Id of the brand glossary.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_brand_glossary as _operation

        return (_operation.sync(client=self._client, brand_glossary_id=brand_glossary_id)).data

    def delete_brand_glossary(self, brand_glossary_id: str) -> DeleteBrandGlossaryResponse:
        """Delete Brand Glossary

        Permanently remove a brand glossary. Irreversible and immediate for later generations.
        Finished videos do not change; a video or translation still naming the glossary does not
        fail, its rules just no longer apply.

        Args:
            brand_glossary_id: Id of the brand glossary.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_brand_glossary as _operation

        return (_operation.sync(client=self._client, brand_glossary_id=brand_glossary_id)).data

    @overload
    def update_brand_glossary(
        self, brand_glossary_id: str, *, body: UpdateBrandGlossaryRequest | dict[str, Any]
    ) -> BrandGlossaryDetail: ...

    @overload
    def update_brand_glossary(
        self,
        brand_glossary_id: str,
        *,
        name: str | Unset = ...,
        terms: list[BrandGlossaryTermWrite] | Unset = ...,
        do_not_translate_terms: list[DoNotTranslateEntryWrite] | Unset = ...,
        forced_translations: list[ForcedTranslationEntryWrite] | Unset = ...,
    ) -> BrandGlossaryDetail: ...

    def update_brand_glossary(
        self,
        brand_glossary_id: str,
        *,
        body: UpdateBrandGlossaryRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> BrandGlossaryDetail:
        """Update Brand Glossary

        Change a brand glossary's name or any of its term lists. Omitted fields stay; a sent
        list overwrites the whole list and [] empties it, so adding one entry means read,
        extend, write back. A name in use gives 409. Tone settings are untouched.

        Args:
            brand_glossary_id: Id of the brand glossary.
            body: The body as a model or a dict, in place of the fields that follow.
            name: Trimmed before checking; unique in the workspace whatever the letter case.
            terms: Terms and how they are pronounced.
            do_not_translate_terms: Terms that stay as they are in every language.
            forced_translations: Undefined for a term that is in do_not_translate_terms too.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_brand_glossary_request import UpdateBrandGlossaryRequest as _Body
        from . import update_brand_glossary as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, brand_glossary_id=brand_glossary_id, body=_body)
        ).data


class AsyncBrandOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_brand_glossaries(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[BrandGlossaryItem]:
        """List Brand Glossaries

        Page through the workspace's brand glossaries (custom pronunciation and translation
        terms). Elsewhere called brand voices. Hand brand_glossary_id to a video or translation
        request to use one.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_brand_glossaries as _operation

        async def _read(token: str | Unset) -> ListBrandGlossariesResponse200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_brand_glossary(
        self,
        *,
        body: CreateBrandGlossaryRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> BrandGlossaryDetail: ...

    @overload
    async def create_brand_glossary(
        self,
        *,
        name: str,
        terms: list[BrandGlossaryTermWrite] | Unset = ...,
        do_not_translate_terms: list[DoNotTranslateEntryWrite] | Unset = ...,
        forced_translations: list[ForcedTranslationEntryWrite] | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> BrandGlossaryDetail: ...

    async def create_brand_glossary(
        self,
        *,
        body: CreateBrandGlossaryRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> BrandGlossaryDetail:
        """Create Brand Glossary

        Add a brand glossary to the workspace. Duplicate name (case ignored) gives 409. All
        three term lists are optional. Pronunciations change audio, never captions; translation
        rules act only in translation features, for every target language. Tone is web-app only.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            name: Trimmed before checking; unique in the workspace whatever the letter case.
            terms: Terms and how they are pronounced.
            do_not_translate_terms: Terms that stay as they are in every language.
            forced_translations: Undefined for a term that is in do_not_translate_terms too.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_brand_glossary_request import CreateBrandGlossaryRequest as _Body
        from . import create_brand_glossary as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    def list_brand_kits(
        self, *, limit: int | Unset = 20, token: str | Unset = UNSET
    ) -> _AsyncPages[BrandKitItem]:
        """List Brand Kits

        Page through the workspace's brand kits. Hand a brand_kit_id to POST /v3/video-agents
        for branded videos.

        Args:
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_brand_kits as _operation

        async def _read(token: str | Unset) -> ListBrandKitsResponse200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_brand_kit(
        self,
        *,
        body: CreateBrandKitRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateBrandKitResponse: ...

    @overload
    async def create_brand_kit(
        self,
        *,
        url: str,
        name: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateBrandKitResponse: ...

    async def create_brand_kit(
        self,
        *,
        body: CreateBrandKitRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateBrandKitResponse:
        """Create Brand Kit

        Build a brand kit by pulling logos, colors and fonts from a public website.
        Asynchronous: the id is valid at once, but poll the kit every 2-5 s until completed
        (typically under 2 minutes). Calling asserts rights to the assets. Retries without an
        idempotency key import twice. 403 when workspace settings forbid it.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            url: Public site to import logos, colors and fonts from; the caller vouches for the
                rights to them.
            name: Null: brand name found on the site, or the domain.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_brand_kit_request import CreateBrandKitRequest as _Body
        from . import create_brand_kit as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_brand_kit(self, brand_kit_id: str) -> BrandKitDetail:
        """Get Brand Kit

        Fetch one brand kit: its colors, logos, fonts and which role each plays. Contents may
        still change at status loading and are settled at completed. Poll at 2-5 s intervals;
        imports mostly finish within 2 minutes, fonts last.

        Args:
            brand_kit_id: Id of the brand kit.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_brand_kit as _operation

        return (await _operation.asyncio(client=self._client, brand_kit_id=brand_kit_id)).data

    async def delete_brand_kit(self, brand_kit_id: str) -> DeleteBrandKitResponse:
        """Delete Brand Kit

        Permanently remove a brand kit and everything in it. Irreversible; allowed during
        assembly. Finished videos keep their look, but an agent still set to the kit reports an
        invalid id. Kits shared from another workspace give 403.

        Args:
            brand_kit_id: Id of the brand kit.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_brand_kit as _operation

        return (await _operation.asyncio(client=self._client, brand_kit_id=brand_kit_id)).data

    @overload
    async def update_brand_kit(
        self, brand_kit_id: str, *, body: UpdateBrandKitRequest | dict[str, Any]
    ) -> BrandKitDetail: ...

    @overload
    async def update_brand_kit(
        self,
        brand_kit_id: str,
        *,
        name: str | Unset = ...,
        color_roles: UpdateBrandKitColorRoles | Unset = ...,
        logo_roles: UpdateBrandKitLogoRoles | Unset = ...,
        font_roles: UpdateBrandKitFontRoles | Unset = ...,
    ) -> BrandKitDetail: ...

    async def update_brand_kit(
        self,
        brand_kit_id: str,
        *,
        body: UpdateBrandKitRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> BrandKitDetail:
        """Update Brand Kit

        Rename a brand kit or reassign its color, logo and font roles. Omitted fields stay; a
        role object overwrites the old one whole, {} clears it for good, null is refused. Role
        edits at loading or error: 409; renaming always works. Shared kits: 403. Color values
        are not editable.

        Args:
            brand_kit_id: Id of the brand kit.
            body: The body as a model or a dict, in place of the fields that follow.
            name: Its name, for people. Trimmed at both ends.
            color_roles: Which colour plays which role from now on. Hex values such as '#FF5733'.
            logo_roles: Which logo plays which role from now on.
            font_roles: Which font plays which role from now on.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_brand_kit_request import UpdateBrandKitRequest as _Body
        from . import update_brand_kit as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(client=self._client, brand_kit_id=brand_kit_id, body=_body)
        ).data

    async def get_brand_glossary(self, brand_glossary_id: str) -> BrandGlossaryDetail:
        """Get Brand Glossary

        Fetch one brand glossary with every term it remaps. Pronunciations alter audio, not
        captions. do_not_translate_terms and forced_translations act in translation features
        only (all target languages) and are absent when empty. Tone settings are not returned.

        Args:
            brand_glossary_id: Id of the brand glossary.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_brand_glossary as _operation

        return (
            await _operation.asyncio(client=self._client, brand_glossary_id=brand_glossary_id)
        ).data

    async def delete_brand_glossary(self, brand_glossary_id: str) -> DeleteBrandGlossaryResponse:
        """Delete Brand Glossary

        Permanently remove a brand glossary. Irreversible and immediate for later generations.
        Finished videos do not change; a video or translation still naming the glossary does not
        fail, its rules just no longer apply.

        Args:
            brand_glossary_id: Id of the brand glossary.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_brand_glossary as _operation

        return (
            await _operation.asyncio(client=self._client, brand_glossary_id=brand_glossary_id)
        ).data

    @overload
    async def update_brand_glossary(
        self, brand_glossary_id: str, *, body: UpdateBrandGlossaryRequest | dict[str, Any]
    ) -> BrandGlossaryDetail: ...

    @overload
    async def update_brand_glossary(
        self,
        brand_glossary_id: str,
        *,
        name: str | Unset = ...,
        terms: list[BrandGlossaryTermWrite] | Unset = ...,
        do_not_translate_terms: list[DoNotTranslateEntryWrite] | Unset = ...,
        forced_translations: list[ForcedTranslationEntryWrite] | Unset = ...,
    ) -> BrandGlossaryDetail: ...

    async def update_brand_glossary(
        self,
        brand_glossary_id: str,
        *,
        body: UpdateBrandGlossaryRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> BrandGlossaryDetail:
        """Update Brand Glossary

        Change a brand glossary's name or any of its term lists. Omitted fields stay; a sent
        list overwrites the whole list and [] empties it, so adding one entry means read,
        extend, write back. A name in use gives 409. Tone settings are untouched.

        Args:
            brand_glossary_id: Id of the brand glossary.
            body: The body as a model or a dict, in place of the fields that follow.
            name: Trimmed before checking; unique in the workspace whatever the letter case.
            terms: Terms and how they are pronounced.
            do_not_translate_terms: Terms that stay as they are in every language.
            forced_translations: Undefined for a term that is in do_not_translate_terms too.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_brand_glossary_request import UpdateBrandGlossaryRequest as _Body
        from . import update_brand_glossary as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, brand_glossary_id=brand_glossary_id, body=_body
            )
        ).data
