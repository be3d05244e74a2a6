# @generated from schemas/objects/component.yaml by "cordspec codegen" - do not edit
"""Components: what messages and modals are built of."""

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
    """What every component has.

    Documentation: https://docs.discord.com/developers/components/reference#anatomy-of-a-component
    """

    id: int | None = None
    """Number unique in the message, 32 bits; Discord gives one where it is absent or 0."""


class ComponentType(OpenIntEnum):
    """Kind of a component.

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
    """Look of a button, and what a click does.

    Documentation: https://docs.discord.com/developers/components/reference#button-button-styles
    """

    PRIMARY = 1
    """Main action of several."""

    SECONDARY = 2
    SUCCESS = 3

    DANGER = 4
    """Action that cannot be undone."""

    LINK = 5
    """Opens a page; makes no interaction."""

    PREMIUM = 6
    """Opens a purchase; makes no interaction."""


class Button(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=2):
    """Button that can be clicked.

    Documentation: https://docs.discord.com/developers/components/reference#button-button-structure
    """

    type: ClassVar[Literal[ComponentType.BUTTON]] = ComponentType.BUTTON
    """Tells the kind; always BUTTON."""

    style: ButtonStyle
    """Look of the button; LINK and PREMIUM open something, the others make an interaction."""

    label: str | None = None
    """Text on the button, up to 80 characters."""

    emoji: PartialEmoji | None = None
    """Emoji before the text."""

    custom_id: str | None = None
    """Name that comes back with the interaction, up to 100 characters; absent for LINK and PREMIUM."""

    sku_id: SkuId | None = None
    """What a PREMIUM button sells."""

    url: str | None = None
    """Page that a LINK button opens, up to 512 characters."""

    disabled: bool = False
    """Whether it cannot be used; messages only."""


class SelectOption(Model, frozen=True, kw_only=True):
    """One choice of a string select.

    Documentation:
    https://docs.discord.com/developers/components/reference#string-select-select-option-structure
    """

    label: str
    """Text that users see, up to 100 characters."""

    value: str
    """Text that the app gets, up to 100 characters."""

    description: str | None = None
    """Second line below the text, up to 100 characters."""

    emoji: PartialEmoji | None = None
    """Emoji before the text."""

    default: bool = False
    """Whether it is chosen at first."""


class StringSelect(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Menu of texts written by the app.

    Documentation:
    https://docs.discord.com/developers/components/reference#string-select-string-select-structure
    """

    type: ClassVar[Literal[ComponentType.STRING_SELECT]] = ComponentType.STRING_SELECT
    """Tells the kind; always STRING_SELECT."""

    custom_id: str
    """Name that comes back with the interaction, up to 100 characters."""

    options: Sequence[SelectOption]
    """Choices, up to 25."""

    placeholder: str | None = None
    """Text shown while nothing is chosen, up to 150 characters."""

    min_values: int | None = None
    """Fewest values to choose, from 0 to 25; 1 where absent."""

    max_values: int | None = None
    """Most values to choose, up to 25; 1 where absent."""

    required: bool | None = None
    """Whether a modal needs an answer; yes where absent."""

    disabled: bool = False
    """Whether it cannot be used; messages only."""


class TextInputStyle(OpenIntEnum):
    """Number of lines of a text input.

    Documentation: https://docs.discord.com/developers/components/reference#text-input-text-input-styles
    """

    SHORT = 1
    PARAGRAPH = 2


class TextInput(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=4):
    """Field of a modal in which text is written.

    Documentation: https://docs.discord.com/developers/components/reference#text-input-text-input-structure
    """

    type: ClassVar[Literal[ComponentType.TEXT_INPUT]] = ComponentType.TEXT_INPUT
    """Tells the kind; always TEXT_INPUT."""

    custom_id: str
    """Name that comes back with the interaction, up to 100 characters."""

    style: TextInputStyle
    """One line or several."""

    min_length: int | None = None
    """Fewest characters, from 0 to 4000."""

    max_length: int | None = None
    """Most characters, from 1 to 4000."""

    required: bool | None = None
    """Whether a modal needs an answer; yes where absent."""

    value: str | None = None
    """Initial text, up to 4000 characters."""

    placeholder: str | None = None
    """Text shown while the field is empty, up to 100 characters."""


class SelectDefaultValueType(OpenStrEnum):
    """What the id of a default value belongs to.

    Documentation:
    https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
    """

    USER = "user"
    ROLE = "role"
    CHANNEL = "channel"


class SelectDefaultValue(Model, frozen=True, kw_only=True):
    """User, role or channel that is chosen at first.

    Documentation:
    https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
    """

    id: Snowflake
    """Id of the user, role or channel."""

    type: SelectDefaultValueType
    """Which of the three the id belongs to."""


class UserSelect(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Menu of users.

    Documentation: https://docs.discord.com/developers/components/reference#user-select-user-select-structure
    """

    type: ClassVar[Literal[ComponentType.USER_SELECT]] = ComponentType.USER_SELECT
    """Tells the kind; always USER_SELECT."""

    custom_id: str
    """Name that comes back with the interaction, up to 100 characters."""

    placeholder: str | None = None
    """Text shown while nothing is chosen, up to 150 characters."""

    default_values: Sequence[SelectDefaultValue] | None = None
    """What is chosen before anything is clicked."""

    min_values: int | None = None
    """Fewest values to choose, from 0 to 25; 1 where absent."""

    max_values: int | None = None
    """Most values to choose, up to 25; 1 where absent."""

    required: bool | None = None
    """Whether a modal needs an answer; yes where absent."""

    disabled: bool = False
    """Whether it cannot be used; messages only."""


class RoleSelect(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=6):
    """Menu of roles.

    Documentation: https://docs.discord.com/developers/components/reference#role-select-role-select-structure
    """

    type: ClassVar[Literal[ComponentType.ROLE_SELECT]] = ComponentType.ROLE_SELECT
    """Tells the kind; always ROLE_SELECT."""

    custom_id: str
    """Name that comes back with the interaction, up to 100 characters."""

    placeholder: str | None = None
    """Text shown while nothing is chosen, up to 150 characters."""

    default_values: Sequence[SelectDefaultValue] | None = None
    """What is chosen before anything is clicked."""

    min_values: int | None = None
    """Fewest values to choose, from 0 to 25; 1 where absent."""

    max_values: int | None = None
    """Most values to choose, up to 25; 1 where absent."""

    required: bool | None = None
    """Whether a modal needs an answer; yes where absent."""

    disabled: bool = False
    """Whether it cannot be used; messages only."""


class MentionableSelect(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=7):
    """Menu of users and roles.

    Documentation:
    https://docs.discord.com/developers/components/reference#mentionable-select-mentionable-select-structure
    """

    type: ClassVar[Literal[ComponentType.MENTIONABLE_SELECT]] = ComponentType.MENTIONABLE_SELECT
    """Tells the kind; always MENTIONABLE_SELECT."""

    custom_id: str
    """Name that comes back with the interaction, up to 100 characters."""

    placeholder: str | None = None
    """Text shown while nothing is chosen, up to 150 characters."""

    default_values: Sequence[SelectDefaultValue] | None = None
    """What is chosen before anything is clicked."""

    min_values: int | None = None
    """Fewest values to choose, from 0 to 25; 1 where absent."""

    max_values: int | None = None
    """Most values to choose, up to 25; 1 where absent."""

    required: bool | None = None
    """Whether a modal needs an answer; yes where absent."""

    disabled: bool = False
    """Whether it cannot be used; messages only."""


class ChannelSelect(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=8):
    """Menu of channels.

    Documentation:
    https://docs.discord.com/developers/components/reference#channel-select-channel-select-structure
    """

    type: ClassVar[Literal[ComponentType.CHANNEL_SELECT]] = ComponentType.CHANNEL_SELECT
    """Tells the kind; always CHANNEL_SELECT."""

    custom_id: str
    """Name that comes back with the interaction, up to 100 characters."""

    channel_types: Sequence[ChannelType] | None = None
    """Types of channel that are offered; every type where absent."""

    placeholder: str | None = None
    """Text shown while nothing is chosen, up to 150 characters."""

    default_values: Sequence[SelectDefaultValue] | None = None
    """What is chosen before anything is clicked."""

    min_values: int | None = None
    """Fewest values to choose, from 0 to 25; 1 where absent."""

    max_values: int | None = None
    """Most values to choose, up to 25; 1 where absent."""

    required: bool | None = None
    """Whether a modal needs an answer; yes where absent."""

    disabled: bool = False
    """Whether it cannot be used; messages only."""


class UnknownComponent(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of a union of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ComponentType:
        """Tells the kind; always BUTTON."""
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
"""What an action row can hold."""


class ActionRow(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Row of up to five buttons, or one select.

    Documentation: https://docs.discord.com/developers/components/reference#action-row-action-row-structure
    """

    type: ClassVar[Literal[ComponentType.ACTION_ROW]] = ComponentType.ACTION_ROW
    """Tells the kind; always ACTION_ROW."""

    components: Sequence[ActionRowChild]
    """Buttons or selects of the row; a text input in modals of the older form."""


class TextDisplay(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=10):
    """Text in Markdown.

    Documentation:
    https://docs.discord.com/developers/components/reference#text-display-text-display-structure
    """

    type: ClassVar[Literal[ComponentType.TEXT_DISPLAY]] = ComponentType.TEXT_DISPLAY
    """Tells the kind; always TEXT_DISPLAY."""

    content: str
    """Text in Markdown."""


SectionChild: TypeAlias = TextDisplay | UnknownComponent
"""What a section can hold."""


@open_flags
class UnfurledMediaItemFlags(OpenFlag):
    """What is special about a media item.

    Documentation:
    https://docs.discord.com/developers/components/reference#unfurled-media-item-unfurled-media-item-flags
    """

    IS_ANIMATED = 1 << 0


class UnfurledMediaItem(Model, frozen=True, kw_only=True):
    """Picture, video or file that Discord has looked up.

    Documentation:
    https://docs.discord.com/developers/components/reference#unfurled-media-item-unfurled-media-item-structure
    """

    url: str
    """Where it lies, or the name of an attachment; the one field that a bot sets."""

    proxy_url: str | None = None
    """Where Discord keeps its copy."""

    height: int | None = None
    """Height in pixels; null where there is none."""

    width: int | None = None
    """Width in pixels; null where there is none."""

    placeholder: str | None = None
    """Blurred small form in base64, a ThumbHash."""

    placeholder_version: int | None = None
    """Version of the form of `placeholder`."""

    content_type: str | None = None
    """Media type of the file."""

    flags: UnfurledMediaItemFlags | None = None
    """What is special about it."""

    attachment_id: AttachmentId | None = None
    """Attachment that it is, for uploaded files."""

    id: Snowflake | None = None
    """ID that Discord gave to the media item. Not in Discord's documentation."""


class Thumbnail(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=11):
    """Small picture beside a section.

    Documentation: https://docs.discord.com/developers/components/reference#thumbnail-thumbnail-structure
    """

    type: ClassVar[Literal[ComponentType.THUMBNAIL]] = ComponentType.THUMBNAIL
    """Tells the kind; always THUMBNAIL."""

    media: UnfurledMediaItem
    """Picture that is shown."""

    description: str | None = None
    """Text for those who do not see it, up to 1024 characters."""

    spoiler: bool = False
    """Whether it is blurred until clicked."""


SectionAccessory: TypeAlias = Button | Thumbnail | UnknownComponent
"""Components that can be beside a section."""


class Section(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=9):
    """One to three texts with something beside them.

    Documentation: https://docs.discord.com/developers/components/reference#section-section-structure
    """

    type: ClassVar[Literal[ComponentType.SECTION]] = ComponentType.SECTION
    """Tells the kind; always SECTION."""

    components: Sequence[SectionChild]
    """Texts, one to three."""

    accessory: SectionAccessory
    """Button or picture beside the texts."""


class MediaGalleryItem(Model, frozen=True, kw_only=True):
    """One picture or video of a gallery.

    Documentation:
    https://docs.discord.com/developers/components/reference#media-gallery-media-gallery-item-structure
    """

    media: UnfurledMediaItem
    """Picture or video that is shown."""

    description: str | None = None
    """Text for those who do not see it, up to 1024 characters."""

    spoiler: bool = False
    """Whether it is blurred until clicked."""


class MediaGallery(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=12):
    """One to ten pictures or videos.

    Documentation:
    https://docs.discord.com/developers/components/reference#media-gallery-media-gallery-structure
    """

    type: ClassVar[Literal[ComponentType.MEDIA_GALLERY]] = ComponentType.MEDIA_GALLERY
    """Tells the kind; always MEDIA_GALLERY."""

    items: Sequence[MediaGalleryItem]
    """Pictures and videos, one to ten."""


class FileComponent(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=13):
    """File attached to the message.

    Documentation: https://docs.discord.com/developers/components/reference#file-file-structure
    """

    type: ClassVar[Literal[ComponentType.FILE]] = ComponentType.FILE
    """Tells the kind; always FILE."""

    file: UnfurledMediaItem
    """File, named by an attachment address."""

    spoiler: bool = False
    """Whether it is blurred until clicked."""

    name: str | None = None
    """Name of the file, given by Discord."""

    size: int | None = None
    """Length of the file in bytes, given by Discord."""


class SeparatorSpacing(OpenIntEnum):
    """Size of the space that a separator makes.

    Documentation: https://docs.discord.com/developers/components/reference#separator-separator-structure
    """

    SMALL = 1
    LARGE = 2


class Separator(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=14):
    """Space between other components, with or without a line.

    Documentation: https://docs.discord.com/developers/components/reference#separator-separator-structure
    """

    type: ClassVar[Literal[ComponentType.SEPARATOR]] = ComponentType.SEPARATOR
    """Tells the kind; always SEPARATOR."""

    divider: bool | None = None
    """Whether a line is drawn; yes where absent."""

    spacing: SeparatorSpacing | None = None
    """Size of the space; SMALL where absent."""


ContainerChild: TypeAlias = (
    ActionRow | TextDisplay | Section | MediaGallery | Separator | FileComponent | UnknownComponent
)
"""What a container can hold."""


class Container(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=17):
    """Box with a coloured edge around other components.

    Documentation: https://docs.discord.com/developers/components/reference#container-container-structure
    """

    type: ClassVar[Literal[ComponentType.CONTAINER]] = ComponentType.CONTAINER
    """Tells the kind; always CONTAINER."""

    components: Sequence[ContainerChild]
    """What the box holds."""

    accent_color: int | None = None
    """Colour of the edge as 0xRRGGBB; null or absent for none."""

    spoiler: bool = False
    """Whether it is blurred until clicked."""


class FileUpload(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=19):
    """Field of a modal that takes files.

    Documentation: https://docs.discord.com/developers/components/reference#file-upload-file-upload-structure
    """

    type: ClassVar[Literal[ComponentType.FILE_UPLOAD]] = ComponentType.FILE_UPLOAD
    """Tells the kind; always FILE_UPLOAD."""

    custom_id: str
    """Name that comes back with the interaction, up to 100 characters."""

    min_values: int | None = None
    """Fewest files, from 0 to 10; 1 where absent."""

    max_values: int | None = None
    """Most files, up to 10; 1 where absent."""

    required: bool | None = None
    """Whether a modal needs an answer; yes where absent."""

    file_types: Sequence[str] | None = None
    """Kinds of file that are taken, such as "image" or ".txt"; every kind where absent."""


class RadioGroupOption(Model, frozen=True, kw_only=True):
    """One choice of a radio group.

    Documentation: https://docs.discord.com/developers/components/reference#radio-group-option-structure
    """

    value: str
    """Text that the app gets, up to 100 characters."""

    label: str
    """Text that users see, up to 100 characters."""

    description: str | None = None
    """Second line below the text, up to 100 characters."""

    default: bool | None = None
    """Whether it is chosen at first."""


class RadioGroup(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=21):
    """Choices of a modal of which one is taken.

    Documentation: https://docs.discord.com/developers/components/reference#radio-group-structure
    """

    type: ClassVar[Literal[ComponentType.RADIO_GROUP]] = ComponentType.RADIO_GROUP
    """Tells the kind; always RADIO_GROUP."""

    custom_id: str
    """Name that comes back with the interaction, up to 100 characters."""

    options: Sequence[RadioGroupOption]
    """Choices, two to ten."""

    required: bool | None = None
    """Whether a modal needs an answer; yes where absent."""


class CheckboxGroupOption(Model, frozen=True, kw_only=True):
    """One choice of a checkbox group.

    Documentation: https://docs.discord.com/developers/components/reference#checkbox-group-option-structure
    """

    value: str
    """Text that the app gets, up to 100 characters."""

    label: str
    """Text that users see, up to 100 characters."""

    description: str | None = None
    """Second line below the text, up to 100 characters."""

    default: bool | None = None
    """Whether it is chosen at first."""


class CheckboxGroup(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=22):
    """Choices of a modal of which several can be taken.

    Documentation: https://docs.discord.com/developers/components/reference#checkbox-group-structure
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX_GROUP]] = ComponentType.CHECKBOX_GROUP
    """Tells the kind; always CHECKBOX_GROUP."""

    custom_id: str
    """Name that comes back with the interaction, up to 100 characters."""

    options: Sequence[CheckboxGroupOption]
    """Choices, one to ten."""

    min_values: int | None = None
    """Fewest choices to tick, from 0 to 10; 1 where absent."""

    max_values: int | None = None
    """Most choices to tick, from 1 to 10; all of them where absent."""

    required: bool | None = None
    """Whether a modal needs an answer; yes where absent."""


class Checkbox(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=23):
    """One box of a modal to tick.

    Documentation: https://docs.discord.com/developers/components/reference#checkbox-structure
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX]] = ComponentType.CHECKBOX
    """Tells the kind; always CHECKBOX."""

    custom_id: str
    """Name that comes back with the interaction, up to 100 characters."""

    default: bool | None = None
    """Whether it is chosen at first."""


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
"""What a label can caption."""


class Label(BaseComponent, frozen=True, kw_only=True, tag_field="type", tag=18):
    """Caption of one component of a modal.

    Documentation: https://docs.discord.com/developers/components/reference#label-label-structure
    """

    type: ClassVar[Literal[ComponentType.LABEL]] = ComponentType.LABEL
    """Tells the kind; always LABEL."""

    label: str
    """Text of the caption, up to 45 characters."""

    description: str | None = None
    """Longer text below the caption, up to 100 characters."""

    component: LabelChild
    """Component that the caption belongs to."""


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
"""Any part of a message or modal."""


class FileTypeGroup(OpenStrEnum):
    """Group of file types that a file upload takes.

    Documentation: https://docs.discord.com/developers/reference#file-type-filtering
    """

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
