"""Where a request goes, and what decides which of Discord's limits it falls under."""

from string import Formatter
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import quote

from cordspec.errors import UsageError

__all__ = ["Method", "Route"]

Method: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]

MAJOR: Final = ("channel_id", "guild_id", "webhook_id", "interaction_id")
"""Parameters of which each value has limits of its own; a token counts with the id before it."""


class Route:
    """A method and a path whose parameters are named, as in Discord's documentation.

    ``Route("GET", "/channels/{channel_id}/messages/{message_id}", channel_id=1, message_id=2)``

    Raises ``UsageError`` where parameters and path do not agree.

    Documentation: https://docs.discord.com/developers/topics/rate-limits#rate-limits
    """

    __slots__ = ("is_exempt", "key", "major", "method", "path", "template")

    def __init__(self, method: Method, template: str, **parameters: int | str) -> None:
        names = [name for _, name, _, _ in Formatter().parse(template) if name]
        if not template.startswith("/") or set(names) != set(parameters):
            raise UsageError(
                f"Route {template!r} takes {', '.join(names) or 'no parameters'}; found "
                f"{', '.join(parameters) or 'none'}. A path begins with /."
            )
        self.method: Method = method
        """Method of HTTP."""
        self.template = template
        """Path with the names of its parameters."""
        self.path = template.format_map(
            {name: quote(str(value), safe="") for name, value in parameters.items()}
        )
        """Path as it is sent."""
        token = next((name for name in names if name.endswith("_token")), None)
        majors: list[Any] = [parameters[name] for name in names[:1] if name in MAJOR]
        if majors and token is not None:
            majors.append(parameters[token])
        self.major = tuple(map(str, majors))
        """Values that have limits of their own."""
        self.key = f"{method} {template}"
        """What has a bucket; several routes may share one."""
        self.is_exempt = template.startswith("/interactions/") or (
            token is not None and "webhook" in template
        )
        """Whether the global limit leaves it out, as it does for answers to interactions."""

    def __repr__(self) -> str:
        # The path may hold the token of a webhook.
        return f"<{self.key}>"
