"""Addresses of images, one for each row of Discord's table of CDN endpoints."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from cordspec import tools
from cordspec.errors import UsageError
from cordspec.events import GuildMemberUpdateData
from cordspec.models import (
    Application,
    ApplicationId,
    Emoji,
    Guild,
    GuildId,
    GuildScheduledEvent,
    Member,
    PartialEmoji,
    PartialMember,
    PartialUser,
    Role,
    SoundboardSound,
    SoundId,
    Sticker,
    StickerFormatType,
    StickerItem,
    Team,
    UserId,
    Webhook,
)
from cordspec.testing import sample
from tests.tools.making import MOVING, STILL, USER_ID, a_user

CDN = "https://cdn.discordapp.com"
GUILD = GuildId(41771983423143937)
APP = ApplicationId(157730590492196864)
NELLY = UserId(USER_ID)


def a_guild(**fields: object) -> Guild:
    return sample(
        Guild, id=GUILD, **{"icon": None, "splash": None, "discovery_splash": None, "banner": None, **fields}
    )


def tagged(**fields: object) -> object:
    tag = {"identity_guild_id": GUILD, "identity_enabled": True, "tag": "DISC", "badge": STILL, **fields}
    return a_user(primary_guild=tag)


ANIMATED: dict[str, Callable[..., str | None]] = {
    f"avatars/{USER_ID}": lambda image, **how: tools.user_avatar_url(a_user(avatar=image), **how),
    f"avatars/{USER_ID} ": lambda image, **how: tools.user_avatar_url(
        sample(Webhook, id=USER_ID, avatar=image), **how
    ),
    f"avatars/{USER_ID}  ": lambda image, **how: tools.display_avatar_url(a_user(avatar=image), **how),
    f"banners/{USER_ID}": lambda image, **how: tools.user_banner_url(a_user(banner=image), **how),
    f"guilds/{GUILD}/users/{USER_ID}/avatars": lambda image, **how: tools.member_avatar_url(
        sample(PartialMember, avatar=image), GUILD, NELLY, **how
    ),
    f"guilds/{GUILD}/users/{USER_ID}/avatars ": lambda image, **how: tools.display_avatar_url(
        a_user(avatar="account"), sample(Member, avatar=image), GUILD, **how
    ),
    f"guilds/{GUILD}/users/{USER_ID}/banners": lambda image, **how: tools.member_banner_url(
        sample(Member, banner=image), GUILD, NELLY, **how
    ),
    f"icons/{GUILD}": lambda image, **how: tools.guild_icon_url(a_guild(icon=image), **how),
    f"banners/{GUILD}": lambda image, **how: tools.guild_banner_url(a_guild(banner=image), **how),
}
"""Endpoints with GIF, and how the address of an image with a hash is made."""

NEVER_ANIMATED: dict[str, Callable[..., str | None]] = {
    f"splashes/{GUILD}": lambda image, **how: tools.guild_splash_url(a_guild(splash=image), **how),
    f"discovery-splashes/{GUILD}": lambda image, **how: tools.guild_discovery_splash_url(
        a_guild(discovery_splash=image), **how
    ),
    "role-icons/7": lambda image, **how: tools.role_icon_url(sample(Role, id=7, icon=image), **how),
    "guild-events/8": lambda image, **how: tools.scheduled_event_cover_url(
        sample(GuildScheduledEvent, id=8, image=image), **how
    ),
    f"app-icons/{APP}": lambda image, **how: tools.application_icon_url(
        sample(Application, id=APP, icon=image), **how
    ),
    f"app-icons/{APP} ": lambda image, **how: tools.application_cover_url(
        sample(Application, id=APP, cover_image=image), **how
    ),
    "team-icons/9": lambda image, **how: tools.team_icon_url(sample(Team, id=9, icon=image), **how),
    f"app-assets/{APP}/achievements/5/icons": lambda image, **how: tools.achievement_icon_url(
        APP, 5, image, **how
    ),
    f"guild-tag-badges/{GUILD}": lambda image, **how: tools.guild_tag_badge_url(tagged(badge=image), **how),  # type: ignore[arg-type]  # an object made of keywords
}
"""Endpoints without GIF."""

ALL = ANIMATED | NEVER_ANIMATED


@pytest.mark.parametrize("folder", ALL)
def test_the_address_of_an_image(folder: str) -> None:
    make, path = ALL[folder], f"{CDN}/{folder.strip()}/{STILL}"
    assert make(STILL) == f"{path}.png"
    assert make(STILL, size=1024) == f"{path}.png?size=1024"
    for extension in ("png", "jpg", "jpeg", "webp"):
        assert make(STILL, format=extension) == f"{path}.{extension}"


@pytest.mark.parametrize("folder", ANIMATED)
def test_an_animated_image(folder: str) -> None:
    make, path = ANIMATED[folder], f"{CDN}/{folder.strip()}/{MOVING}"
    assert make(MOVING) == f"{path}.gif"
    assert make(MOVING, format="gif", size=16) == f"{path}.gif?size=16"
    assert make(MOVING, format="png") == f"{path}.png"
    assert make(MOVING, format="webp") == f"{path}.webp?animated=true"
    assert make(MOVING, format="webp", size=4096) == f"{path}.webp?animated=true&size=4096"
    with pytest.raises(UsageError, match="not animated"):
        make(STILL, format="gif")


@pytest.mark.parametrize("folder", NEVER_ANIMATED)
def test_an_endpoint_without_gif(folder: str) -> None:
    make = NEVER_ANIMATED[folder]
    assert make(MOVING, format="webp") == f"{CDN}/{folder.strip()}/{MOVING}.webp"
    assert make(MOVING) == f"{CDN}/{folder.strip()}/{MOVING}.png"
    with pytest.raises(UsageError, match="does not have this kind of image as 'gif'"):
        make(MOVING, format="gif")


@pytest.mark.parametrize(
    "folder", [folder for folder in ALL if not folder.endswith("  ") and "avatars " not in folder]
)
def test_no_image(folder: str) -> None:
    assert ALL[folder](None) is None


@pytest.mark.parametrize("folder", ALL)
@pytest.mark.parametrize("image", [None, STILL, MOVING])
def test_a_wrong_argument_is_refused_whatever_the_data(folder: str, image: str | None) -> None:
    for size in (0, 8, 17, 100, 8192, -16, True, 64.0, "64"):
        with pytest.raises(UsageError, match="power of two from 16 to 4096"):
            ALL[folder](image, size=size)
    for extension in ("json", "avif", "PNG", ""):
        with pytest.raises(UsageError, match="format is 'png'"):
            ALL[folder](image, format=extension)


@given(st.integers(-10, 5000))
def test_sizes_are_powers_of_two(size: int) -> None:
    if size in {16, 32, 64, 128, 256, 512, 1024, 2048, 4096}:
        assert str(tools.user_avatar_url(a_user(avatar=STILL), size=size)).endswith(f"?size={size}")
    else:
        with pytest.raises(UsageError):
            tools.user_avatar_url(a_user(avatar=STILL), size=size)


@given(st.text(min_size=1))
def test_a_hash_is_one_segment_of_the_path(image: str) -> None:
    if any(0xD800 <= ord(letter) < 0xE000 for letter in image):
        return
    address = urlsplit(str(tools.guild_icon_url(a_guild(icon=image))))
    assert (address.netloc, address.query, address.fragment) == ("cdn.discordapp.com", "", "")
    assert address.path.count("/") == 3


@pytest.mark.parametrize(
    ("user_id", "discriminator", "index"),
    [
        (80351110224678912, "1337", 2),
        (80351110224678912, "0005", 0),
        (80351110224678912, "0", (80351110224678912 >> 22) % 6),
        (80351110224678912, "0000", (80351110224678912 >> 22) % 6),
        (5 << 22, "0", 5),
        (6 << 22, "0", 0),
    ],
)
def test_default_avatars(user_id: int, discriminator: str, index: int) -> None:
    user = a_user(user_id, discriminator=discriminator)
    address = f"{CDN}/embed/avatars/{index}.png"
    assert tools.default_avatar_url(user) == address
    assert tools.display_avatar_url(user, size=64, format="webp") == address
    assert tools.display_avatar_url(user, sample(Member, avatar=None), GUILD) == address


def test_a_partial_user_may_lack_everything() -> None:
    user = PartialUser(id=UserId(5 << 22))
    assert user.avatar is UNSET
    assert tools.user_avatar_url(user) is None
    assert tools.avatar_decoration_url(user) is None
    assert tools.guild_tag_badge_url(user) is None
    assert tools.display_avatar_url(user) == f"{CDN}/embed/avatars/5.png"


def test_the_avatar_of_a_member_needs_the_guild() -> None:
    user, member = a_user(avatar=STILL), sample(Member, avatar=MOVING)
    assert tools.display_avatar_url(user, member) == f"{CDN}/avatars/{USER_ID}/{STILL}.png"
    changed = sample(GuildMemberUpdateData)
    assert tools.member_avatar_url(changed, GUILD, NELLY) is None


def test_decorations_are_png_only() -> None:
    user = a_user(avatar_decoration_data={"asset": MOVING, "sku_id": "1"})
    assert (
        tools.avatar_decoration_url(user, size=64) == f"{CDN}/avatar-decoration-presets/{MOVING}.png?size=64"
    )
    assert tools.avatar_decoration_url(a_user()) is None


def test_a_hidden_tag_has_no_badge() -> None:
    shown: Any = tagged(identity_guild_id=None)
    assert tools.guild_tag_badge_url(shown) is None
    for enabled in (False, None):
        hidden: Any = tagged(identity_enabled=enabled)
        assert tools.guild_tag_badge_url(hidden) is None
    assert tools.guild_tag_badge_url(a_user()) is None


def test_emoji() -> None:
    still, moving = (
        sample(Emoji, id=4, animated=False),
        PartialEmoji(id=sample(Emoji, id=4).id, name=None, animated=True),
    )
    assert tools.emoji_url(still) == f"{CDN}/emojis/4.webp"
    assert tools.emoji_url(still, format="png", size=32) == f"{CDN}/emojis/4.png?size=32"
    assert tools.emoji_url(moving) == f"{CDN}/emojis/4.webp?animated=true"
    assert tools.emoji_url(moving, format="gif") == f"{CDN}/emojis/4.gif"
    assert tools.emoji_url(PartialEmoji(name="\N{THUMBS UP SIGN}")) is None
    with pytest.raises(UsageError, match="emoji 4 is not animated"):
        tools.emoji_url(still, format="gif")
    with pytest.raises(UsageError, match="power of two"):
        tools.emoji_url(PartialEmoji(name="\N{THUMBS UP SIGN}"), size=3)
    with pytest.raises(UsageError, match="'json'"):
        tools.emoji_url(still, format="json")


@pytest.mark.parametrize(
    ("format_type", "address"),
    [
        (StickerFormatType.PNG, f"{CDN}/stickers/3.png"),
        (StickerFormatType.APNG, f"{CDN}/stickers/3.png"),
        (StickerFormatType.LOTTIE, f"{CDN}/stickers/3.json"),
        (StickerFormatType.GIF, "https://media.discordapp.net/stickers/3.gif"),
        (StickerFormatType(77), None),
    ],
)
def test_stickers(format_type: StickerFormatType, address: str | None) -> None:
    assert tools.sticker_url(sample(StickerItem, id=3, format_type=format_type)) == address
    assert tools.sticker_url(sample(Sticker, id=3, format_type=format_type)) == address


def test_every_listed_format_of_stickers_has_an_address() -> None:
    assert all(tools.sticker_url(sample(Sticker, format_type=listed)) for listed in StickerFormatType)
    assert tools.sticker_url(sample(Sticker, format_type=None)) is None


def test_files_with_an_id_in_place_of_a_hash() -> None:
    assert tools.sticker_pack_banner_url(761773777976819732, size=64) == (
        f"{CDN}/app-assets/710982414301790216/store/761773777976819732.png?size=64"
    )
    assert tools.sticker_pack_banner_url(None) is None
    assert tools.store_asset_url(APP, 5, format="webp") == f"{CDN}/app-assets/{APP}/store/5.webp"
    assert tools.sound_url(SoundId(1)) == f"{CDN}/soundboard-sounds/1"
    assert tools.sound_url(sample(SoundboardSound, sound_id=2)) == f"{CDN}/soundboard-sounds/2"


@pytest.mark.parametrize(
    ("image", "address"),
    [
        ("12345", f"{CDN}/app-assets/{APP}/12345.png?size=32"),
        (
            "mp:external/abc/https/example.com/a.png",
            "https://media.discordapp.net/external/abc/https/example.com/a.png",
        ),
        ("spotify:ab67616d0000b273", None),
        ("\N{SUPERSCRIPT TWO}", None),
        ("\N{ARABIC-INDIC DIGIT ONE}", None),
        ("", None),
        (None, None),
    ],
)
def test_images_of_activities(image: str | None, address: str | None) -> None:
    assert tools.activity_asset_url(APP, image, size=32) == address
    with pytest.raises(UsageError, match="power of two"):
        tools.activity_asset_url(APP, image, size=33)
    with pytest.raises(UsageError, match="'gif'"):
        tools.activity_asset_url(APP, image, format="gif")


def test_an_asset_needs_its_application() -> None:
    assert tools.activity_asset_url(None, "12345") is None
