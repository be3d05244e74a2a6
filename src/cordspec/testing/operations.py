"""Responses of Discord's HTTP API, for the operations of ``HTTPClient`` and those of a login.

Objects that a request creates are kept, and returned by later requests. Other objects are samples with the IDs
of the path. This module depends on neither sockets nor rate limits.

Documentation: https://docs.discord.com/developers/reference
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import count
from typing import Any, Final, TypeAlias, TypeVar
from urllib.parse import unquote

from msgspec import Struct, json, structs

from cordspec.decode import encode
from cordspec.errors import UsageError
from cordspec.events import ReadyData
from cordspec.models import (
    Application,
    ApplicationCommand,
    ApplicationCommandType,
    Attachment,
    Guild,
    InteractionCallbackType,
    Member,
    Message,
    PartialApplication,
    Permissions,
    TextChannel,
    User,
)
from cordspec.testing.bodies import Refused, as_list, as_object, attached, read_body
from cordspec.testing.exchange import Answer
from cordspec.testing.factories import present, sample
from cordspec.testing.world import World, asks_for_response, event_of, find_calls, lacks, refuse_invalid

__all__ = ["PlaybackOperations", "refuse"]

FIRST_ID: Final = 1_456_000_000_000_000_000
"""First ID of created objects, a snowflake of the end of 2025. Samples have older ones."""

MESSAGES: Final = "/channels/{channel_id}/messages"
MESSAGE: Final = MESSAGES + "/{message_id}"
WEBHOOK: Final = "/webhooks/{application_id}/{token}"
ORIGINAL: Final = WEBHOOK + "/messages/@original"
COMMANDS: Final = (
    "/applications/{application_id}/commands",
    "/applications/{application_id}/guilds/{guild_id}/commands",
)

NOT_FOUND: Final = {"message": "404: Not Found", "code": 0}
FIELD: Final = re.compile(r"\$\.([\w.]+)")

T = TypeVar("T")

Ids: TypeAlias = Mapping[str, str]
Operation: TypeAlias = "Callable[[PlaybackOperations, Ids, Any], object]"


def refuse(status: int, message: str) -> Answer:
    """Return an error as Discord writes it."""
    return Answer(status=status, body={"message": message, "code": 0})


_operations: Final[list[tuple[str, re.Pattern[str], Operation]]] = []


def operation(method: str, *paths: str) -> Callable[[Operation], Operation]:
    """Register the function that carries out a request."""

    def register(act: Operation) -> Operation:
        for path in paths:
            pattern = re.sub(r"\\{(\w+_id)\\}", r"(?P<\1>\\d+)", re.escape(path))
            pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", pattern)
            _operations.append((method, re.compile(pattern), act))
        return act

    return register


class PlaybackOperations:
    """Objects that were created, and the bot that created them."""

    def __init__(self, user: User | None = None, application: PartialApplication | None = None) -> None:
        self.user = user or sample(ReadyData).user
        """The bot."""
        self.application = application or sample(ReadyData).application
        """The app of the bot."""
        self.messages: dict[int, Message] = {}
        """Created messages by ID, in order."""
        self.originals: dict[str, int] = {}
        """ID of the first answer to an interaction, by the token of the interaction."""
        self.commands: dict[tuple[str, str | None], dict[int, ApplicationCommand]] = {}
        """Commands by application and guild, None for global ones."""
        self.deleted: set[int] = set()
        """IDs of messages that were deleted."""
        self.nonces: dict[tuple[int, str], int] = {}
        """ID of the message by channel and nonce."""
        self._ids = count(FIRST_ID, 1 << 22)
        self.world = World(self.fresh_id)
        """Every other object that a request has created."""
        self.denied = Permissions(0)
        """Permissions that the bot lacks: requests that need one of them are refused."""
        self.on_event: Callable[[str, Struct], object] | None = None
        """Called with each event that Discord would send for a request, and its payload."""

    def fresh_id(self) -> int:
        """Return an unused ID."""
        return next(self._ids)

    def respond(
        self, method: str, path: str, body: bytes = b"", content_type: str = "", query: str = ""
    ) -> Answer | None:
        """Carry out a request, and return the response; None for an unknown operation."""
        path, calls = unquote(path), find_calls(method, path)
        try:
            given = read_body(body, content_type)
            refusals = [refuse_invalid(call, given, query) for call in calls]
            allowed = [call for call, refusal in zip(calls, refusals, strict=True) if refusal is None]
            if calls and not allowed:
                return refusals[0]
            call = allowed[0] if allowed else None
            if call is not None and lacks(call, self.denied):
                raise Refused(403, 50013, "Missing Permissions")
            found = self._carry_out(method, path, given)
            if call is not None and (
                found is None or (found.body is None and asks_for_response(call, query))
            ):
                found = self.world.answer(call, given)
        except Refused as refused:
            return refused.answer
        if found and call and found.status < 400 and self.on_event is not None:
            event = event_of(call, found.body, self.user.id)
            if event is not None:
                self.on_event(*event)
        return found

    def _carry_out(self, method: str, path: str, body: Any) -> Answer | None:
        """Carry out an operation that has more to it than its description says."""
        for known, pattern, act in _operations:
            found = pattern.fullmatch(path) if known == method else None
            if found is not None:
                made = act(self, found.groupdict(), body)
                return Answer(status=204) if made is None else Answer(body=made)
        return None


def make(type_: type[Any], body: object, **own: Any) -> Any:
    """Return a sample with the fields of a body; fields that the model does not have are left out.

    Raises ``Refused`` for a field that does not fit.
    """
    fields = _fields(type_, as_object(body))
    try:
        return sample(type_, **(fields | own))
    except UsageError as error:
        where = FIELD.search(str(error))
        errors: Any = {"_errors": [{"code": "BASE_TYPE_BAD", "message": str(error)}]}
        for key in reversed(where[1].split(".") if where else []):
            errors = {key: errors}
        raise Refused(400, 50035, "Invalid Form Body", errors) from None


def _fields(type_: type[Struct], body: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for info in structs.fields(type_):
        value: Any = body.get(info.encode_name)
        inner = present(info.type)
        if value is None:
            continue
        if isinstance(value, dict) and isinstance(inner, type) and issubclass(inner, Struct):
            value = make(inner, as_object(value))
        found[info.name] = value
    return found


@operation("GET", "/users/@me")
def current_user(state: PlaybackOperations, _ids: Ids, _body: Any) -> User:
    return state.user


@operation("GET", "/applications/@me", "/oauth2/applications/@me")
def current_application(state: PlaybackOperations, _ids: Ids, _body: Any) -> Application:
    return sample(
        Application,
        id=state.application.id,
        name=state.user.username,
        description="",
        bot_public=True,
        bot_require_code_grant=False,
        owner=sample(User),
    )


@operation("GET", "/channels/{channel_id}")
def channel(_state: PlaybackOperations, ids: Ids, _body: Any) -> TextChannel:
    return sample(TextChannel, id=ids["channel_id"])


@operation("GET", "/guilds/{guild_id}")
def guild(_state: PlaybackOperations, ids: Ids, _body: Any) -> Guild:
    return sample(Guild, id=ids["guild_id"])


@operation("GET", "/guilds/{guild_id}/members/{user_id}")
def member(state: PlaybackOperations, ids: Ids, _body: Any) -> Member:
    is_bot = ids["user_id"] == str(state.user.id)
    return sample(Member, user=state.user if is_bot else sample(User, id=ids["user_id"]))


@operation("GET", MESSAGES)
def channel_messages(state: PlaybackOperations, ids: Ids, _body: Any) -> Sequence[Message]:
    channel_id = int(ids["channel_id"])
    return [each for each in reversed(state.messages.values()) if each.channel_id == channel_id]


@operation("GET", MESSAGE)
def message(state: PlaybackOperations, ids: Ids, _body: Any) -> Message:
    return find_message(state, int(ids["message_id"]), ids["channel_id"])


def find_message(state: PlaybackOperations, message_id: int, channel_id: str | None = None) -> Message:
    """Return a message that was created, or a sample if it was not deleted."""
    found = state.messages.get(message_id)
    if message_id in state.deleted or (found and channel_id and found.channel_id != int(channel_id)):
        raise Refused(404, 10008, "Unknown Message")
    if found is not None:
        return found
    return sample(Message, id=message_id, **({"channel_id": channel_id} if channel_id else {}))


@operation("POST", MESSAGES)
def create_message(state: PlaybackOperations, ids: Ids, body: Any) -> Message:
    return keep_message(state, body, channel_id=ids["channel_id"])


CONTENT: Final = (
    "content",
    "embeds",
    "components",
    "attachments",
    "sticker_ids",
    "poll",
    "message_reference",
)
"""Fields of which a message needs at least one: with a reference alone it is a forwarded message."""


def keep_message(state: PlaybackOperations, body: Any, **own: Any) -> Message:
    """Create a message of the bot."""
    given = as_object(body)
    if not any(given.get(key) for key in CONTENT):
        raise Refused(400, 50006, "Cannot send an empty message")
    made: Message = make(
        Message,
        given,
        id=state.fresh_id(),
        author=state.user,
        attachments=list(attachments(state, given)),
        **own,
    )
    if made.message_reference is not None and made.message_reference.channel_id is None:
        reference = structs.replace(made.message_reference, channel_id=made.channel_id)
        made = structs.replace(made, message_reference=reference)
    if made.nonce is not None and given.get("enforce_nonce"):
        first = state.nonces.setdefault((made.channel_id, str(made.nonce)), made.id)
        if first in state.messages:
            return state.messages[first]
    state.messages[made.id] = made
    return made


def attachments(state: PlaybackOperations, body: Mapping[str, Any]) -> Iterator[Attachment]:
    """Yield the files of a message."""
    for each in attached(body):
        id_ = state.fresh_id()
        url = f"https://cdn.discordapp.com/attachments/1/{id_}/{each.get('filename')}"
        yield make(Attachment, each, id=id_, url=url, proxy_url=url)


@operation("PATCH", MESSAGE)
def edit_message(state: PlaybackOperations, ids: Ids, body: Any) -> Message:
    return change_message(state, find_message(state, int(ids["message_id"]), ids["channel_id"]), body)


def change_message(state: PlaybackOperations, old: Message, body: Any) -> Message:
    """Change the fields of a message that a body has; null means no content."""
    given = as_object(body)
    known = json.decode(encode(old), type=dict[str, Any]) | given
    if given.get("content", "") is None:
        known["content"] = ""
    if "attachments" in given:
        known["attachments"] = [json.decode(encode(each)) for each in attachments(state, given)]
    edited = old.timestamp + timedelta(minutes=1)
    made: Message = make(
        Message, known, id=old.id, channel_id=old.channel_id, edited_timestamp=edited.isoformat()
    )
    state.messages[made.id] = made
    return made


@operation("DELETE", MESSAGE)
def delete_message(state: PlaybackOperations, ids: Ids, _body: Any) -> None:
    forget_message(state, find_message(state, int(ids["message_id"]), ids["channel_id"]).id)


def forget_message(state: PlaybackOperations, message_id: int) -> None:
    """Delete a message."""
    state.messages.pop(message_id, None)
    state.deleted.add(message_id)


@operation("PUT", MESSAGE + "/reactions/{emoji}/@me")
@operation("DELETE", MESSAGE + "/reactions/{emoji}/@me")
def react(state: PlaybackOperations, ids: Ids, _body: Any) -> None:
    find_message(state, int(ids["message_id"]), ids["channel_id"])


@operation("POST", "/interactions/{interaction_id}/{token}/callback")
def respond_to_interaction(state: PlaybackOperations, ids: Ids, body: Any) -> None:
    given = as_object(body)
    if given.get("type") == InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE:
        state.originals[ids["token"]] = keep_message(state, given.get("data")).id


@operation("POST", WEBHOOK)
def create_followup(state: PlaybackOperations, ids: Ids, body: Any) -> Message:
    return keep_message(state, body, application_id=ids["application_id"], webhook_id=ids["application_id"])


@operation("GET", ORIGINAL, WEBHOOK + "/messages/{message_id}")
def get_response(state: PlaybackOperations, ids: Ids, _body: Any) -> Message:
    return find_response(state, ids)


def find_response(state: PlaybackOperations, ids: Ids) -> Message:
    """Return a message of an interaction; the original response is a sample if none was created."""
    if "message_id" not in ids:
        known = state.originals.setdefault(ids["token"], state.fresh_id())
        return structs.replace(find_message(state, known), application_id=int(ids["application_id"]))
    return find_message(state, int(ids["message_id"]))


@operation("PATCH", ORIGINAL, WEBHOOK + "/messages/{message_id}")
def edit_response(state: PlaybackOperations, ids: Ids, body: Any) -> Message:
    return change_message(state, find_response(state, ids), body)


@operation("DELETE", ORIGINAL, WEBHOOK + "/messages/{message_id}")
def delete_response(state: PlaybackOperations, ids: Ids, _body: Any) -> None:
    forget_message(state, find_response(state, ids).id)


def commands_of(state: PlaybackOperations, ids: Ids) -> dict[int, ApplicationCommand]:
    """Return the commands of an application, or of an application in a guild."""
    return state.commands.setdefault((ids["application_id"], ids.get("guild_id")), {})


def keep_command(
    state: PlaybackOperations, ids: Ids, body: Any, id_: int | None = None
) -> ApplicationCommand:
    """Create a command, or replace the one that has its name and type."""
    known = commands_of(state, ids)
    own = {key: ids[key] for key in ("application_id", "guild_id") if key in ids}
    made: ApplicationCommand = make(ApplicationCommand, body, version=state.fresh_id(), **own)
    same = [each.id for each in known.values() if (each.name, kind(each)) == (made.name, kind(made))]
    made = structs.replace(made, id=id_ or (same[0] if same else state.fresh_id()))
    known[made.id] = made
    return made


def kind(command: ApplicationCommand) -> int:
    """Return the type of a command, which is CHAT_INPUT if it is absent."""
    return int(command.type or ApplicationCommandType.CHAT_INPUT)


@operation("GET", *COMMANDS)
def get_commands(state: PlaybackOperations, ids: Ids, _body: Any) -> Sequence[ApplicationCommand]:
    return list(commands_of(state, ids).values())


@operation("POST", *COMMANDS)
def create_command(state: PlaybackOperations, ids: Ids, body: Any) -> ApplicationCommand:
    return keep_command(state, ids, body)


@operation("PUT", *COMMANDS)
def put_commands(state: PlaybackOperations, ids: Ids, body: Any) -> Sequence[ApplicationCommand]:
    made = [keep_command(state, ids, each) for each in as_list(body)]
    known = commands_of(state, ids)
    known.clear()
    known.update({each.id: each for each in made})
    return made


@operation("GET", *(path + "/{command_id}" for path in COMMANDS))
def get_command(state: PlaybackOperations, ids: Ids, _body: Any) -> ApplicationCommand:
    return find_command(state, ids)


def find_command(state: PlaybackOperations, ids: Ids) -> ApplicationCommand:
    """Return a command that was created."""
    found = commands_of(state, ids).get(int(ids["command_id"]))
    if found is None:
        raise Refused(404, 10063, "Unknown application command")
    return found


@operation("PATCH", *(path + "/{command_id}" for path in COMMANDS))
def edit_command(state: PlaybackOperations, ids: Ids, body: Any) -> ApplicationCommand:
    old = find_command(state, ids)
    return keep_command(state, ids, json.decode(encode(old)) | as_object(body), old.id)


@operation("DELETE", *(path + "/{command_id}" for path in COMMANDS))
def delete_command(state: PlaybackOperations, ids: Ids, _body: Any) -> None:
    commands_of(state, ids).pop(int(ids["command_id"]), None)
