"""Questions about text whose answer must not be an exception: one would hold the text, which may be secret."""

from yarl import URL

__all__ = ["can_be_sent", "url_of"]


def can_be_sent(text: str) -> bool:
    """Whether a text can be written in UTF-8, which half of a surrogate pair cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def url_of(text: str) -> URL | None:
    """A URL whose host and port can be read; None if it is none."""
    try:
        url = URL(text)
        if not url.host or url.port is None:
            return None
    except ValueError:
        return None
    return url
