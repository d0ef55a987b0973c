"""Handlers of batches: one request creates many jobs, others report their state."""

from __future__ import annotations

from .document import Json
from .objects import StoredObject
from .responder import ApiRequest, ApiResponse, Handler, Responder, page

VIDEOS, TRANSLATIONS, LIPSYNCS = "/v3/videos", "/v3/video-translations", "/v3/lipsyncs"
ASSETS, COMPARISONS = "/v3/assets", "/v3/video-quality/comparisons"


def _create_batch(path: str, field: str) -> Handler:
    """Each entry of `field` is a job of the kind at `path`, and knows its batch."""

    def handle(responder: Responder, request: ApiRequest) -> ApiResponse:
        entries = request.body[field]
        batch = responder.create(request, path + "/batches", request.body)
        for index, entry in enumerate(entries):
            fields = {**entry, "batch_id": batch.id, "item_index": index}
            responder.create(request, path, fields)
        known = responder.document.resolve(request.operation.data)["properties"]
        changes = {"total_items": len(entries)} if "total_items" in known else {}
        return responder.show(request, batch, **changes)

    return handle


def _get_batch(path: str) -> Handler:
    """The response has a page of items. A batch is done when all its items are."""

    def handle(responder: Responder, request: ApiRequest) -> ApiResponse:
        batch, now = responder.named(request, path + "/batches"), responder.now()
        jobs = [
            job for job in _batched(responder, request, path) if job.fields["batch_id"] == batch.id
        ]
        states = [_state(job, now) for job in jobs]
        done = all(state in ("completed", "failed") for state in states)
        entries, token = page(enumerate(jobs), request.query)
        counts = {state: states.count(state) for state in ("completed", "failed")}
        changes: Json = {
            "total_items": len(jobs),
            "status": "completed" if done else "processing",
            "has_more": token is not None,
            "next_token": token,
            "items": [_entry(job, now) for job in entries],
        }
        if path == COMPARISONS:
            changes["counts"] = {"processing": len(jobs) - sum(counts.values()), **counts}
            operation = responder.document.at(path + "/{comparison_id}", "GET")
            assert operation is not None
            changes["items"] = [
                {
                    "item_index": job.fields["item_index"],
                    "comparison": responder.view(request, job, operation.data),
                }
                for job in entries
            ]
        else:
            by_status = {state: states.count(state) for state in sorted({*states})}
            changes["counts_by_status"] = by_status
        changes.update({k: v for k, v in batch.fixed.items() if k in changes})
        return responder.show(request, batch, **changes)

    return handle


def _list_statuses(path: str, parameter: str) -> Handler:
    """An unknown id has the status `not_found` and is not an error."""

    def handle(responder: Responder, request: ApiRequest) -> ApiResponse:
        now = responder.now()
        entries: list[Json] = []
        for object_id in _ids(request.query.get(parameter, [])):
            job = responder.peek(request, path, object_id)
            if job is None:
                entries.append({"video_id": object_id, "status": "not_found"})
            else:
                entries.append(_entry(job, now, job.status(now)))
        for batch_id in _ids(request.query.get("batch_ids", [])):
            entries += [
                _entry(job, now, job.status(now))
                for job in _batched(responder, request, path)
                if job.fields["batch_id"] == batch_id
            ]
        body = {"data": entries, "has_more": False, "next_token": None}
        return ApiResponse(request.operation.status, body)

    return handle


def _batched(responder: Responder, request: ApiRequest, path: str) -> list[StoredObject]:
    """Return the objects of a kind that belong to batches, incomplete assets included."""
    return [obj for obj in responder.all(request, path) if "batch_id" in obj.fields]


def _state(job: StoredObject, now: float) -> str:
    """Return the state of a job. An incomplete upload is queued."""
    return "queued" if job.hidden else job.state(now)


def _entry(job: StoredObject, now: float, status: str | None = None) -> Json:
    """Return an item of a batch. The API calls every id `video_id`, also that of an asset."""
    state = _state(job, now)
    entry: Json = {"video_id": job.id, "status": status or state, "error": None}
    if state == "failed":
        message = job.fixed.get("failure_message") or "The job failed."
        entry["error"] = {"code": job.fixed.get("failure_code") or "error", "message": message}
    if "batch_id" in job.fields:
        entry["item_index"] = job.fields["item_index"]
        if status is not None:
            entry["batch_id"] = job.fields["batch_id"]
    return entry


def _ids(given: list[str] | str) -> list[str]:
    """Return the ids of a parameter that is repeated or has commas."""
    parts = given if isinstance(given, list) else [given]
    return [each for part in parts for each in part.split(",") if each]


BATCH_HANDLERS: dict[str, Handler] = {
    "createVideoBatchV3": _create_batch(VIDEOS, "videos"),
    "createVideoTranslationBatchV3": _create_batch(TRANSLATIONS, "video_translations"),
    "createLipsyncBatchV3": _create_batch(LIPSYNCS, "lipsyncs"),
    "createVideoQualityComparisonBatchV3": _create_batch(COMPARISONS, "comparisons"),
    "getVideoBatchV3": _get_batch(VIDEOS),
    "getVideoTranslationBatchV3": _get_batch(TRANSLATIONS),
    "getLipsyncBatchV3": _get_batch(LIPSYNCS),
    "getAssetBatchV3": _get_batch(ASSETS),
    "getVideoQualityComparisonBatchV3": _get_batch(COMPARISONS),
    "bulkVideoStatusesV3": _list_statuses(VIDEOS, "video_ids"),
    "bulkVideoTranslationStatusesV3": _list_statuses(TRANSLATIONS, "video_translation_ids"),
    "bulkLipsyncStatusesV3": _list_statuses(LIPSYNCS, "lipsync_ids"),
    "bulkAssetStatusesV3": _list_statuses(ASSETS, "asset_ids"),
}
