"""Credentials of URLs are removed from text before it is logged or raised."""

import pytest

from cordspec.dispatch.redaction import without_credentials


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("http://user:pass@proxy:8080", "http://<credentials hidden>@proxy:8080"),
        ("407, url='http://user:p@ss:w@proxy/'", "407, url='http://<credentials hidden>@proxy/'"),
        ("socks5://user@proxy", "socks5://<credentials hidden>@proxy"),
        ("https://discord.com/users/@me", "https://discord.com/users/@me"),
        ("mail bob@example.com", "mail bob@example.com"),
        ("a://b:c@d and e://f:g@h", "a://<credentials hidden>@d and e://<credentials hidden>@h"),
    ],
)
def test_user_information_of_a_url_is_removed(text: str, expected: str) -> None:
    assert without_credentials(text) == expected
