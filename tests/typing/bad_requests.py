"""Calls of the HTTP API with an ID of another kind, a field that does not exist, or a value at the wrong place."""

from cordspec import requests
from cordspec.events import InteractionCreateData, MessageCreateData
from cordspec.http import File, HTTPClient
from cordspec.models import (
    ActionRow,
    Button,
    ButtonStyle,
    ChannelId,
    Container,
    Embed,
    EmbedField,
    GuildId,
    InteractionCallbackType,
    Label,
    Message,
    MessageId,
    RoleId,
    TextDisplay,
    TextInput,
    TextInputStyle,
    User,
    UserId,
    WebhookId,
)

CHANNEL, GUILD, MESSAGE, USER, ROLE = ChannelId(1), GuildId(2), MessageId(3), UserId(4), RoleId(5)
BUTTON = Button(style=ButtonStyle.PRIMARY, custom_id="b")
PONG = InteractionCallbackType.PONG
INPUT = TextInput(custom_id="t", style=TextInputStyle.SHORT)


async def f(http: HTTPClient, it: InteractionCreateData, message: MessageCreateData) -> None:
    await http.create_message(GUILD, content="x")  # E: ChannelId
    await http.create_message(5, content="x")  # E: ChannelId
    await http.create_message("5", content="x")  # E: ChannelId
    await http.create_message(CHANNEL, "x")  # E: positional
    await http.create_message(CHANNEL, contents="x")  # E: contents
    await http.create_message(CHANNEL, content=5)  # E: content
    await http.create_message(CHANNEL, content=None)  # E: content
    await http.create_message(CHANNEL, embeds=Embed(title="x"))  # E: embeds
    await http.create_message(CHANNEL, embeds=["x"])  # E: str
    await http.create_message(CHANNEL, components=[BUTTON])  # E: Button
    await http.create_message(CHANNEL, components=[INPUT])  # E: TextInput
    await http.create_message(CHANNEL, components=[Label(label="l", component=INPUT)])  # E: Label
    await http.create_message(CHANNEL, flags=64)  # E: flags
    await http.create_message(CHANNEL, files=File("a.txt"))  # E: files
    await http.create_message(CHANNEL, message_reference=MESSAGE)  # E: message_reference
    await http.create_message(CHANNEL, reason="x")  # E: reason
    await http.edit_message(MESSAGE, CHANNEL, content="x")  # E: ChannelId
    await http.delete_message(CHANNEL, USER)  # E: MessageId
    await http.bulk_delete_messages(CHANNEL, messages=[CHANNEL])  # E: MessageId
    await http.create_reaction(CHANNEL, MESSAGE)  # E: emoji_name
    await http.create_guild_ban(GUILD, USER, delete_message_seconds="60")  # E: delete_message_seconds
    await http.create_guild_ban(USER, GUILD)  # E: GuildId
    await http.modify_guild_member(GUILD, USER, roles=[USER])  # E: RoleId
    await http.modify_guild_member(GUILD, USER, communication_disabled_until="2026-01-01")  # E: datetime
    await http.modify_guild_member(GUILD, USER, nickname="x")  # E: nickname
    await http.add_guild_member_role(GUILD, ROLE, USER)  # E: UserId
    await http.create_guild_role(GUILD, permissions=8)  # E: permissions
    await http.create_guild_channel(GUILD)  # E: name
    await http.create_guild_channel(GUILD, name="x", type=2)  # E: ChannelType
    await http.create_guild_channel(GUILD, name="x", parent=CHANNEL)  # E: parent
    await http.execute_webhook(WebhookId(1), "token", content=5)  # E: execute_webhook
    await http.create_interaction_response(it.id, it.token, type=4)  # E: InteractionCallbackType
    await http.create_interaction_response(it.token, it.id, type=PONG)  # E: InteractionId
    await http.respond(message, "x")  # E: respond
    await http.respond(it, "x", ephemeral="yes")  # E: ephemeral
    await http.open_modal(it, custom_id="m", title="t", components=[BUTTON])  # E: Button
    await http.reply(MESSAGE, "x")  # E: MessageId
    await http.autocomplete(it, ["a"])  # E: str
    user: User = await http.get_guild_member(GUILD, USER)  # E: User
    messages: list[Message] = await http.list_guild_members(GUILD)  # E: Message
    async for member in http.messages(CHANNEL):
        member.joined_at  # E: joined_at
    (await http.get_guild_bans(GUILD))[0].user_id  # E: user_id
    requests.CreateMessage(content="x")  # E: channel_id
    requests.CreateMessage(channel_id=CHANNEL, contents="x")  # E: contents
    requests.AllowedMentions(users=[ROLE])  # E: RoleId
    requests.AllowedMentions(parse=["users"])  # E: str
    embed: Embed = await http.send(requests.CreateMessage(channel_id=CHANNEL, content="x"))  # E: Embed
    ActionRow(components=[TextDisplay(content="x")])  # E: TextDisplay
    Container(components=[BUTTON])  # E: Button
    print(user, messages, embed)
    Embed(fields=[EmbedField(name="n")])  # E: value
