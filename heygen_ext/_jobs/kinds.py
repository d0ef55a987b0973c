"""The kinds of jobs that can be waited for, as data: who reads them, and what their words mean.

The words are those of each schema's `status`; no two families agree, so none is shared. They are
compared without regard to case. The paces and deadlines follow what HeyGen's own tools do where
that is known (video, translation, HyperFrames, brand kit), and are our judgement elsewhere.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

from ..errors import APIResponseValidationError, NotFoundError, UsageError
from .created import UploadedBatch

_MINUTE = 60.0
_HOUR = 3600.0


class Kind(NamedTuple):
    """One kind of job.

    Fields are found by paths into the job's JSON: names joined by dots. A list on the way stands
    for each of its items, and `name=value` for the objects that have that value.
    """

    name: str
    operation: str
    """The module in `heygen_api.api` that reads the job by its id."""
    done: frozenset[str]
    """Words of success."""
    failed: frozenset[str]
    """Words of an end without success; every other word means that the job goes on."""
    first: float
    """Seconds between the creation and the first look."""
    growth: float
    """What the delay is multiplied by after each look."""
    cap: float
    """The longest delay, in seconds."""
    deadline: float
    """Seconds after which a wait without a `timeout` of its own gives up."""
    code: tuple[str, ...] = ()
    """Where a failed job has its code."""
    message: tuple[str, ...] = ()
    """Where a failed job says why."""
    address: tuple[str, ...] = ()
    """What a completed job has one of; HeyGen may say `completed` a little earlier."""
    needs_input: frozenset[str] = frozenset()
    """Words of a state that a person must end."""
    what_to_do: str = ""
    """What that person must do."""
    progress: str = ""
    """Where the job tells how far it is."""
    null_is_done: bool = False
    """No status at all means: there is nothing to wait for."""
    ids: str = ""
    """The parameter for the id, where the operation reads many at once: its answer is a list."""
    then: tuple[str, str] | None = None
    """The kind to go on with once the named field has its id."""
    beside: tuple[str, str] | None = None
    """A kind to read too while this goes on, by the id in the named field: it may need a person."""

    def module(self) -> Any:
        """Return the generated module of the operation, loaded now."""
        return import_module(f"heygen_api.api.{self.operation}")

    def call(self, id: str) -> tuple[tuple[str, ...], dict[str, str]]:
        """Return what the operation is called with to read this job: arguments, also by name."""
        return ((), {self.ids: id}) if self.ids else ((id,), {})

    def job_in(self, answer: Any, id: str) -> Any:
        """Return the job in the operation's answer.

        Raises:
            NotFoundError: it is a list whose entry says so; such operations never answer 404.
            APIResponseValidationError: it is an empty list.
        """
        if not self.ids:
            return answer.data
        if not answer.data:
            raise APIResponseValidationError(f"HeyGen told nothing of the {self.name} {id}")
        if answer.data[0].status == "not_found":
            raise NotFoundError(f"HeyGen knows no {self.name} {id}", code="not_found")
        return answer.data[0]


def _words(*words: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


_COMPLETED, _FAILED = _words("completed"), _words("failed")
_CONSENT = "the person shown must consent: see heygen.avatars.create_avatar_consent"

# fmt: off
_ROWS = (
    Kind("video", "videos.get_video_v3", _COMPLETED, _FAILED,
         first=5, growth=1.5, cap=30, deadline=30 * _MINUTE,
         code=("failure_code",), message=("failure_message",), address=("video_url",)),
    Kind("video_translation", "video_translate.get_video_translation_v3", _COMPLETED, _FAILED,
         first=15, growth=1.5, cap=60, deadline=_HOUR,
         message=("failure_message",), address=("video_url", "audio_url")),
    Kind("lipsync", "lipsync.get_lipsync_v3", _COMPLETED, _FAILED,
         first=15, growth=1.5, cap=60, deadline=_HOUR,
         message=("failure_message",), address=("video_url",)),
    # A session answers 404 some time after it has begun a video: from then on, only the video.
    Kind("video_agent", "video_agent.get_video_agent_session", _COMPLETED, _FAILED,
         first=5, growth=1.5, cap=30, deadline=_HOUR,
         message=("messages.type=error.content",), address=("video_id",),
         needs_input=_words("waiting_for_input"),
         what_to_do="answer with heygen.video_agent.send_video_agent_message",
         progress="progress", then=("video", "video_id")),
    Kind("proofread", "video_translate.get_proofread_v3", _COMPLETED, _FAILED,
         first=15, growth=1.5, cap=60, deadline=_HOUR, message=("failure_message",)),
    Kind("ai_clipping", "ai_clipping.get_ai_clipping_v3",
         _COMPLETED, _words("failed", "cancelled"),
         first=15, growth=1.5, cap=60, deadline=_HOUR,
         message=("failure_message",), progress="progress"),
    Kind("hyperframes_render", "hyper_frames.get_hyperframes_render_v3", _COMPLETED, _FAILED,
         first=10, growth=1, cap=10, deadline=_HOUR,
         message=("failure_message",), address=("video_url",)),
    Kind("background_removal", "background_removal.get_background_removal",
         _COMPLETED, _words("failed", "deleted"),
         first=5, growth=1.5, cap=30, deadline=_HOUR, message=("error",), address=("layers",)),
    Kind("filler_word_removal", "filler_word_removal.get_filler_word_removal_v3",
         _COMPLETED, _FAILED,
         first=10, growth=1.5, cap=30, deadline=_HOUR,
         message=("failure_message",), address=("video_url",), progress="progress"),
    # A look goes on while its group waits for a consent, which only the group shows.
    Kind("avatar_look", "avatars.get_avatar_look", _COMPLETED, _FAILED,
         first=10, growth=1.5, cap=60, deadline=2 * _HOUR,
         code=("error.code",), message=("error.message",),
         needs_input=_words("pending_consent"), what_to_do=_CONSENT,
         null_is_done=True, beside=("avatar_group", "group_id")),
    Kind("avatar_group", "avatars.get_avatar_group", _COMPLETED, _FAILED,
         first=10, growth=1.5, cap=60, deadline=2 * _HOUR,
         code=("error.code",), message=("error.message",),
         needs_input=_words("pending_consent"), what_to_do=_CONSENT, null_is_done=True),
    Kind("voice", "voices.get_voice", _words("complete"), _FAILED,
         first=5, growth=1.5, cap=30, deadline=_HOUR,
         message=("failure_message",), null_is_done=True),
    Kind("model_audio_voice", "models.get_model_audio_voice", _words("ACTIVE"), _words("FAILED"),
         first=30, growth=1.5, cap=60, deadline=6 * _HOUR, code=("failure_reason",)),
    Kind("video_batch", "batches.get_video_batch_v3", _COMPLETED, _FAILED,
         first=15, growth=1.5, cap=60, deadline=4 * _HOUR,
         code=("items.error.code",), message=("items.error.message",),
         progress="counts_by_status"),
    Kind("video_translation_batch", "video_translation_batches.get_video_translation_batch_v3",
         _COMPLETED, _FAILED,
         first=15, growth=1.5, cap=60, deadline=4 * _HOUR,
         code=("items.error.code",), message=("items.error.message",),
         progress="counts_by_status"),
    Kind("lipsync_batch", "lipsync_batches.get_lipsync_batch_v3", _COMPLETED, _FAILED,
         first=15, growth=1.5, cap=60, deadline=4 * _HOUR,
         code=("items.error.code",), message=("items.error.message",),
         progress="counts_by_status"),
    # Of an upload straight to the store; one that came through the API has no status to wait for.
    Kind("asset", "asset_batches.bulk_asset_statuses_v3", _COMPLETED, _FAILED,
         first=2, growth=1.5, cap=15, deadline=30 * _MINUTE,
         code=("error.code",), message=("error.message",), null_is_done=True, ids="asset_ids"),
    Kind("asset_batch", "asset_batches.get_asset_batch_v3", _COMPLETED, _FAILED,
         first=2, growth=1.5, cap=15, deadline=30 * _MINUTE,
         code=("items.error.code",), message=("items.error.message",),
         progress="counts_by_status"),
    Kind("workflow_run", "durable_workflows.get_workflow_run",
         _words("succeeded", "partial"), _words("failed", "canceled"),
         first=5, growth=1.5, cap=30, deadline=2 * _HOUR,
         code=("error.code",), message=("error.message",), progress="progress"),
    Kind("podcast", "podcasts.get_podcast_v3", _COMPLETED, _FAILED,
         first=15, growth=1.5, cap=60, deadline=_HOUR,
         message=("failure_message",), address=("video_url",)),
    Kind("video_quality_comparison", "video_quality.get_video_quality_comparison_v3",
         _COMPLETED, _FAILED,
         first=5, growth=1.5, cap=30, deadline=30 * _MINUTE,
         code=("error.code",), message=("error.message",), address=("result",)),
    Kind("video_quality_comparison_batch", "video_quality.get_video_quality_comparison_batch_v3",
         _COMPLETED, _FAILED,
         first=10, growth=1.5, cap=60, deadline=2 * _HOUR,
         code=("items.comparison.error.code",), message=("items.comparison.error.message",),
         progress="counts"),
    Kind("brand_kit", "brand.get_brand_kit", _COMPLETED, _words("error"),
         first=2, growth=1.5, cap=5, deadline=10 * _MINUTE),
)
# fmt: on

KINDS: dict[str, Kind] = {kind.name: kind for kind in _ROWS}
"""Every kind, by the name that `wait_for` takes."""

# What create operations return: the model's name, the kind of the job, where its id is. The last
# path that leads anywhere counts, so that a Video Agent's video is preferred to its session.
_CREATED: dict[str, tuple[tuple[str, str], ...]] = {
    "CreateAvatarVideoResponse": (("video", "video_id"),),
    "VideoTranslationCreateResponse": (("video_translation", "video_translation_ids"),),
    "GenerateVideoResponse": (("video_translation", "video_translation_id"),),
    "LipsyncCreateResponse": (("lipsync", "lipsync_id"),),
    "CreateVideoAgentResponse": (("video_agent", "session_id"), ("video_agent", "video_id")),
    "CreateProofreadResponse": (("proofread", "proofread_ids"),),
    "CreateAiClippingResponse": (("ai_clipping", "ai_clipping_id"),),
    "CreateHyperframesRenderResponse": (("hyperframes_render", "render_id"),),
    "CreateFillerWordRemovalResponse": (("filler_word_removal", "filler_word_removal_id"),),
    "CreateAvatarResponse": (
        ("avatar_group", "avatar_group.id"),
        ("avatar_look", "avatar_item.id"),
    ),
    "VoiceCloneCreateV3Response": (("voice", "voice_clone_id"),),
    "CreateModelAudioVoiceResponse": (("model_audio_voice", "voice_id"),),
    "CreateVideoBatchResponse": (("video_batch", "batch_id"),),
    "CreateVideoTranslationBatchResponse": (("video_translation_batch", "batch_id"),),
    "CreateLipsyncBatchResponse": (("lipsync_batch", "batch_id"),),
    "CompleteAssetUploadResponse": (("asset", "asset_id"),),
    "CompleteAssetBatchResponse": (("asset_batch", "batch_id"),),
    "PodcastCreateResponse": (("podcast", "podcast_id"),),
    "CreateVideoQualityComparisonBatchResponse": (("video_quality_comparison_batch", "batch_id"),),
    "CreateBrandKitResponse": (("brand_kit", "brand_kit_id"),),
}

# Of these operations the answer is the job itself, and may show that it has already ended.
_WHOLE: dict[str, tuple[str, str]] = {
    "VideoDetail": ("video", "id"),  # of a template
    "BackgroundRemovalJob": ("background_removal", "id"),
    "UploadAssetV3Response": ("asset", "asset_id"),
    "WorkflowRunResponse": ("workflow_run", "id"),
    "VideoQualityComparisonResponse": ("video_quality_comparison", "comparison_id"),
}


class Target(NamedTuple):
    """A job to wait for."""

    kind: Kind
    id: str
    snapshot: Any = None
    """The job as the create operation returned it, where it returns a job."""
    after: Kind | None = None
    """The kind that led to this one: the session of a video."""


def target_of(kind: str, id: str) -> Target:
    """Return the job that `wait_for` is asked for, or raise UsageError."""
    row = KINDS.get(kind)
    if row is None:
        raise UsageError(f"There is no kind {kind!r}; there are {', '.join(KINDS)}.")
    if not isinstance(id, str) or id in ("", ".", ".."):
        raise UsageError(f"The id of a {kind} must be the one that creating it returned.")
    return Target(row, id)


def targets_of(created: Any) -> tuple[list[Target], bool]:
    """Return the jobs that a create operation began, and whether it is one that begins several.

    Raises:
        UsageError: it is not the answer of an operation that begins a job, or it has no id.
    """
    if isinstance(created, UploadedBatch):
        return [target_of("asset_batch", created.batch_id)], False
    name = type(created).__name__
    generated = type(created).__module__.startswith("heygen_api.models.")
    if generated and name in _WHOLE:
        kind, path = _WHOLE[name]
        return [target_of(kind, getattr(created, path))._replace(snapshot=created)], False
    if not generated or name not in _CREATED:
        raise UsageError(
            f"A {name} is not what an operation that begins a job returns; "
            "with an id, use wait_for(kind, id)."
        )
    data = created.to_dict()
    for kind, path in reversed(_CREATED[name]):
        value = value_at(data, path)
        if isinstance(value, list) and value:
            return [target_of(kind, one) for one in value], True
        if isinstance(value, str) and value:
            target = target_of(kind, value)
            if target.kind.then and target.kind.then[1] == path:  # it is already known
                target = Target(KINDS[target.kind.then[0]], value, after=target.kind)
            return [target], False
    raise UsageError(f"This {name} names no job.")


def result_of(created: Any, job: Any) -> Any:
    """Return what a wait for `created` gives: the job, or of a file that was checked, the asset.

    The job of such a file only tells its status, and names no asset.
    """
    if type(created).__name__ != "CompleteAssetUploadResponse":
        return job
    from heygen_api.models.upload_asset_v3_response import UploadAssetV3Response

    return UploadAssetV3Response.from_dict({**created.to_dict(), "status": job.status})


def value_at(data: Any, path: str) -> Any:
    """Return the value at a path of object keys, or None."""
    for name in path.split("."):
        data = data.get(name) if isinstance(data, dict) else None
    return data


def text_at(data: Any, paths: tuple[str, ...]) -> str | None:
    """Return the first text that is not blank at one of the paths (see `Kind`), or None."""
    for path in paths:
        for value in _found(data, path.split(".")):
            if isinstance(value, str) and value.strip():
                return value
    return None


def _found(data: Any, names: list[str]) -> list[Any]:
    if isinstance(data, list):
        return [value for item in data for value in _found(item, names)]
    if not names:
        return [data]
    if not isinstance(data, dict):
        return []
    name, _, wanted = names[0].partition("=")
    if wanted:
        return _found(data, names[1:]) if data.get(name) == wanted else []
    return _found(data[name], names[1:]) if name in data else []
