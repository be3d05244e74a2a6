"""What all connections of a gateway share: its rules, sessions, answers and records.

This module knows no socket.
"""

from collections import deque
from collections.abc import Callable
from itertools import count
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from msgspec import structs

from cordspec.errors import UsageError
from cordspec.events import ReadyData
from cordspec.models import (
    AvailableGuild,
    GatewayBotInfo,
    GuildId,
    Identify,
    PartialApplication,
    SessionStartLimit,
    UnavailableGuild,
    User,
)
from cordspec.testing.answers import ANSWERS
from cordspec.testing.factories import sample
from cordspec.testing.operations import PlaybackOperations
from cordspec.testing.record import HIDDEN, Attempt, Dispatched, Identification
from cordspec.testing.rules import IdentifyLimit, Rules
from cordspec.testing.script import Script
from cordspec.testing.session import PlaybackSession, Prepared
from cordspec.testing.waiting import Waiting

if TYPE_CHECKING:
    from cordspec.testing.connection import PlaybackConnection

__all__ = ["Answer", "GatewayState"]

Answer: TypeAlias = "Callable[[PlaybackConnection, Any], object]"
"""Called with the connection and the ``d`` of a command, typed."""

VERSION: Final = 10


class GatewayState:
    """A gateway without its server."""

    def __init__(self, token: str, rules: Rules, clock: Callable[[], float]) -> None:
        if not token.strip() or token == HIDDEN:
            raise UsageError("A playback gateway needs a token that its clients know: any text will do.")
        self.token = token
        self.rules = rules
        self.clock = clock
        bot: User = structs.replace(sample(ReadyData).user, username="playback")
        self.operations = PlaybackOperations(bot, sample(PartialApplication))
        self.guilds: list[AvailableGuild] = []
        self.recorded: ReadyData | None = None
        self.url = ""
        self.resume_url = ""
        self.answers: dict[int, Answer] = dict(ANSWERS)
        self.members_asked_at: dict[GuildId, float] = {}
        self.script = Script()
        self.identify_limit = IdentifyLimit()
        self.sessions: dict[str, PlaybackSession] = {}
        self.attempts: list[Attempt] = []
        self.identifications: list[Identification] = []
        self.dispatched: deque[Dispatched] = deque(maxlen=rules.record_limit)
        self.event_ids = count(1)
        self.connections: list[PlaybackConnection] = []
        self.open: dict[int, PlaybackConnection] = {}
        self.errors: list[Exception] = []
        self.waiting = Waiting(self.describe)

    def take_ready(self, ready: ReadyData) -> None:
        """Give the user, the application and the guilds of a recorded READY to every session."""
        self.recorded = ready
        self.operations.user, self.operations.application = ready.user, ready.application

    @property
    def user(self) -> User:
        """The bot."""
        return self.operations.user

    @user.setter
    def user(self, user: User) -> None:
        self.operations.user = user

    @property
    def application(self) -> PartialApplication:
        """The app of the bot."""
        return self.operations.application

    def bot_info(self) -> GatewayBotInfo:
        """What gateway/bot answers."""
        rules = self.rules
        return GatewayBotInfo(
            url=self.url,
            shards=rules.shards,
            session_start_limit=SessionStartLimit(
                total=rules.session_total,
                remaining=max(0, rules.session_total - self.identify_limit.begun),
                reset_after=round(rules.session_reset_after * 1000),
                max_concurrency=rules.max_concurrency,
            ),
        )

    def begin_session(self, connection: int, identify: Identify) -> PlaybackSession:
        """A new session for a shard; sessions of the shard that cannot be resumed any more are forgotten."""
        shard = identify.shard or (0, 1)
        for old in [session for session in self.sessions.values() if session.shard == shard]:
            if old.connection is None or self.hang_up_if_silent(old.connection):
                self.end_session(old)
        session = PlaybackSession(
            token_hex(16), shard, identify.intents, connection, self.rules, self.event_ids
        )
        self.sessions[session.id] = session
        return session

    def end_session(self, session: PlaybackSession) -> None:
        """Forget a session, which then cannot be resumed."""
        self.sessions.pop(session.id, None)

    def hang_up_if_silent(self, connection: int) -> bool:
        """End a connection; return whether there was one."""
        found = self.open.get(connection)
        if found is None or not found.is_silent:
            return False
        found.drop()
        return True

    def dispatch(self, prepared: Prepared, shard_id: int | None, guild_id: int | None = None) -> int:
        """Give an event to sessions; how many got it."""
        reached = 0
        for session in self.sessions.values():
            if shard_id is not None and session.shard_id != shard_id:
                continue
            if guild_id is not None and not session.has_guild(guild_id):
                continue
            if self.rules.filter_intents and not session.wants(prepared.name):
                continue
            session.dispatch(prepared)
            reached += 1
        return reached

    def dispatch_to(self, session: PlaybackSession, prepared: Prepared, guild_id: int | None) -> bool:
        """Give a recorded event to one session, unless it belongs to another shard; whether it got it."""
        mine = session.shard_id == 0 if guild_id is None else session.has_guild(guild_id)
        if not mine or (self.rules.filter_intents and not session.wants(prepared.name)):
            return False
        session.dispatch(prepared)
        return True

    def guilds_of(self, session: PlaybackSession) -> list[AvailableGuild]:
        """The guilds of a shard."""
        return [guild for guild in self.guilds if session.has_guild(guild.id)]

    def ready(self, session: PlaybackSession, identify: Identify) -> ReadyData:
        """Return what READY carries for a session."""
        recorded = () if self.recorded is None else self.recorded.guilds
        ids = dict.fromkeys(
            [*(guild.id for guild in self.guilds_of(session)), *(guild.id for guild in recorded)]
        )
        return ReadyData(
            v=VERSION,
            user=self.user,
            shard=identify.shard,
            session_type="normal",
            session_id=session.id,
            resume_gateway_url=self.rules.resume_gateway_url or self.resume_url,
            guilds=[UnavailableGuild(id=id_, unavailable=True) for id_ in ids if session.has_guild(id_)],
            application=self.application,
        )

    def describe(self) -> str:
        """Describe the state, for a wait that timed out."""
        if not self.attempts:
            return "There was no connection."
        lines = [f"{len(self.attempts)} connections were asked for:", *map(str, self.connections)]
        lines += [f"{type(error).__name__} was raised: {error}" for error in self.errors]
        return "\n  ".join(lines)
