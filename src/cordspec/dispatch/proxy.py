"""The proxy of an HTTP client or a websocket: checked early, its credentials kept apart from its address."""

import base64
from typing import Final, cast
from urllib.request import getproxies, proxy_bypass

from msgspec import Struct
from yarl import URL

from cordspec.errors import UsageError

__all__ = ["Proxy", "find_proxy", "url_of"]

SCHEMES: Final = ("http", "https")


class Proxy(Struct, frozen=True):
    """Where a proxy is, and the header that it wants. aiohttp names the address in its errors."""

    url: URL
    """Without credentials."""

    header: str | None
    """Value of ``Proxy-Authorization``; None for none."""

    def __repr__(self) -> str:
        return f"<Proxy {self.url}>"


def find_proxy(
    base_url: URL, proxy: str | None, credentials: tuple[str, str] | None, *, trust_env: bool
) -> Proxy | None:
    """The proxy to use for an address; None for none. An explicit one goes before the environment.

    ``trust_env`` reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY, and the system's settings where Python knows them.
    Raises ``UsageError`` for a proxy that aiohttp cannot use.
    """
    source = "proxy"
    if proxy is None and trust_env and not proxy_bypass(str(base_url.host)):
        proxy, source = getproxies().get(base_url.scheme), f"{base_url.scheme.upper()}_PROXY"
    if proxy is None:
        if credentials is not None:
            raise UsageError('proxy_auth was given without a proxy: pass proxy="http://host:port" as well.')
        return None
    url = _checked(proxy, source)
    if url.user is not None or url.password is not None:
        credentials = credentials or (url.user or "", url.password or "")
        url = url.with_user(None)
    return Proxy(url, None if credentials is None else _basic(credentials))


def _checked(proxy: object, source: str) -> URL:
    """An address of a proxy; no message shows more of it than the scheme, as credentials are part of it."""
    if not isinstance(proxy, str | URL):
        raise UsageError(f"{source} is a str, such as http://host:port; found {type(proxy).__name__}.")
    url = url_of(str(proxy))
    if url is not None and url.scheme.startswith("socks"):
        raise UsageError(
            f"{source} has the scheme {url.scheme!r}, which aiohttp cannot use. Run an HTTP proxy in front of it, "
            "such as privoxy, and give its address, http://host:port."
        )
    if url is None or url.scheme not in SCHEMES:
        raise UsageError(
            f"{source} is the address of an HTTP proxy, http://host:port; its scheme or host is wrong."
        )
    return url


def _basic(credentials: object) -> str:
    """``Proxy-Authorization`` of a user name and a password (RFC 7617)."""
    pair = cast("tuple[object, ...]", credentials) if isinstance(credentials, tuple) else ()
    if len(pair) < 2 or not all(isinstance(part, str) for part in pair[:2]):
        raise UsageError("proxy_auth is a pair of texts, (user name, password).")
    user, password = pair[:2]  # an aiohttp.BasicAuth has the encoding as its third
    if ":" in str(user):
        raise UsageError("The user name of proxy_auth cannot contain a colon.")
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def url_of(text: str) -> URL | None:
    """Return a URL whose host and port can be read, or None."""
    try:
        url = URL(text)
        if not url.host or url.port is None:
            return None
    except ValueError:
        return None
    return url
