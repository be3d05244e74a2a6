"""Images of requests as data URIs."""

from base64 import b64decode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.errors import UsageError
from cordspec.tools import image_data

KINDS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff\xe0": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"RIFF\x00\x00\x00\x00WEBP": "image/webp",
}


@given(st.sampled_from(list(KINDS)), st.binary(max_size=100))
def test_the_content_is_in_the_uri(signature: bytes, rest: bytes) -> None:
    head, _, data = image_data(signature + rest).partition(",")
    assert head == f"data:{KINDS[signature]};base64"
    assert b64decode(data) == signature + rest


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"RIFF\x00\x00\x00\x00WAVE", b"\x89PNG", b"icon.png"])
def test_another_format_is_refused(content: bytes) -> None:
    with pytest.raises(UsageError, match="not a PNG, JPEG, GIF or WebP image"):
        image_data(content)
