"""The proxy of an HTTP client or a websocket, with its credentials separate from its URL."""

import base64
from typing import Final, cast
from urllib.request import getproxies, proxy_bypass

from msgspec import Struct
from yarl import URL

from cordspec.errors import UsageError

__all__ = ["Proxy", "find_proxy", "url_of"]

SCHEMES: Final = ("http", "https")


class Proxy(Struct, frozen=True):
    """The URL of a proxy without credentials, since errors of aiohttp contain it, and the header with them."""

    url: URL
    """Without credentials."""

    header: str | None
    """Value of ``Proxy-Authorization``; None if there are no credentials."""

    def __repr__(self) -> str:
        return f"<Proxy {self.url}>"


def find_proxy(
    base_url: URL, proxy: str | None, credentials: tuple[str, str] | None, *, trust_env: bool
) -> Proxy | None:
    """Return the proxy for a URL, None for a direct connection. ``proxy`` takes precedence over the environment.

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
    """Return a proxy's URL, parsed. Messages show only its scheme, since it may contain credentials."""
    if not isinstance(proxy, str | URL):
        raise UsageError(f"{source} must be a str, such as http://host:port; found {type(proxy).__name__}.")
    url = url_of(str(proxy))
    if url is not None and url.scheme.startswith("socks"):
        raise UsageError(
            f"{source} has the scheme {url.scheme!r}, which aiohttp cannot use. Run an HTTP proxy in front of it, "
            "such as privoxy, and pass its URL, http://host:port."
        )
    if url is None or url.scheme not in SCHEMES:
        raise UsageError(
            f"{source} must be the URL of an HTTP proxy, http://host:port; its scheme or host is invalid."
        )
    return url


def _basic(credentials: object) -> str:
    """Return the value of ``Proxy-Authorization`` for a user name and a password (RFC 7617)."""
    pair = cast("tuple[object, ...]", credentials) if isinstance(credentials, tuple) else ()
    if len(pair) < 2 or not all(isinstance(part, str) for part in pair[:2]):
        raise UsageError("proxy_auth must be a pair of strings, (user name, password).")
    user, password = pair[:2]  # the third item of an aiohttp.BasicAuth is the encoding
    if ":" in str(user):
        raise UsageError("The user name of proxy_auth cannot contain a colon.")
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def url_of(text: str) -> URL | None:
    """Parse a URL; return None if its host or port is invalid."""
    try:
        url = URL(text)
        if not url.host or url.port is None:
            return None
    except ValueError:
        return None
    return url
