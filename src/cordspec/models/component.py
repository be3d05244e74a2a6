# @generated from schemas/objects/component.yaml by "cordspec codegen" - do not edit
"""Components of messages and modals."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import Raw

from cordspec.models.channel import ChannelType
from cordspec.models.emoji import PartialEmoji
from cordspec.models.ids import AttachmentId, SkuId, Snowflake
from cordspec.wire import Model, OpenFlag, OpenIntEnum, OpenStrEnum, open_flags, read_tag

__all__ = [
    "ActionRow",
    "ActionRowChild",
    "BaseComponent",
    "Button",
    "ButtonStyle",
    "ChannelSelect",
    "Checkbox",
    "CheckboxGroup",
    "CheckboxGroupOption",
    "Component",
    "ComponentType",
    "Container",
    "ContainerChild",
    "FileComponent",
    "FileTypeGroup",
    "FileUpload",
    "Label",
    "LabelChild",
    "MediaGallery",
    "MediaGalleryItem",
    "MentionableSelect",
    "MessageComponent",
    "ModalComponent",
    "RadioGroup",
    "RadioGroupOption",
    "RoleSelect",
    "Section",
    "SectionAccessory",
    "SectionChild",
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
    "UnknownComponent",
    "UserSelect",
]


class BaseComponent(Model, frozen=True, kw_only=True):
    """Fields of all components.

    Documentation: https://docs.discord.com/developers/components/reference#anatomy-of-a-component
    """

    id: int | None = None
    """32-bit number, unique in the message; Discord generates one if it is absent or 0."""


class ComponentType(OpenIntEnum):
    """Type of a component.

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

    CONTENT_INVENTORY_ENTRY = 16
    """Entry of an activity feed. Not in Discord's documentation."""

    CONTAINER = 17
    LABEL = 18
    FILE_UPLOAD = 19
    RADIO_GROUP = 21
    CHECKBOX_GROUP = 22
    CHECKBOX = 23


class ButtonStyle(OpenIntEnum):
    """Styles of a button, which also determine the effect of a click.

    Documentation: https://docs.discord.com/developers/components/reference#button-button-styles
    """

    PRIMARY = 1
    """Main action of several."""

    SECONDARY = 2
    SUCCESS = 3

    DANGER = 4
    """Action that cannot be undone."""

    LINK = 5
    """Opens a page; does not create an interaction."""

    PREMIUM = 6
    """Opens a purchase; does not create an interaction."""


class Button(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=2):
    """Button that can be clicked.

    Documentation: https://docs.discord.com/developers/components/reference#button-button-structure
    """

    type: ClassVar[Literal[ComponentType.BUTTON]] = ComponentType.BUTTON
    """Type, always BUTTON."""

    style: ButtonStyle
    """Style of the button; LINK and PREMIUM open a page, the others create an interaction."""

    label: str | None = None
    """Text on the button, up to 80 characters."""

    emoji: PartialEmoji | None = None
    """Emoji before the text."""

    custom_id: str | None = None
    """ID chosen by the app, sent with the interaction, up to 100 characters; absent for LINK and PREMIUM."""

    sku_id: SkuId | None = None
    """SKU that a PREMIUM button sells."""

    url: str | None = None
    """Page that a LINK button opens, up to 512 characters."""

    disabled: bool = False
    """Whether the component is disabled; in messages only."""


class SelectOption(Model, frozen=True, kw_only=True):
    """Option of a string select.

    Documentation:
    https://docs.discord.com/developers/components/reference#string-select-select-option-structure
    """

    label: str
    """Text that users see, up to 100 characters."""

    value: str
    """Value that is sent to the app, up to 100 characters."""

    description: str | None = None
    """Description below the label, up to 100 characters."""

    emoji: PartialEmoji | None = None
    """Emoji before the text."""

    default: bool = False
    """Whether the option is selected by default."""


class StringSelect(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Select menu of options defined by the app.

    Documentation:
    https://docs.discord.com/developers/components/reference#string-select-string-select-structure
    """

    type: ClassVar[Literal[ComponentType.STRING_SELECT]] = ComponentType.STRING_SELECT
    """Type, always STRING_SELECT."""

    custom_id: str
    """ID chosen by the app, sent with the interaction, up to 100 characters."""

    options: Sequence[SelectOption]
    """Choices, up to 25."""

    placeholder: str | None = None
    """Text shown while nothing is chosen, up to 150 characters."""

    min_values: int | None = None
    """Minimum number of values to select, from 0 to 25; 1 if absent."""

    max_values: int | None = None
    """Maximum number of values to select, up to 25; 1 if absent."""

    required: bool | None = None
    """Whether a value is required in a modal; true if absent."""

    disabled: bool = False
    """Whether the component is disabled; in messages only."""


class TextInputStyle(OpenIntEnum):
    """Number of lines of a text input.

    Documentation: https://docs.discord.com/developers/components/reference#text-input-text-input-styles
    """

    SHORT = 1
    PARAGRAPH = 2


class TextInput(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=4):
    """Text input of a modal.

    Documentation: https://docs.discord.com/developers/components/reference#text-input-text-input-structure
    """

    type: ClassVar[Literal[ComponentType.TEXT_INPUT]] = ComponentType.TEXT_INPUT
    """Type, always TEXT_INPUT."""

    custom_id: str
    """ID chosen by the app, sent with the interaction, up to 100 characters."""

    style: TextInputStyle
    """Style of the input, one line or several."""

    min_length: int | None = None
    """Minimum length in characters, from 0 to 4000."""

    max_length: int | None = None
    """Maximum length in characters, from 1 to 4000."""

    required: bool | None = None
    """Whether a value is required in a modal; true if absent."""

    value: str | None = None
    """Initial text, up to 4000 characters."""

    placeholder: str | None = None
    """Text shown while the field is empty, up to 100 characters."""


class SelectDefaultValueType(OpenStrEnum):
    """Types of objects of a default value.

    Documentation:
    https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
    """

    USER = "user"
    ROLE = "role"
    CHANNEL = "channel"


class SelectDefaultValue(Model, frozen=True, kw_only=True):
    """User, role or channel that is selected by default.

    Documentation:
    https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
    """

    id: Snowflake
    """ID of the user, role or channel."""

    type: SelectDefaultValueType
    """Type of the object with this id."""


class UserSelect(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Select menu of users.

    Documentation: https://docs.discord.com/developers/components/reference#user-select-user-select-structure
    """

    type: ClassVar[Literal[ComponentType.USER_SELECT]] = ComponentType.USER_SELECT
    """Type, always USER_SELECT."""

    custom_id: str
    """ID chosen by the app, sent with the interaction, up to 100 characters."""

    placeholder: str | None = None
    """Text shown while nothing is chosen, up to 150 characters."""

    default_values: Sequence[SelectDefaultValue] | None = None
    """Objects that are selected by default."""

    min_values: int | None = None
    """Minimum number of values to select, from 0 to 25; 1 if absent."""

    max_values: int | None = None
    """Maximum number of values to select, up to 25; 1 if absent."""

    required: bool | None = None
    """Whether a value is required in a modal; true if absent."""

    disabled: bool = False
    """Whether the component is disabled; in messages only."""


class RoleSelect(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=6):
    """Select menu of roles.

    Documentation: https://docs.discord.com/developers/components/reference#role-select-role-select-structure
    """

    type: ClassVar[Literal[ComponentType.ROLE_SELECT]] = ComponentType.ROLE_SELECT
    """Type, always ROLE_SELECT."""

    custom_id: str
    """ID chosen by the app, sent with the interaction, up to 100 characters."""

    placeholder: str | None = None
    """Text shown while nothing is chosen, up to 150 characters."""

    default_values: Sequence[SelectDefaultValue] | None = None
    """Objects that are selected by default."""

    min_values: int | None = None
    """Minimum number of values to select, from 0 to 25; 1 if absent."""

    max_values: int | None = None
    """Maximum number of values to select, up to 25; 1 if absent."""

    required: bool | None = None
    """Whether a value is required in a modal; true if absent."""

    disabled: bool = False
    """Whether the component is disabled; in messages only."""


class MentionableSelect(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=7):
    """Select menu of users and roles.

    Documentation:
    https://docs.discord.com/developers/components/reference#mentionable-select-mentionable-select-structure
    """

    type: ClassVar[Literal[ComponentType.MENTIONABLE_SELECT]] = ComponentType.MENTIONABLE_SELECT
    """Type, always MENTIONABLE_SELECT."""

    custom_id: str
    """ID chosen by the app, sent with the interaction, up to 100 characters."""

    placeholder: str | None = None
    """Text shown while nothing is chosen, up to 150 characters."""

    default_values: Sequence[SelectDefaultValue] | None = None
    """Objects that are selected by default."""

    min_values: int | None = None
    """Minimum number of values to select, from 0 to 25; 1 if absent."""

    max_values: int | None = None
    """Maximum number of values to select, up to 25; 1 if absent."""

    required: bool | None = None
    """Whether a value is required in a modal; true if absent."""

    disabled: bool = False
    """Whether the component is disabled; in messages only."""


class ChannelSelect(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=8):
    """Select menu of channels.

    Documentation:
    https://docs.discord.com/developers/components/reference#channel-select-channel-select-structure
    """

    type: ClassVar[Literal[ComponentType.CHANNEL_SELECT]] = ComponentType.CHANNEL_SELECT
    """Type, always CHANNEL_SELECT."""

    custom_id: str
    """ID chosen by the app, sent with the interaction, up to 100 characters."""

    channel_types: Sequence[ChannelType] | None = None
    """Channel types that are offered; all types if absent."""

    placeholder: str | None = None
    """Text shown while nothing is chosen, up to 150 characters."""

    default_values: Sequence[SelectDefaultValue] | None = None
    """Objects that are selected by default."""

    min_values: int | None = None
    """Minimum number of values to select, from 0 to 25; 1 if absent."""

    max_values: int | None = None
    """Maximum number of values to select, up to 25; 1 if absent."""

    required: bool | None = None
    """Whether a value is required in a modal; true if absent."""

    disabled: bool = False
    """Whether the component is disabled; in messages only."""


class UnknownComponent(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of a union of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ComponentType:
        """Type, always BUTTON."""
        return ComponentType(read_tag(self.raw, "type"))


ActionRowChild: TypeAlias = (
    Button
    | StringSelect
    | TextInput
    | UserSelect
    | RoleSelect
    | MentionableSelect
    | ChannelSelect
    | UnknownComponent
)
"""Components that an action row can contain."""


class ActionRow(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Row of up to five buttons, or one select menu.

    Documentation: https://docs.discord.com/developers/components/reference#action-row-action-row-structure
    """

    type: ClassVar[Literal[ComponentType.ACTION_ROW]] = ComponentType.ACTION_ROW
    """Type, always ACTION_ROW."""

    components: Sequence[ActionRowChild]
    """Buttons or select menu of the row; a text input in modals of the older format."""


class TextDisplay(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=10):
    """Text in Markdown.

    Documentation:
    https://docs.discord.com/developers/components/reference#text-display-text-display-structure
    """

    type: ClassVar[Literal[ComponentType.TEXT_DISPLAY]] = ComponentType.TEXT_DISPLAY
    """Type, always TEXT_DISPLAY."""

    content: str
    """Text in Markdown."""


SectionChild: TypeAlias = TextDisplay | UnknownComponent
"""Components that a section can contain."""


@open_flags
class UnfurledMediaItemFlags(OpenFlag):
    """Flags of a media item.

    Documentation:
    https://docs.discord.com/developers/components/reference#unfurled-media-item-unfurled-media-item-flags
    """

    IS_ANIMATED = 1 << 0


class UnfurledMediaItem(Model, frozen=True, kw_only=True):
    """Image, video or file whose metadata Discord has loaded.

    Documentation:
    https://docs.discord.com/developers/components/reference#unfurled-media-item-unfurled-media-item-structure
    """

    url: str
    """URL, or an attachment; the only field that a bot can set."""

    proxy_url: str | None = None
    """URL of Discord's proxied copy."""

    height: int | None = None
    """Height in pixels; null if it has none."""

    width: int | None = None
    """Width in pixels; null if it has none."""

    placeholder: str | None = None
    """Blurred preview, a ThumbHash in base64."""

    placeholder_version: int | None = None
    """Version of the format of `placeholder`."""

    content_type: str | None = None
    """Media type of the file."""

    flags: UnfurledMediaItemFlags | None = None
    """Flags of the media item."""

    attachment_id: AttachmentId | None = None
    """ID of the attachment, for uploaded files."""

    id: Snowflake | None = None
    """ID of the media item, set by Discord. Not in Discord's documentation."""


class Thumbnail(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=11):
    """Small image next to a section.

    Documentation: https://docs.discord.com/developers/components/reference#thumbnail-thumbnail-structure
    """

    type: ClassVar[Literal[ComponentType.THUMBNAIL]] = ComponentType.THUMBNAIL
    """Type, always THUMBNAIL."""

    media: UnfurledMediaItem
    """Image that is shown."""

    description: str | None = None
    """Alternative text, up to 1024 characters."""

    spoiler: bool = False
    """Whether it is a spoiler, blurred until it is clicked."""


SectionAccessory: TypeAlias = Button | Thumbnail | UnknownComponent
"""Components that can be next to a section."""


class Section(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=9):
    """One to three texts with a component next to them.

    Documentation: https://docs.discord.com/developers/components/reference#section-section-structure
    """

    type: ClassVar[Literal[ComponentType.SECTION]] = ComponentType.SECTION
    """Type, always SECTION."""

    components: Sequence[SectionChild]
    """Texts, one to three."""

    accessory: SectionAccessory
    """Button or thumbnail next to the texts."""


class MediaGalleryItem(Model, frozen=True, kw_only=True):
    """Image or video of a gallery.

    Documentation:
    https://docs.discord.com/developers/components/reference#media-gallery-media-gallery-item-structure
    """

    media: UnfurledMediaItem
    """Image or video that is shown."""

    description: str | None = None
    """Alternative text, up to 1024 characters."""

    spoiler: bool = False
    """Whether it is a spoiler, blurred until it is clicked."""


class MediaGallery(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=12):
    """Gallery of one to ten images or videos.

    Documentation:
    https://docs.discord.com/developers/components/reference#media-gallery-media-gallery-structure
    """

    type: ClassVar[Literal[ComponentType.MEDIA_GALLERY]] = ComponentType.MEDIA_GALLERY
    """Type, always MEDIA_GALLERY."""

    items: Sequence[MediaGalleryItem]
    """Images and videos, one to ten."""


class FileComponent(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=13):
    """File attached to the message.

    Documentation: https://docs.discord.com/developers/components/reference#file-file-structure
    """

    type: ClassVar[Literal[ComponentType.FILE]] = ComponentType.FILE
    """Type, always FILE."""

    file: UnfurledMediaItem
    """File, as a URL of an attachment."""

    spoiler: bool = False
    """Whether it is a spoiler, blurred until it is clicked."""

    name: str | None = None
    """Name of the file, set by Discord."""

    size: int | None = None
    """Size of the file in bytes, set by Discord."""


class SeparatorSpacing(OpenIntEnum):
    """Size of the space of a separator.

    Documentation: https://docs.discord.com/developers/components/reference#separator-separator-structure
    """

    SMALL = 1
    LARGE = 2


class Separator(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=14):
    """Space between other components, with or without a line.

    Documentation: https://docs.discord.com/developers/components/reference#separator-separator-structure
    """

    type: ClassVar[Literal[ComponentType.SEPARATOR]] = ComponentType.SEPARATOR
    """Type, always SEPARATOR."""

    divider: bool | None = None
    """Whether a line is shown; true if absent."""

    spacing: SeparatorSpacing | None = None
    """Size of the space; SMALL if absent."""


ContainerChild: TypeAlias = (
    ActionRow | TextDisplay | Section | MediaGallery | Separator | FileComponent | UnknownComponent
)
"""Components that a container can contain."""


class Container(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=17):
    """Box with a coloured edge that contains other components.

    Documentation: https://docs.discord.com/developers/components/reference#container-container-structure
    """

    type: ClassVar[Literal[ComponentType.CONTAINER]] = ComponentType.CONTAINER
    """Type, always CONTAINER."""

    components: Sequence[ContainerChild]
    """Components in the box."""

    accent_color: int | None = None
    """Colour of the edge as 0xRRGGBB; null or absent for none."""

    spoiler: bool = False
    """Whether it is a spoiler, blurred until it is clicked."""


class FileUpload(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=19):
    """File upload of a modal.

    Documentation: https://docs.discord.com/developers/components/reference#file-upload-file-upload-structure
    """

    type: ClassVar[Literal[ComponentType.FILE_UPLOAD]] = ComponentType.FILE_UPLOAD
    """Type, always FILE_UPLOAD."""

    custom_id: str
    """ID chosen by the app, sent with the interaction, up to 100 characters."""

    min_values: int | None = None
    """Minimum number of files, from 0 to 10; 1 if absent."""

    max_values: int | None = None
    """Maximum number of files, up to 10; 1 if absent."""

    required: bool | None = None
    """Whether a value is required in a modal; true if absent."""

    file_types: Sequence[str] | None = None
    """File types that are accepted, such as "image" or ".txt"; all types if absent."""


class RadioGroupOption(Model, frozen=True, kw_only=True):
    """Option of a radio group.

    Documentation: https://docs.discord.com/developers/components/reference#radio-group-option-structure
    """

    value: str
    """Value that is sent to the app, up to 100 characters."""

    label: str
    """Text that users see, up to 100 characters."""

    description: str | None = None
    """Description below the label, up to 100 characters."""

    default: bool | None = None
    """Whether the option is selected by default."""


class RadioGroup(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=21):
    """Options of a modal of which one can be selected.

    Documentation: https://docs.discord.com/developers/components/reference#radio-group-structure
    """

    type: ClassVar[Literal[ComponentType.RADIO_GROUP]] = ComponentType.RADIO_GROUP
    """Type, always RADIO_GROUP."""

    custom_id: str
    """ID chosen by the app, sent with the interaction, up to 100 characters."""

    options: Sequence[RadioGroupOption]
    """Choices, two to ten."""

    required: bool | None = None
    """Whether a value is required in a modal; true if absent."""


class CheckboxGroupOption(Model, frozen=True, kw_only=True):
    """Option of a checkbox group.

    Documentation: https://docs.discord.com/developers/components/reference#checkbox-group-option-structure
    """

    value: str
    """Value that is sent to the app, up to 100 characters."""

    label: str
    """Text that users see, up to 100 characters."""

    description: str | None = None
    """Description below the label, up to 100 characters."""

    default: bool | None = None
    """Whether the option is selected by default."""


class CheckboxGroup(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=22):
    """Options of a modal of which several can be selected.

    Documentation: https://docs.discord.com/developers/components/reference#checkbox-group-structure
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX_GROUP]] = ComponentType.CHECKBOX_GROUP
    """Type, always CHECKBOX_GROUP."""

    custom_id: str
    """ID chosen by the app, sent with the interaction, up to 100 characters."""

    options: Sequence[CheckboxGroupOption]
    """Choices, one to ten."""

    min_values: int | None = None
    """Minimum number of options to select, from 0 to 10; 1 if absent."""

    max_values: int | None = None
    """Maximum number of options to select, from 1 to 10; all of them if absent."""

    required: bool | None = None
    """Whether a value is required in a modal; true if absent."""


class Checkbox(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=23):
    """Checkbox of a modal.

    Documentation: https://docs.discord.com/developers/components/reference#checkbox-structure
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX]] = ComponentType.CHECKBOX
    """Type, always CHECKBOX."""

    custom_id: str
    """ID chosen by the app, sent with the interaction, up to 100 characters."""

    default: bool | None = None
    """Whether the checkbox is checked by default."""


LabelChild: TypeAlias = (
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
    | UnknownComponent
)
"""Components that a label can have."""


class Label(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=18):
    """Label of one component of a modal.

    Documentation: https://docs.discord.com/developers/components/reference#label-label-structure
    """

    type: ClassVar[Literal[ComponentType.LABEL]] = ComponentType.LABEL
    """Type, always LABEL."""

    label: str
    """Text of the label, up to 45 characters."""

    description: str | None = None
    """Description below the label, up to 100 characters."""

    component: LabelChild
    """Component that is labelled."""


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
    | FileComponent
    | Separator
    | Container
    | Label
    | FileUpload
    | RadioGroup
    | CheckboxGroup
    | Checkbox
    | UnknownComponent
)
"""Any component of a message or modal."""


MessageComponent: TypeAlias = (
    ActionRow
    | Section
    | TextDisplay
    | MediaGallery
    | FileComponent
    | Separator
    | Container
    | UnknownComponent
)
"""Components that a message can contain directly. All but action rows need the flag IS_COMPONENTS_V2."""


ModalComponent: TypeAlias = Label | TextDisplay | ActionRow | UnknownComponent
"""Components that a modal can contain directly. Labels have replaced action rows with a text input."""


class FileTypeGroup(OpenStrEnum):
    """Groups of file types that a file upload accepts.

    Documentation: https://docs.discord.com/developers/reference#file-type-filtering
    """

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
