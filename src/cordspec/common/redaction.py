"""Removing credentials from text that is about to be logged or raised."""

import re
from typing import Final

__all__ = ["CREDENTIALS_HIDDEN", "without_credentials"]

CREDENTIALS_HIDDEN: Final = "<credentials hidden>"

# The user information of a URL ends at the last "@" before the path, the query or the fragment (RFC 3986, 3.2.1).
_USER_INFORMATION: Final = re.compile(r"(?<=://)[^/?#\s'\"<>]*@")


def without_credentials(text: str) -> str:
    """Replace the user name and password of every URL in a text.

    aiohttp names a proxy's URL, with its credentials, in the text of its exceptions.
    """
    return _USER_INFORMATION.sub(f"{CREDENTIALS_HIDDEN}@", text)
