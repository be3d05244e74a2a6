"""Checks of text that do not raise, since an exception would contain the text, which may be secret."""

__all__ = ["can_be_sent", "escaped", "with_article"]


def can_be_sent(text: str) -> bool:
    """Return True if a text can be encoded in UTF-8, which an unpaired surrogate cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def escaped(text: str) -> str:
    """Return a text that can be written to a log, with each unpaired surrogate as its escape sequence."""
    return text.encode(errors="backslashreplace").decode()


def with_article(name: str) -> str:
    """Return the name of a class with its indefinite article."""
    return f"{'an' if name[0] in 'AEIOUaeiou' else 'a'} {name}"
