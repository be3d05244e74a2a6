"""Removing credentials from text that is about to be logged or raised."""

import re
from typing import Final

__all__ = ["CREDENTIALS_HIDDEN", "without_credentials", "without_secrets"]

CREDENTIALS_HIDDEN: Final = "<credentials hidden>"

# The user information of a URL ends at the last "@" before the path, the query or the fragment (RFC 3986, 3.2.1).
_USER_INFORMATION: Final = re.compile(r"(?<=://)[^/?#\s'\"<>]*@")


def without_credentials(text: str) -> str:
    """Replace the user name and password of every URL in a text.

    aiohttp names a proxy's URL, with its credentials, in the text of its exceptions.
    """
    return _USER_INFORMATION.sub(f"{CREDENTIALS_HIDDEN}@", text)


def without_secrets(url: str) -> str:
    """A URL for messages: without user information, query and fragment, which may hold secrets."""
    start = url.split("?", 1)[0].split("#", 1)[0]
    scheme, separator, rest = start.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"
