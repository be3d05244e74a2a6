"""Requests that are checked and encoded once, so that every attempt sends the same bytes."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast
from urllib.parse import quote

from yarl import URL

from cordspec.dispatch.internals import Authentication
from cordspec.errors import UsageError
from cordspec.http.checks import encode_json, query_of
from cordspec.http.files import File, Upload, check_files, with_attachments
from cordspec.http.route import TOKEN_HIDDEN, Route
from cordspec.http.texts import can_be_sent

__all__ = ["PreparedRequest"]

USER_AGENT: Final = "DiscordBot (https://github.com/cordspec/cordspec, 0.1)"

REASON_LIMIT: Final = 512
"""Maximum length of an audit log reason, before it is percent-encoded. Characters.

Documentation: https://docs.discord.com/developers/resources/audit-log
"""

EXAMPLE: Final = "HTTPClient(authentication=BotAuthentication(...))"


class PreparedRequest:
    """The request of one call, which may be sent several times.

    Raises ``UsageError`` for arguments that cannot be sent.
    """

    __slots__ = (
        "_fields",
        "_parts",
        "authentication",
        "files",
        "headers",
        "idempotent",
        "name",
        "payload",
        "route",
        "url",
    )

    def __init__(
        self,
        route: Route,
        base_url: str,
        own: Authentication | None,
        *,
        json: object,
        params: Mapping[str, Any] | None,
        files: Sequence[File],
        reason: str | None,
        authentication: Authentication | None,
        idempotent: bool | None,
        form: tuple[str, File] | None = None,
        is_form: bool = False,
    ) -> None:
        self.route = route
        self.name = route.name
        """Method and path with ids, without tokens, for errors and logs."""
        # encoded=True, since yarl would otherwise normalise the path and resolve dot segments.
        self.url = URL(base_url + route.path, encoded=True)
        if params:
            self.url = self.url.with_query(query_of(params))
        self.authentication = _who(route, own, authentication)
        """The authentication whose token is in the header; None if there is none."""
        self.idempotent = route.method != "POST" if idempotent is None else idempotent
        """True if it does no harm when Discord receives the request twice."""
        if files != ():  # the default
            check_files(files)
        self.files = tuple(files)
        self._parts = [(f"files[{number}]", file) for number, file in enumerate(self.files)]
        if form is not None:
            self._parts = [form]
        self._fields: list[tuple[str, str, bytes]] | None = None
        if is_form:
            self._fields = _form_fields(json)
        self.payload = None if is_form else _payload(route, json, self.files)
        """The JSON body, or the JSON part of a body with files; None for no body."""
        self.headers = {"User-Agent": USER_AGENT}
        if self.authentication is not None:
            self.headers["Authorization"] = _header(self.authentication)
        if reason:
            self.headers["X-Audit-Log-Reason"] = _reason(reason)
        if self.payload is not None and not self._parts:
            self.headers["Content-Type"] = "application/json"

    def upload(self) -> Upload | None:
        """Return the body with files for one attempt; None for a request without files."""
        if not self._parts:
            return None
        if self._fields is not None:
            return Upload(self._fields, self._parts)
        return Upload([("payload_json", "application/json", self.payload or b"{}")], self._parts)

    def hide(self, text: str) -> str:
        """Replace the tokens in the path and header of this request by ``<token hidden>`` in a text."""
        if self.authentication is not None:
            text = text.replace(self.authentication.token, TOKEN_HIDDEN)
        return self.route.hide(text)

    def __repr__(self) -> str:
        return f"<PreparedRequest {self.name}>"


def _form_fields(body: object) -> list[tuple[str, str, bytes]]:
    """Return the fields of a form: each a part of text."""
    fields = cast("Mapping[str, object]", body or {})
    return [
        (name, "text/plain; charset=utf-8", str(value).encode())
        for name, value in fields.items()
        if value is not None
    ]


def _who(
    route: Route, own: Authentication | None, authentication: Authentication | None
) -> Authentication | None:
    """Return the authentication of the header of a request; None for no header.

    A path with a token authenticates the request. The bot's token is not sent then: it is not needed, and a 401 for
    it could not be distinguished from a 401 for the token in the path.
    """
    for given in (own, authentication):
        if isinstance(given, str):
            raise UsageError("authentication is an object, not the token itself: BotAuthentication(token).")
    if authentication is not None:
        return authentication
    if route.needs_authentication and own is None:
        raise UsageError(
            f"{route.name} needs authentication, and none was given. Pass it to the client, {EXAMPLE}, or to this "
            "call, authentication=BotAuthentication(...)."
        )
    return None if route.has_token else own


def _header(who: Authentication) -> str:
    """Return the header of an authentication, whose class may be written by the user."""
    header = who.header
    if not (header.isascii() and header.isprintable()):
        raise UsageError(
            f"The header of {type(who).__name__} contains a line break or characters that are not ASCII: it "
            "cannot be sent."
        )
    return header


def _payload(route: Route, json: object, files: Sequence[File]) -> bytes | None:
    if not files:
        return None if json is None else encode_json(json)
    if json is not None and not isinstance(json, Mapping):
        raise UsageError(
            "With files, the json of a request must be a mapping, since it lists them as attachments."
        )
    body = dict(cast("Mapping[str, Any]", json or {}))
    if route.template.startswith("/interactions/"):
        # The message of an interaction response is in `data`, so the attachments are listed there.
        data: Any = body.get("data")
        if data is not None and not isinstance(data, Mapping):
            raise UsageError(
                "The data of an interaction response with files must be a mapping, since it lists them."
            )
        body["data"] = with_attachments(cast("Mapping[str, Any]", data or {}), files)
        return encode_json(body)
    return encode_json(with_attachments(body, files))


def _reason(reason: object) -> str:
    """Return the header with a reason for the audit log, as percent-encoded UTF-8."""
    if not isinstance(reason, str):
        raise UsageError(f"reason must be a str; found {type(reason).__name__}.")
    if len(reason) > REASON_LIMIT:
        raise UsageError(
            f"reason can have at most {REASON_LIMIT} characters; found {len(reason)}. Shorten it: reason[:512]."
        )
    if not can_be_sent(reason):
        raise UsageError("reason contains an unpaired surrogate, which cannot be sent.")
    return quote(reason, safe=" ")
