"""Handlers of the operations that do more than the general rule."""

from __future__ import annotations

from .._http.errors import ApiError
from .batches import BATCH_HANDLERS
from .document import Json
from .objects import StoredObject
from .responder import ApiRequest, ApiResponse, Handler, Responder
from .uploads import UPLOAD_HANDLERS

VIDEOS, TRANSLATIONS = "/v3/videos", "/v3/video-translations"
PROOFREADS, AGENTS = "/v3/video-translations/proofreads", "/v3/video-agents"
GROUPS, LOOKS, VOICES = "/v3/avatars", "/v3/avatars/looks", "/v3/voices"
WORKFLOWS, VERSIONS = "/v3/workflows", "/v3/workflows/{workflow_id}/versions"
RUNS, WEBHOOKS = "/v3/workflow-runs", "/v3/webhooks/endpoints"
TEMPLATES, FOLDERS, IMAGES = "/v3/templates", "/v3/folders", "/v3/models/images"


def _create_video(responder: Responder, request: ApiRequest) -> ApiResponse:
    """The status is `waiting`, which no later response has."""
    video = responder.create(request, VIDEOS, request.body)
    return responder.show(request, video, status="waiting")


def _generate_from_template(responder: Responder, request: ApiRequest) -> ApiResponse:
    """A template makes a video. Its own id is not a field of the response."""
    responder.named(request, TEMPLATES)
    video = responder.create(request, VIDEOS, request.body)
    return responder.show(request, video)


def _create_template(responder: Responder, request: ApiRequest) -> ApiResponse:
    """A template is a copy of a video, which must exist. It has no variables at first."""
    video = responder.get(request, VIDEOS, request.body["video_id"])
    name = request.body.get("name") or video.fields.get("title")
    fields = {"source_video_id": video.id, "variables": {}, "edit_version": "1"}
    if name:
        fields["name"] = name
    return responder.show(request, responder.create(request, TEMPLATES, fields))


def _set_template_variables(responder: Responder, request: ApiRequest) -> ApiResponse:
    """Variables are not overwritten if somebody else has changed the template."""
    template = responder.named(request, TEMPLATES)
    version = template.fields.setdefault("edit_version", "1")
    if request.body.get("expected_edit_version") not in (None, version):
        message = f"The template is at edit_version {version}."
        raise ApiError(409, message, code="stale_edit_version", param="expected_edit_version")
    template.fields["edit_version"] = str(int(version) + 1)
    template.fields["variables"] = {
        name: _variable(responder, request, declared)
        for name, declared in request.body["variables"].items()
    }
    return responder.show(request, template)


def _variable(responder: Responder, request: ApiRequest, declared: Json) -> Json:
    """Return a variable as reads show it: with a default. One of an unknown type is a text."""
    shown = responder.document.resolve(request.operation.data)["properties"]["variables"]
    schemas = shown["additionalProperties"]["discriminator"]["mapping"]
    kind = declared.get("type") if declared.get("type") in schemas else "text"
    known = {"content": declared.get("match", "")} if kind == "text" else {}
    variable: Json = responder.sample(request, known, {"$ref": schemas[kind]})
    return variable


def _create_folder(responder: Responder, request: ApiRequest) -> ApiResponse:
    """A folder is in another one, which must exist, or at the root."""
    parent = request.body.get("parent_id") or None
    if parent is not None:
        responder.get(request, FOLDERS, parent)
    fields = {**request.body, "parent_id": parent, "is_trash": False}
    return responder.show(request, responder.create(request, FOLDERS, fields))


def _get_image(responder: Responder, request: ApiRequest) -> ApiResponse:
    """A generation has its images when it is completed."""
    generation = responder.named(request, IMAGES)
    response = responder.show(request, generation)
    (sample, *_), count = response.body["data"]["images"], response.body["data"]["num_images"]
    done = generation.state(responder.now()) == "completed"
    response.body["data"]["images"] = [
        {**sample, "image_id": f"{generation.id}_{number}"} for number in range(1, count * done + 1)
    ]
    return response


def _create_agent_session(responder: Responder, request: ApiRequest) -> ApiResponse:
    """A session has no video at first. When the session is done, its video is started."""
    session = responder.create(request, AGENTS, request.body)
    video = responder.create(request, VIDEOS, {"title": "Video Agent"})
    video.created = session.created + session.duration
    session.fields["video_id"] = video.id
    return responder.show(request, session)


def _list_agent_videos(responder: Responder, request: ApiRequest) -> ApiResponse:
    """The list has the video of the session once the session is done."""
    session = responder.named(request, AGENTS)
    schema = request.operation.data["items"]
    done = session.state(responder.now()) == "completed"
    video = responder.peek(request, VIDEOS, session.fields["video_id"])
    data = [responder.view(request, video, schema)] if done and video is not None else []
    body = {"data": data, "has_more": False, "next_token": None}
    return ApiResponse(request.operation.status, body)


def _one_job_per_language(path: str) -> Handler:
    """Each language is a job, and the response lists the ids of all."""

    def handle(responder: Responder, request: ApiRequest) -> ApiResponse:
        kind = responder.kinds[path]
        jobs = [
            responder.create(request, path, {**request.body, "output_language": language})
            for language in request.body["output_languages"]
        ]
        # The document allows a body without languages. It makes no job.
        first = jobs[0] if jobs else StoredObject(kind, "", "", "", 0, {}, 0.0, 0.0)
        return responder.show(request, first, **{kind.parameter + "s": [job.id for job in jobs]})

    return handle


def _generate_from_proofread(responder: Responder, request: ApiRequest) -> ApiResponse:
    """A proofread makes a translation."""
    proofread = responder.named(request, PROOFREADS)
    fields = {**proofread.fields, **request.body}
    translation = responder.create(request, TRANSLATIONS, fields)
    return responder.show(request, translation, status="processing")


def _clone_voice(responder: Responder, request: ApiRequest) -> ApiResponse:
    """A cloned voice is a voice that is private to the account."""
    fields = {**request.body, "name": request.body["voice_name"], "type": "private"}
    voice = responder.create(request, VOICES, fields)
    return responder.show(request, voice)


def _design_voice(responder: Responder, request: ApiRequest) -> ApiResponse:
    """A designed voice can be used like any other, at once: designing is not a job."""
    schema = responder.document.resolve(request.operation.data)["properties"]["voices"]["items"]
    voice = responder.create(request, VOICES, {"type": "private"})
    voice.duration = 0.0
    voices = [responder.view(request, voice, schema)]
    return responder.show_sample(request, {**request.body, "voices": voices})


def _create_avatar(responder: Responder, request: ApiRequest) -> ApiResponse:
    """An avatar is a look in a group. The group is created unless the body names one."""
    body = request.body
    if body.get("avatar_group_id"):
        group = responder.get(request, GROUPS, body["avatar_group_id"])
    else:
        group = responder.create(request, GROUPS, {"name": body["name"], "looks_count": 0})
    group.fields["looks_count"] = group.fields.get("looks_count", 1) + 1
    twin = body["type"] == "digital_twin"
    fields = {
        "name": body["name"],
        "group_id": group.id,
        "avatar_type": "digital_twin" if twin else "photo_avatar",
    }
    look = responder.create(request, LOOKS, fields)
    parts = responder.document.resolve(request.operation.data)["properties"]
    data = {
        "avatar_item": responder.view(request, look, _not_null(parts["avatar_item"])),
        "avatar_group": responder.view(request, group, _not_null(parts["avatar_group"])),
    }
    return ApiResponse(request.operation.status, {"data": data})


def _create_looks(responder: Responder, request: ApiRequest) -> ApiResponse:
    """The looks of a template join the group of the look that they are made from."""
    of = responder.get(request, LOOKS, request.body["reference_look_id"])
    fields = {"group_id": of.fields.get("group_id"), "avatar_type": "photo_avatar"}
    looks = [responder.create(request, LOOKS, fields) for _ in range(2)]
    known = {"group_id": fields["group_id"], "looks": [{"id": look.id} for look in looks]}
    return responder.show_sample(request, known)


def _create_consent(responder: Responder, request: ApiRequest) -> ApiResponse:
    """The response has the group, and the page on which the person agrees."""
    group = responder.named(request, GROUPS)
    part = responder.document.resolve(request.operation.data)["properties"]["avatar_group"]
    return responder.show_sample(request, {"avatar_group": responder.view(request, group, part)})


def _create_webhook(responder: Responder, request: ApiRequest) -> ApiResponse:
    """Only this response has the secret."""
    fields = {"events": None, **request.body, "status": "enabled", "secret": None}
    endpoint = responder.create(request, WEBHOOKS, fields)
    return responder.show(request, endpoint, secret=f"whsec_{endpoint.id}")


def _rotate_secret(responder: Responder, request: ApiRequest) -> ApiResponse:
    """The secret differs from the one before."""
    endpoint = responder.named(request, WEBHOOKS)
    turns = endpoint.fields["turns"] = endpoint.fields.get("turns", 0) + 1
    return responder.show(request, endpoint, secret=f"whsec_{endpoint.id}_{turns}")


def _get_current_user(responder: Responder, request: ApiRequest) -> ApiResponse:
    """Of the three ways to pay, the response has the one that `billing_type` names."""
    data = responder.sample(request, {})
    for way in ("wallet", "subscription", "usage_based"):
        if way != data["billing_type"]:
            data[way] = None
    return ApiResponse(request.operation.status, {"data": data})


def _create_workflow(responder: Responder, request: ApiRequest) -> ApiResponse:
    """The `product_graph` of the body becomes the draft, at revision 1."""
    body = request.body
    fields = {**body, "draft_product_graph": body["product_graph"], "draft_revision": 1}
    return responder.show(request, responder.create(request, WORKFLOWS, fields))


def _update_draft(responder: Responder, request: ApiRequest) -> ApiResponse:
    """A draft is not overwritten if somebody else has changed it."""
    workflow = responder.named(request, WORKFLOWS)
    revision = workflow.fields["draft_revision"]
    if request.body["expected_revision"] != revision:
        raise ApiError(409, f"The draft is at revision {revision}.", param="expected_revision")
    workflow.fields["draft_product_graph"] = request.body["product_graph"]
    workflow.fields["draft_revision"] = revision + 1
    return responder.show(request, workflow)


def _publish_version(responder: Responder, request: ApiRequest) -> ApiResponse:
    """Versions are numbered within their workflow."""
    workflow = responder.named(request, WORKFLOWS)
    fields = {**request.body, "definition_id": workflow.id}
    version = responder.create(request, VERSIONS, fields, parent=workflow.id)
    version.fields["id"] = f"{workflow.id}_v{version.id}"
    return responder.show(request, version)


def _create_run(responder: Responder, request: ApiRequest) -> ApiResponse:
    """A run names its workflow, which must exist."""
    workflow = responder.get(request, WORKFLOWS, request.body["workflow_id"])
    number = request.body.get("version_number") or 1
    of = {"id": workflow.id, "version_id": f"{workflow.id}_v{number}", "version_number": number}
    run = responder.create(request, RUNS, {**request.body, "workflow": of})
    return responder.show(request, run)


def _cancel_run(responder: Responder, request: ApiRequest) -> ApiResponse:
    """A run that has ended keeps its status."""
    run = responder.named(request, RUNS)
    if run.state(responder.now()) in ("queued", "processing"):
        run.fixed["status"] = "canceled"
    return responder.show(request, run)


def _not_null(schema: Json) -> Json:
    """Return the schema of the value, of a schema that allows a value or null."""
    members = [member for member in schema.get("anyOf", []) if member.get("type") != "null"]
    return members[0] if members else schema


HANDLERS: dict[str, Handler] = {
    "createVideo": _create_video,
    "generateFromTemplateV3": _generate_from_template,
    "createTemplateV3": _create_template,
    "setTemplateVariablesV3": _set_template_variables,
    "createFolder": _create_folder,
    "getModelImage": _get_image,
    "createAvatarLooks": _create_looks,
    "createVideoAgentV3": _create_agent_session,
    "listVideoAgentSessionVideos": _list_agent_videos,
    "createVideoTranslationV3": _one_job_per_language(TRANSLATIONS),
    "createProofreadV3": _one_job_per_language(PROOFREADS),
    "generateFromProofreadV3": _generate_from_proofread,
    "cloneVoice": _clone_voice,
    "designVoice": _design_voice,
    "createAvatar": _create_avatar,
    "createAvatarConsent": _create_consent,
    "createWebhookEndpoint": _create_webhook,
    "rotateWebhookEndpointSecret": _rotate_secret,
    "getCurrentUserV3": _get_current_user,
    "createWorkflow": _create_workflow,
    "updateWorkflowDraft": _update_draft,
    "publishWorkflowVersion": _publish_version,
    "createWorkflowRun": _create_run,
    "cancelWorkflowRun": _cancel_run,
    **BATCH_HANDLERS,
    **UPLOAD_HANDLERS,
}
