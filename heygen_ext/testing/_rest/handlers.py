"""Operations whose behaviour the general rule cannot know, each with its reason."""

from __future__ import annotations

from .._http.errors import ApiError
from .batches import BATCH_ROOMS
from .document import Json
from .objects import Object
from .responder import Answer, Answers, Asked, Room
from .uploads import UPLOAD_ROOMS

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


def _value(schema: Json) -> Json:
    """The schema of a value that may be null, when it is not."""
    members = [one for one in schema.get("anyOf", []) if one.get("type") != "null"]
    return members[0] if members else schema


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
    **BATCH_ROOMS,
    **UPLOAD_ROOMS,
}
