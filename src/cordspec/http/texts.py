"""Questions about text whose answer must not be an exception: one would hold the text, which may be secret."""

__all__ = ["can_be_sent"]


def can_be_sent(text: str) -> bool:
    """Whether a text can be written in UTF-8, which half of a surrogate pair cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
