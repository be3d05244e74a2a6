"""Functions that remove credentials from texts of logs and exceptions."""

import re
from typing import Final

__all__ = ["CREDENTIALS_HIDDEN", "without_credentials", "without_secrets"]

CREDENTIALS_HIDDEN: Final = "<credentials hidden>"

# The user information of a URL ends at the last "@" before the path, the query or the fragment (RFC 3986, 3.2.1).
_USER_INFORMATION: Final = re.compile(r"(?<=://)[^/?#\s'\"<>]*@")


def without_credentials(text: str) -> str:
    """Replace the user name and password of every URL in a text.

    Texts of aiohttp's exceptions contain the URL of the proxy, with its credentials.
    """
    return _USER_INFORMATION.sub(f"{CREDENTIALS_HIDDEN}@", text)


def without_secrets(url: str) -> str:
    """Return a URL without user information, query and fragment, which may contain secrets."""
    start = url.split("?", 1)[0].split("#", 1)[0]
    scheme, separator, rest = start.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"
