"""What October and November 2026 changed in the facts of September."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Json = dict[str, Any]

# Schemas that replace one of September.
_SUCCESSORS = {
    "TemplateDetailV3Authoring": "TemplateDetailV3",
    "CreateSpeechRequestOct2026": "CreateSpeechRequest",
}
# The facts print what these names refer to. The change is made to what is referred to.
_SPELLED_OUT = {"ModelAudioVoiceResponseOct2026"}
_VIDEO_REQUESTS = ("TextToVideoRequest", "ImageToVideoRequest", "ReferenceToVideoRequest")
_TEXT_OR_NULL = {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None}


def apply(facts: list[Json], schemas: Json, read: Callable[[str], Any]) -> None:
    """Change the facts and the schemas of September, in place, to those of November."""
    for fact in read("october/operations-new.yaml")["operations"]:
        if fact["confidence"] != "low" and fact.get("usable", True):
            facts.append({**_renamed(fact), "key_only": fact["op"].endswith("/v3/api_keys/self")})
    for name, schema in read("october/schemas-new.yaml")["schemas"].items():
        if name not in _SPELLED_OUT:
            present = schemas.get(_SUCCESSORS.get(name, name), {})
            kept = {key: present[key] for key in ("additionalProperties",) if key in present}
            schemas[_SUCCESSORS.get(name, name)] = {**kept, **_renamed(schema)}
    _change_operations({fact["op"]: fact for fact in facts})
    _change_schemas(schemas)


def _renamed(value: Any) -> Any:
    if isinstance(value, list):
        return [_renamed(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _SUCCESSORS.get(item, item) if key == "$ref" else _renamed(item)
        for key, item in value.items()
        if key != "name_from"
    }


def _change_operations(facts: Json) -> None:
    body = facts["POST /v3/models/audio/voices"]["body"]["content"]["application/json"]
    body["$ref"] = "CreateModelAudioVoiceRequestBody"
    speech = facts["POST /v3/models/audio/tts"]
    speech["key_only"] = False
    text = {"schema": {"type": "string"}}
    speech["headers"] = {"X-Request-Id": text, "Content-Language": text}
    errors = facts["POST /v3/video-translations/proofreads"]["errors"]
    errors[404] = "StandardAPIError"
    facts["POST /v3/video-translations/proofreads"]["errors"] = dict(sorted(errors.items()))
    # The append of text is as its reference page shows it: without the mark.
    facts["POST /v3/avatar-realtime/{stream_id}/text"]["preview"] = False


def _change_schemas(schemas: Json) -> None:
    # The body of createModelAudioVoice: what the source does not print stays as it was.
    old = schemas.pop("CreateModelAudioVoiceRequest")
    new = schemas["CreateProfessionalModelAudioVoiceRequest"]
    new["additionalProperties"] = old["additionalProperties"]
    for name in ("name", "language", "voice_id", "audio"):
        new["properties"][name] = old["properties"][name]

    schemas["ModelAudioVoiceMode"]["enum"].append("instant")
    reasons = schemas["VideoTTSVoiceFailureReason"]["enum"]
    reasons.insert(reasons.index("TRAINING_FAILED") + 1, "DESIGN_FAILED")
    voice = schemas["ModelAudioVoiceResponse"]
    voice["required"].remove("language")
    voice["properties"]["language"] = dict(_TEXT_OR_NULL)

    speech = schemas["CreateSpeechRequest"]["properties"]
    speech["model"] = {
        "type": "string",
        "enum": ["heygen-voice-1", "heygen-voice-1-turbo"],
        "default": "heygen-voice-1",
    }
    speech["end_user_id"] = dict(_TEXT_OR_NULL)
    speech["with_timestamps"] = {"type": "boolean", "default": False}

    schemas["ElevenLabsModel"]["enum"].append("eleven_v4")
    schemas["TextScriptEntry"]["properties"]["trim_to_speech"]["deprecated"] = True
    del schemas["SendMessageRequest"]["required"]
    upload = schemas["CompleteAssetUploadRequest"]["properties"]
    upload["multipart_upload_id"] = dict(_TEXT_OR_NULL)
    for holder, field in (("Scene", "elements"), ("ContainerElement", "children")):
        members = schemas[holder]["properties"][field]["items"]["anyOf"]
        members.insert(3, {"$ref": "TextElement"})

    for name in _VIDEO_REQUESTS:
        fields = schemas[name]["properties"]
        fields["prompt"]["maxLength"] = 32000
        fields["duration"]["maximum"] = 30
        fields["prompt_enhancement"]["enum"].append("ultraquality")
