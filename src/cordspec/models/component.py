# @generated from schemas/objects/component.yaml by "cordspec codegen" - do not edit
"""Text."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import Raw

from cordspec.models.channel import ChannelType
from cordspec.models.emoji import Emoji
from cordspec.models.ids import AttachmentId, SkuId, Snowflake
from cordspec.wire import Model, OpenFlag, OpenIntEnum, OpenStrEnum, open_flags, read_tag

__all__ = [
    "ActionRow",
    "ActionRowChildComponent",
    "Button",
    "ButtonStyle",
    "ChannelSelect",
    "Checkbox",
    "CheckboxGroup",
    "CheckboxGroupOption",
    "Component",
    "ComponentBase",
    "ComponentType",
    "Container",
    "ContainerChildComponent",
    "File",
    "FileTypeGroup",
    "FileUpload",
    "Label",
    "LabelChildComponent",
    "MediaGallery",
    "MediaGalleryItem",
    "MentionableSelect",
    "RadioGroup",
    "RadioGroupOption",
    "RoleSelect",
    "Section",
    "SectionAccessoryComponent",
    "SectionChildComponent",
    "SelectDefaultValue",
    "SelectDefaultValueType",
    "SelectOption",
    "Separator",
    "SeparatorSpacing",
    "StringSelect",
    "TextDisplay",
    "TextInput",
    "TextInputStyle",
    "Thumbnail",
    "UnfurledMediaItem",
    "UnfurledMediaItemFlags",
    "UnknownActionRowChildComponent",
    "UnknownComponent",
    "UnknownContainerChildComponent",
    "UnknownLabelChildComponent",
    "UnknownSectionAccessoryComponent",
    "UnknownSectionChildComponent",
    "UserSelect",
]


class ButtonStyle(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#button-button-styles
    """

    PRIMARY = 1
    SECONDARY = 2
    SUCCESS = 3
    DANGER = 4
    LINK = 5
    PREMIUM = 6


class ComponentType(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#component-object-component-types
    """

    ACTION_ROW = 1
    BUTTON = 2
    STRING_SELECT = 3
    TEXT_INPUT = 4
    USER_SELECT = 5
    ROLE_SELECT = 6
    MENTIONABLE_SELECT = 7
    CHANNEL_SELECT = 8
    SECTION = 9
    TEXT_DISPLAY = 10
    THUMBNAIL = 11
    MEDIA_GALLERY = 12
    FILE = 13
    SEPARATOR = 14
    CONTAINER = 17
    LABEL = 18
    FILE_UPLOAD = 19
    RADIO_GROUP = 21
    CHECKBOX_GROUP = 22
    CHECKBOX = 23


class FileTypeGroup(OpenStrEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/reference#file-type-filtering
    """

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"


class SelectDefaultValueType(OpenStrEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
    """

    USER = "user"
    ROLE = "role"
    CHANNEL = "channel"


class SeparatorSpacing(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#separator-separator-structure
    """

    SMALL = 1
    LARGE = 2


class TextInputStyle(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#text-input-text-input-styles
    """

    SHORT = 1
    PARAGRAPH = 2


@open_flags
class UnfurledMediaItemFlags(OpenFlag):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#unfurled-media-item-unfurled-media-item-flags
    """

    IS_ANIMATED = 1 << 0


class ComponentBase(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#anatomy-of-a-component
    """

    type: ComponentType
    """Text."""

    id: int | None = None
    """Text."""


class Button(Model, frozen=True, kw_only=True, tag_field="type", tag=2):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#button-button-structure
    """

    url: str | None = None
    """Text."""

    type: ClassVar[Literal[ComponentType.BUTTON]] = ComponentType.BUTTON
    """Text."""

    style: ButtonStyle
    """Text."""

    sku_id: SkuId | None = None
    """Text."""

    label: str | None = None
    """Text."""

    id: int | None = None
    """Text."""

    emoji: Emoji | None = None
    """Text."""

    disabled: bool = False
    """Text."""

    custom_id: str | None = None
    """Text."""


class SelectOption(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#string-select-select-option-structure
    """

    value: str
    """Text."""

    label: str
    """Text."""

    emoji: Emoji | None = None
    """Text."""

    description: str | None = None
    """Text."""

    default: bool = False
    """Text."""


class StringSelect(Model, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#string-select-string-select-structure
    """

    type: ClassVar[Literal[ComponentType.STRING_SELECT]] = ComponentType.STRING_SELECT
    """Text."""

    required: bool = False
    """Text."""

    placeholder: str | None = None
    """Text."""

    options: Sequence[SelectOption]
    """Text."""

    min_values: int | None = None
    """Text."""

    max_values: int | None = None
    """Text."""

    id: int | None = None
    """Text."""

    disabled: bool = False
    """Text."""

    custom_id: str
    """Text."""


class SelectDefaultValue(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
    """

    type: SelectDefaultValueType
    """Text."""

    id: Snowflake
    """Text."""


class UserSelect(Model, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#user-select-user-select-structure
    """

    type: ClassVar[Literal[ComponentType.USER_SELECT]] = ComponentType.USER_SELECT
    """Text."""

    required: bool = False
    """Text."""

    placeholder: str | None = None
    """Text."""

    min_values: int | None = None
    """Text."""

    max_values: int | None = None
    """Text."""

    id: int | None = None
    """Text."""

    disabled: bool = False
    """Text."""

    default_values: Sequence[SelectDefaultValue] | None = None
    """Text."""

    custom_id: str
    """Text."""


class RoleSelect(Model, frozen=True, kw_only=True, tag_field="type", tag=6):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#role-select-role-select-structure
    """

    type: ClassVar[Literal[ComponentType.ROLE_SELECT]] = ComponentType.ROLE_SELECT
    """Text."""

    required: bool = False
    """Text."""

    placeholder: str | None = None
    """Text."""

    min_values: int | None = None
    """Text."""

    max_values: int | None = None
    """Text."""

    id: int | None = None
    """Text."""

    disabled: bool = False
    """Text."""

    default_values: Sequence[SelectDefaultValue] | None = None
    """Text."""

    custom_id: str
    """Text."""


class MentionableSelect(Model, frozen=True, kw_only=True, tag_field="type", tag=7):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#mentionable-select-mentionable-select-structure
    """

    type: ClassVar[Literal[ComponentType.MENTIONABLE_SELECT]] = ComponentType.MENTIONABLE_SELECT
    """Text."""

    required: bool = False
    """Text."""

    placeholder: str | None = None
    """Text."""

    min_values: int | None = None
    """Text."""

    max_values: int | None = None
    """Text."""

    id: int | None = None
    """Text."""

    disabled: bool = False
    """Text."""

    default_values: Sequence[SelectDefaultValue] | None = None
    """Text."""

    custom_id: str
    """Text."""


class ChannelSelect(Model, frozen=True, kw_only=True, tag_field="type", tag=8):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#channel-select-channel-select-structure
    """

    type: ClassVar[Literal[ComponentType.CHANNEL_SELECT]] = ComponentType.CHANNEL_SELECT
    """Text."""

    required: bool = False
    """Text."""

    placeholder: str | None = None
    """Text."""

    min_values: int | None = None
    """Text."""

    max_values: int | None = None
    """Text."""

    id: int | None = None
    """Text."""

    disabled: bool = False
    """Text."""

    default_values: Sequence[SelectDefaultValue] | None = None
    """Text."""

    custom_id: str
    """Text."""

    channel_types: Sequence[ChannelType] | None = None
    """Text."""


class UnknownActionRowChildComponent(Model, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``ActionRowChildComponent`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ComponentType:
        """Text."""
        return ComponentType(read_tag(self.raw, "type"))


ActionRowChildComponent: TypeAlias = (
    Button
    | StringSelect
    | UserSelect
    | RoleSelect
    | MentionableSelect
    | ChannelSelect
    | UnknownActionRowChildComponent
)
"""Text."""


class ActionRow(Model, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#action-row-action-row-structure
    """

    type: ClassVar[Literal[ComponentType.ACTION_ROW]] = ComponentType.ACTION_ROW
    """Text."""

    id: int | None = None
    """Text."""

    components: Sequence[ActionRowChildComponent]
    """Text."""


class TextInput(Model, frozen=True, kw_only=True, tag_field="type", tag=4):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#text-input-text-input-structure
    """

    value: str | None = None
    """Text."""

    type: ClassVar[Literal[ComponentType.TEXT_INPUT]] = ComponentType.TEXT_INPUT
    """Text."""

    style: TextInputStyle
    """Text."""

    required: bool = False
    """Text."""

    placeholder: str | None = None
    """Text."""

    min_length: int | None = None
    """Text."""

    max_length: int | None = None
    """Text."""

    id: int | None = None
    """Text."""

    custom_id: str
    """Text."""


class TextDisplay(Model, frozen=True, kw_only=True, tag_field="type", tag=10):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#text-display-text-display-structure
    """

    type: ClassVar[Literal[ComponentType.TEXT_DISPLAY]] = ComponentType.TEXT_DISPLAY
    """Text."""

    id: int | None = None
    """Text."""

    content: str
    """Text."""


class UnknownSectionChildComponent(Model, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``SectionChildComponent`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ComponentType:
        """Text."""
        return ComponentType(read_tag(self.raw, "type"))


SectionChildComponent: TypeAlias = TextDisplay | UnknownSectionChildComponent
"""Text."""


class UnfurledMediaItem(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#unfurled-media-item-unfurled-media-item-structure
    """

    width: int | None = None
    """Text."""

    url: str
    """Text."""

    proxy_url: str | None = None
    """Text."""

    placeholder_version: int | None = None
    """Text."""

    placeholder: str | None = None
    """Text."""

    height: int | None = None
    """Text."""

    flags: UnfurledMediaItemFlags | None = None
    """Text."""

    content_type: str | None = None
    """Text."""

    attachment_id: AttachmentId | None = None
    """Text."""


class Thumbnail(Model, frozen=True, kw_only=True, tag_field="type", tag=11):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#thumbnail-thumbnail-structure
    """

    type: ClassVar[Literal[ComponentType.THUMBNAIL]] = ComponentType.THUMBNAIL
    """Text."""

    spoiler: bool = False
    """Text."""

    media: UnfurledMediaItem
    """Text."""

    id: int | None = None
    """Text."""

    description: str | None = None
    """Text."""


class UnknownSectionAccessoryComponent(Model, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``SectionAccessoryComponent`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ComponentType:
        """Text."""
        return ComponentType(read_tag(self.raw, "type"))


SectionAccessoryComponent: TypeAlias = Button | Thumbnail | UnknownSectionAccessoryComponent
"""Text."""


class Section(Model, frozen=True, kw_only=True, tag_field="type", tag=9):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#section-section-structure
    """

    type: ClassVar[Literal[ComponentType.SECTION]] = ComponentType.SECTION
    """Text."""

    id: int | None = None
    """Text."""

    components: Sequence[SectionChildComponent]
    """Text."""

    accessory: SectionAccessoryComponent
    """Text."""


class MediaGalleryItem(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#media-gallery-media-gallery-item-structure
    """

    spoiler: bool = False
    """Text."""

    media: UnfurledMediaItem
    """Text."""

    description: str | None = None
    """Text."""


class MediaGallery(Model, frozen=True, kw_only=True, tag_field="type", tag=12):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#media-gallery-media-gallery-structure
    """

    type: ClassVar[Literal[ComponentType.MEDIA_GALLERY]] = ComponentType.MEDIA_GALLERY
    """Text."""

    items: Sequence[MediaGalleryItem]
    """Text."""

    id: int | None = None
    """Text."""


class File(Model, frozen=True, kw_only=True, tag_field="type", tag=13):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#file-file-structure
    """

    type: ClassVar[Literal[ComponentType.FILE]] = ComponentType.FILE
    """Text."""

    spoiler: bool = False
    """Text."""

    size: int | None = None
    """Text."""

    name: str | None = None
    """Text."""

    id: int | None = None
    """Text."""

    file: UnfurledMediaItem
    """Text."""


class Separator(Model, frozen=True, kw_only=True, tag_field="type", tag=14):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#separator-separator-structure
    """

    type: ClassVar[Literal[ComponentType.SEPARATOR]] = ComponentType.SEPARATOR
    """Text."""

    spacing: SeparatorSpacing | None = None
    """Text."""

    id: int | None = None
    """Text."""

    divider: bool | None = None
    """Text."""


class UnknownContainerChildComponent(Model, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``ContainerChildComponent`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ComponentType:
        """Text."""
        return ComponentType(read_tag(self.raw, "type"))


ContainerChildComponent: TypeAlias = (
    ActionRow | TextDisplay | Section | MediaGallery | Separator | File | UnknownContainerChildComponent
)
"""Text."""


class Container(Model, frozen=True, kw_only=True, tag_field="type", tag=17):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#container-container-structure
    """

    type: ClassVar[Literal[ComponentType.CONTAINER]] = ComponentType.CONTAINER
    """Text."""

    spoiler: bool = False
    """Text."""

    id: int | None = None
    """Text."""

    components: Sequence[ContainerChildComponent]
    """Text."""

    accent_color: int | None = None
    """Text."""


class FileUpload(Model, frozen=True, kw_only=True, tag_field="type", tag=19):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#file-upload-file-upload-structure
    """

    type: ClassVar[Literal[ComponentType.FILE_UPLOAD]] = ComponentType.FILE_UPLOAD
    """Text."""

    required: bool | None = None
    """Text."""

    min_values: int | None = None
    """Text."""

    max_values: int | None = None
    """Text."""

    id: int | None = None
    """Text."""

    file_types: Sequence[str] | None = None
    """Text."""

    custom_id: str
    """Text."""


class RadioGroupOption(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#radio-group-option-structure
    """

    value: str
    """Text."""

    label: str
    """Text."""

    description: str | None = None
    """Text."""

    default: bool | None = None
    """Text."""


class RadioGroup(Model, frozen=True, kw_only=True, tag_field="type", tag=21):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#radio-group-structure
    """

    type: ClassVar[Literal[ComponentType.RADIO_GROUP]] = ComponentType.RADIO_GROUP
    """Text."""

    required: bool | None = None
    """Text."""

    options: Sequence[RadioGroupOption]
    """Text."""

    id: int | None = None
    """Text."""

    custom_id: str
    """Text."""


class CheckboxGroupOption(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#checkbox-group-option-structure
    """

    value: str
    """Text."""

    label: str
    """Text."""

    description: str | None = None
    """Text."""

    default: bool | None = None
    """Text."""


class CheckboxGroup(Model, frozen=True, kw_only=True, tag_field="type", tag=22):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#checkbox-group-structure
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX_GROUP]] = ComponentType.CHECKBOX_GROUP
    """Text."""

    required: bool | None = None
    """Text."""

    options: Sequence[CheckboxGroupOption]
    """Text."""

    min_values: int | None = None
    """Text."""

    max_values: int | None = None
    """Text."""

    id: int | None = None
    """Text."""

    custom_id: str
    """Text."""


class Checkbox(Model, frozen=True, kw_only=True, tag_field="type", tag=23):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#checkbox-structure
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX]] = ComponentType.CHECKBOX
    """Text."""

    id: int | None = None
    """Text."""

    default: bool | None = None
    """Text."""

    custom_id: str
    """Text."""


class UnknownLabelChildComponent(Model, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``LabelChildComponent`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ComponentType:
        """Text."""
        return ComponentType(read_tag(self.raw, "type"))


LabelChildComponent: TypeAlias = (
    TextInput
    | StringSelect
    | UserSelect
    | RoleSelect
    | MentionableSelect
    | ChannelSelect
    | FileUpload
    | RadioGroup
    | CheckboxGroup
    | Checkbox
    | UnknownLabelChildComponent
)
"""Text."""


class Label(Model, frozen=True, kw_only=True, tag_field="type", tag=18):
    """Text.

    Documentation: https://docs.discord.com/developers/components/reference#label-label-structure
    """

    type: ClassVar[Literal[ComponentType.LABEL]] = ComponentType.LABEL
    """Text."""

    label: str
    """Text."""

    id: int | None = None
    """Text."""

    description: str | None = None
    """Text."""

    component: LabelChildComponent
    """Text."""


class UnknownComponent(Model, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``Component`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ComponentType:
        """Text."""
        return ComponentType(read_tag(self.raw, "type"))


Component: TypeAlias = (
    ActionRow
    | Button
    | StringSelect
    | TextInput
    | UserSelect
    | RoleSelect
    | MentionableSelect
    | ChannelSelect
    | Section
    | TextDisplay
    | Thumbnail
    | MediaGallery
    | File
    | Separator
    | Container
    | Label
    | FileUpload
    | RadioGroup
    | CheckboxGroup
    | Checkbox
    | UnknownComponent
)
"""Text."""
