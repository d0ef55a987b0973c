"""Batches: many jobs created by one request, and what has become of them."""

from __future__ import annotations

from .document import Json
from .objects import Object
from .responder import Answer, Answers, Asked, Room, page

VIDEOS, TRANSLATIONS, LIPSYNCS = "/v3/videos", "/v3/video-translations", "/v3/lipsyncs"
ASSETS, COMPARISONS = "/v3/assets", "/v3/video-quality/comparisons"


def _batch_of(path: str, field: str) -> Room:
    """Each item is a job of its own kind; the batch knows them."""

    def room(answers: Answers, asked: Asked) -> Answer:
        entries = asked.body[field]
        batch = answers.create(asked, answers.kind(path + "/batches"), asked.body)
        for index, entry in enumerate(entries):
            answers.create(
                asked, answers.kind(path), {**entry, "batch_id": batch.id, "item_index": index}
            )
        return answers.seen(asked, batch, **_total(answers, asked, len(entries)))

    return room


def _total(answers: Answers, asked: Asked, number: int) -> Json:
    known = answers.document.resolve(asked.operation.data)["properties"]
    return {"total_items": number} if "total_items" in known else {}


def _batch(path: str) -> Room:
    """What has become of a batch's items, in pages; the batch is done when all are."""

    def room(answers: Answers, asked: Asked) -> Answer:
        batch, now = answers.one(asked, path + "/batches"), answers.objects.now()
        found = [one for one in _all(answers, asked, path) if one.fields["batch_id"] == batch.id]
        states = [_state(one, now) for one in found]
        over = all(state in ("completed", "failed") for state in states)
        entries, token = page(enumerate(found), asked.query)
        counts = {word: states.count(word) for word in ("completed", "failed")}
        changes: Json = {
            "total_items": len(found),
            "status": "completed" if over else "processing",
            "has_more": token is not None,
            "next_token": token,
            "items": [_entry(one, now) for one in entries],
        }
        if path == COMPARISONS:
            changes["counts"] = {"processing": len(found) - sum(counts.values()), **counts}
            compared = answers.document.at(path + "/{comparison_id}", "GET")
            assert compared is not None
            changes["items"] = [
                {
                    "item_index": one.fields["item_index"],
                    "comparison": answers.view(asked, one, compared.data),
                }
                for one in entries
            ]
        else:
            changes["counts_by_status"] = {word: states.count(word) for word in sorted({*states})}
        changes.update({k: v for k, v in batch.fixed.items() if k in changes})
        return answers.seen(asked, batch, **changes)

    return room


def _statuses(path: str, parameter: str) -> Room:
    """Ids that are unknown have the status `not_found`, and are no error."""

    def room(answers: Answers, asked: Asked) -> Answer:
        now, kind = answers.objects.now(), answers.kind(path)
        wanted, batches = asked.query.get(parameter, []), asked.query.get("batch_ids", [])
        entries: list[Json] = []
        for object_id in _listed(wanted):
            one = answers.objects.peek(kind, asked.owner, object_id)
            entries.append(
                {"video_id": object_id, "status": "not_found"}
                if one is None
                else _entry(one, now, one.status(now))
            )
        for batch_id in _listed(batches):
            entries += [
                _entry(one, now, one.status(now))
                for one in _all(answers, asked, path)
                if one.fields["batch_id"] == batch_id
            ]
        body = {"data": entries, "has_more": False, "next_token": None}
        return Answer(asked.operation.status, body)

    return room


def _all(answers: Answers, asked: Asked, path: str) -> list[Object]:
    """The objects of a kind that came in batches, assets that are not complete among them."""
    return [
        one
        for one in answers.objects.of(answers.kind(path), asked.owner, hidden=True)
        if "batch_id" in one.fields
    ]


def _state(one: Object, now: float) -> str:
    """An upload waits until it is complete."""
    return "queued" if one.hidden else one.state(now)


def _entry(one: Object, now: float, status: str | None = None) -> Json:
    """An item of a batch; by the API's own word the id is a `video_id`, also that of an asset."""
    state = _state(one, now)
    entry: Json = {"video_id": one.id, "status": status or state, "error": None}
    if state == "failed":
        message = one.fixed.get("failure_message") or "The job failed."
        entry["error"] = {"code": one.fixed.get("failure_code") or "error", "message": message}
    if "batch_id" in one.fields:
        entry["item_index"] = one.fields["item_index"]
        if status is not None:
            entry["batch_id"] = one.fields["batch_id"]
    return entry


def _listed(given: list[str] | str) -> list[str]:
    """Ids, given as a repeated parameter or with commas between."""
    parts = given if isinstance(given, list) else [given]
    return [one for part in parts for one in part.split(",") if one]


BATCH_ROOMS: dict[str, Room] = {
    "createVideoBatchV3": _batch_of(VIDEOS, "videos"),
    "createVideoTranslationBatchV3": _batch_of(TRANSLATIONS, "video_translations"),
    "createLipsyncBatchV3": _batch_of(LIPSYNCS, "lipsyncs"),
    "createVideoQualityComparisonBatchV3": _batch_of(COMPARISONS, "comparisons"),
    "getVideoBatchV3": _batch(VIDEOS),
    "getVideoTranslationBatchV3": _batch(TRANSLATIONS),
    "getLipsyncBatchV3": _batch(LIPSYNCS),
    "getAssetBatchV3": _batch(ASSETS),
    "getVideoQualityComparisonBatchV3": _batch(COMPARISONS),
    "bulkVideoStatusesV3": _statuses(VIDEOS, "video_ids"),
    "bulkVideoTranslationStatusesV3": _statuses(TRANSLATIONS, "video_translation_ids"),
    "bulkLipsyncStatusesV3": _statuses(LIPSYNCS, "lipsync_ids"),
    "bulkAssetStatusesV3": _statuses(ASSETS, "asset_ids"),
}
