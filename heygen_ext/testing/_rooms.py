"""Operations whose behaviour the general rule cannot know, each with its reason."""

from __future__ import annotations

from ._answers import Answer, Answers, Asked, Room, page
from ._document import Json
from ._errors import ApiError
from ._objects import Object
from ._uploads import UPLOAD_ROOMS

VIDEOS, TRANSLATIONS = "/v3/videos", "/v3/video-translations"
PROOFREADS, AGENTS = "/v3/video-translations/proofreads", "/v3/video-agents"
GROUPS, LOOKS, VOICES = "/v3/avatars", "/v3/avatars/looks", "/v3/voices"
RUNS, HOOKS = "/v3/workflow-runs", "/v3/webhooks/endpoints"


def _video(answers: Answers, asked: Asked) -> Answer:
    """The answer says `waiting`, a word that no later answer has."""
    one = answers.create(asked, answers.kind(VIDEOS), asked.body)
    return answers.seen(asked, one, status="waiting")


def _from_template(answers: Answers, asked: Asked) -> Answer:
    """What comes of a template is a video."""
    answers.one(asked, "/v3/templates")
    one = answers.create(asked, answers.kind(VIDEOS), asked.body)
    # The path's template_id is no field of the answer, so nothing else is to be said.
    return answers.seen(asked, one)


def _agent(answers: Answers, asked: Asked) -> Answer:
    """A session has no video at first; when it is done, its video begins to be made."""
    session = answers.create(asked, answers.kind(AGENTS), asked.body)
    video = answers.create(asked, answers.kind(VIDEOS), {"title": "Video Agent"})
    video.created = session.created + session.duration
    session.fields["video_id"] = video.id
    return answers.seen(asked, session)


def _agent_videos(answers: Answers, asked: Asked) -> Answer:
    """The videos of a session: the one that it is making, once it is known."""
    session = answers.one(asked, AGENTS)
    schema = asked.operation.data["items"]
    known = session.state(answers.objects.now()) == "completed"
    kind = answers.kind(VIDEOS)
    video = answers.objects.peek(kind, asked.owner, session.fields["video_id"])
    data = [answers.view(asked, video, schema)] if known and video is not None else []
    return Answer(asked.operation.status, {"data": data, "has_more": False, "next_token": None})


def _each_language(path: str) -> Room:
    """One job for each language, and the answer lists the ids of all."""

    def room(answers: Answers, asked: Asked) -> Answer:
        kind = answers.kind(path)
        made = [
            answers.create(asked, kind, {**asked.body, "output_language": language})
            for language in asked.body["output_languages"]
        ]
        # A body without languages is valid by the document; it makes nothing.
        first = made[0] if made else Object(kind, "", "", "", 0, {}, 0.0, 0.0)
        return answers.seen(asked, first, **{kind.parameter + "s": [one.id for one in made]})

    return room


def _from_proofread(answers: Answers, asked: Asked) -> Answer:
    """What comes of a proofread is a translation."""
    proofread = answers.one(asked, PROOFREADS)
    fields = {**proofread.fields, **asked.body}
    one = answers.create(asked, answers.kind(TRANSLATIONS), fields)
    return answers.seen(asked, one, status="processing")


def _clone(answers: Answers, asked: Asked) -> Answer:
    """A cloned voice is a voice, private to the account."""
    fields = {**asked.body, "name": asked.body["voice_name"], "type": "private"}
    return answers.seen(asked, answers.create(asked, answers.kind(VOICES), fields))


def _design(answers: Answers, asked: Asked) -> Answer:
    """Designed voices can be used like others; designing makes no job."""
    schema = answers.document.resolve(asked.operation.data)["properties"]["voices"]["items"]
    one = answers.create(asked, answers.kind(VOICES), {"type": "private"})
    one.duration = 0.0
    return answers.made(asked, {**asked.body, "voices": [answers.view(asked, one, schema)]})


def _avatar(answers: Answers, asked: Asked) -> Answer:
    """A new avatar is a look, in a group that is made for it unless one is given."""
    groups, body = answers.kind(GROUPS), asked.body
    if body.get("avatar_group_id"):
        group = answers.objects.get(groups, asked.owner, body["avatar_group_id"])
    else:
        group = answers.create(asked, groups, {"name": body["name"], "looks_count": 0})
    group.fields["looks_count"] = group.fields.get("looks_count", 1) + 1
    types = {"digital_twin": "digital_twin"}
    fields = {
        "name": body["name"],
        "group_id": group.id,
        "avatar_type": types.get(body["type"], "photo_avatar"),
    }
    look = answers.create(asked, answers.kind(LOOKS), fields)
    parts = answers.document.resolve(asked.operation.data)["properties"]
    data = {
        "avatar_item": answers.view(asked, look, _value(parts["avatar_item"])),
        "avatar_group": answers.view(asked, group, _value(parts["avatar_group"])),
    }
    return Answer(asked.operation.status, {"data": data})


def _consent(answers: Answers, asked: Asked) -> Answer:
    """The answer holds the group and the page where the person agrees."""
    group = answers.one(asked, GROUPS)
    part = answers.document.resolve(asked.operation.data)["properties"]["avatar_group"]
    return answers.made(asked, {"avatar_group": answers.view(asked, group, part)})


def _hook(answers: Answers, asked: Asked) -> Answer:
    """The secret stands in this answer and never in another."""
    fields = {"events": None, **asked.body, "status": "enabled", "secret": None}
    one = answers.create(asked, answers.kind(HOOKS), fields)
    return answers.seen(asked, one, secret=f"whsec_{one.id}")


def _rotate(answers: Answers, asked: Asked) -> Answer:
    """A secret that differs from the one before."""
    one = answers.one(asked, HOOKS)
    turns = one.fields["turns"] = one.fields.get("turns", 0) + 1
    return answers.seen(asked, one, secret=f"whsec_{one.id}_{turns}")


def _me(answers: Answers, asked: Asked) -> Answer:
    """Of the three ways to pay, the one that `billing_type` names is there."""
    data = answers.sample(asked, {})
    for way in ("wallet", "subscription", "usage_based"):
        if way != data["billing_type"]:
            data[way] = None
    return Answer(asked.operation.status, {"data": data})


def _workflow(answers: Answers, asked: Asked) -> Answer:
    """What is sent as `product_graph` comes back as the draft, the first revision of it."""
    body = asked.body
    fields = {**body, "draft_product_graph": body["product_graph"], "draft_revision": 1}
    return answers.seen(asked, answers.create(asked, answers.kind("/v3/workflows"), fields))


def _draft(answers: Answers, asked: Asked) -> Answer:
    """A draft that somebody else has changed is not overwritten."""
    one = answers.one(asked, "/v3/workflows")
    revision = one.fields["draft_revision"]
    if asked.body["expected_revision"] != revision:
        raise ApiError(409, f"The draft is at revision {revision}.", param="expected_revision")
    one.fields["draft_product_graph"] = asked.body["product_graph"]
    one.fields["draft_revision"] = revision + 1
    return answers.seen(asked, one)


def _version(answers: Answers, asked: Asked) -> Answer:
    """A version is numbered within its workflow."""
    workflow = answers.one(asked, "/v3/workflows")
    kind = answers.kind("/v3/workflows/{workflow_id}/versions")
    fields = {**asked.body, "definition_id": workflow.id}
    one = answers.create(asked, kind, fields, parent=workflow.id)
    one.fields["id"] = f"{workflow.id}_v{one.id}"
    return answers.seen(asked, one)


def _run(answers: Answers, asked: Asked) -> Answer:
    """A run belongs to a workflow that exists, and says so."""
    kind = answers.kind("/v3/workflows")
    workflow = answers.objects.get(kind, asked.owner, asked.body["workflow_id"])
    number = asked.body.get("version_number") or 1
    of = {"id": workflow.id, "version_id": f"{workflow.id}_v{number}", "version_number": number}
    one = answers.create(asked, answers.kind(RUNS), {**asked.body, "workflow": of})
    return answers.seen(asked, one)


def _cancel_run(answers: Answers, asked: Asked) -> Answer:
    """A run that is over stays as it ended."""
    one = answers.one(asked, RUNS)
    if one.state(answers.objects.now()) in ("queued", "processing"):
        one.fixed["status"] = "canceled"
    return answers.seen(asked, one)


# -- batches -------------------------------------------------------------------------------------


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


def _value(schema: Json) -> Json:
    """The schema of a value that may be null, when it is not."""
    members = [one for one in schema.get("anyOf", []) if one.get("type") != "null"]
    return members[0] if members else schema


COMPARISONS = "/v3/video-quality/comparisons"

ROOMS: dict[str, Room] = {
    "createVideo": _video,
    "generateFromTemplateV3": _from_template,
    "createVideoAgentV3": _agent,
    "listVideoAgentSessionVideos": _agent_videos,
    "createVideoTranslationV3": _each_language(TRANSLATIONS),
    "createProofreadV3": _each_language(PROOFREADS),
    "generateFromProofreadV3": _from_proofread,
    "cloneVoice": _clone,
    "designVoice": _design,
    "createAvatar": _avatar,
    "createAvatarConsent": _consent,
    "createWebhookEndpoint": _hook,
    "rotateWebhookEndpointSecret": _rotate,
    "getCurrentUserV3": _me,
    "createWorkflow": _workflow,
    "updateWorkflowDraft": _draft,
    "publishWorkflowVersion": _version,
    "createWorkflowRun": _run,
    "cancelWorkflowRun": _cancel_run,
    "createVideoBatchV3": _batch_of(VIDEOS, "videos"),
    "createVideoTranslationBatchV3": _batch_of(TRANSLATIONS, "video_translations"),
    "createLipsyncBatchV3": _batch_of("/v3/lipsyncs", "lipsyncs"),
    "createVideoQualityComparisonBatchV3": _batch_of(COMPARISONS, "comparisons"),
    "getVideoBatchV3": _batch(VIDEOS),
    "getVideoTranslationBatchV3": _batch(TRANSLATIONS),
    "getLipsyncBatchV3": _batch("/v3/lipsyncs"),
    "getAssetBatchV3": _batch("/v3/assets"),
    "getVideoQualityComparisonBatchV3": _batch(COMPARISONS),
    "bulkVideoStatusesV3": _statuses(VIDEOS, "video_ids"),
    "bulkVideoTranslationStatusesV3": _statuses(TRANSLATIONS, "video_translation_ids"),
    "bulkLipsyncStatusesV3": _statuses("/v3/lipsyncs", "lipsync_ids"),
    "bulkAssetStatusesV3": _statuses("/v3/assets", "asset_ids"),
    **UPLOAD_ROOMS,
}
