from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class TemplateSceneVariableRef(_OpenAnswerModel):
    """A variable that a scene of a template uses.

    Attributes:
        name: A key of the template's variables.
        variable_type: Text, image, video, audio, character or voice.
    """

    name: str = _field("name", _text)
    variable_type: str = _field("variable_type", _text)
