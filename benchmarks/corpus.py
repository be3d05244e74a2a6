"""Makes the frames that the benchmarks decode: realistic, and the same bytes every time.

    python -m benchmarks.corpus FOLDER [--stream N]

Everything comes out of one seeded ``random.Random``; the same arguments give the
same bytes on every supported Python.  Nothing here is captured traffic: the shapes
follow the public documentation and the key order follows what the service does
(`t,s,op,d` in the envelope; objects of up to 32 keys in descending key order, larger
ones in an order that looks arbitrary).  IDs are strings, timestamps ISO-8601 with
microseconds and ``+00:00``, text is raw UTF-8 (no \\u escapes).

Written files (all under OUTDIR, none of them belongs into a repository):
  <case>.frames      length-prefixed (u32 LE) frames of one kind, several variants
  world.frames       the GUILD_CREATEs that the frames of every case refer to
  stream.frames      the mixed stream
  stream.zlib        the same, one zlib context, one Z_SYNC_FLUSH per frame, length-prefixed
  stream.zstd        the same, one zstd frame, one flush per message, length-prefixed
  manifest.json      sizes, counts, sha256
"""

from __future__ import annotations

import hashlib
import json
import random
import struct
import sys
import zlib
from datetime import datetime, timedelta, timezone
from pathlib import Path

EPOCH_MS = 1420070400000
T0 = datetime(2026, 3, 14, 15, 9, 26, tzinfo=timezone.utc)

FIRST = (
    "mika noor ivo pelle ada tariq yuki zoe bram oskar lena juno kai rui sol vera wim xan "
    "aiko bela cato dilan emre fleur gus hana iris jaro"
).split()
SECOND = (
    "fox river moss comet pixel lantern ember otter maple quartz saffron violet willow yonder "
    "zephyr bramble cinder dusk echo fern grove harbor"
).split()
DISPLAY_EXTRA = ["", " ✨", " (she/her)", " 🦊", " | AFK", "さん", " Ø", " — mod", " ♡", ""]
WORDS = (
    "the quick server is down again lol did anyone see that clip last night I think we should "
    "move the raid to eight because half of us are still at work and the other half is asleep "
    "check pinned message before asking please thanks no worries brb gg wp nice one totally "
    "agree with this but the build still fails on my machine after the update"
).split()
UNI = [
    "não é bem assim 😅",
    "これは面白いですね",
    "как дела?",
    "voilà — c'est prêt ✅",
    "ありがとう!!",
    "¡qué golazo! ⚽",
    "żółw 🐢",
    "안녕하세요",
    "“smart quotes” aren’t fun",
    "🎉🎉🎉",
]
CHNAMES = (
    "general announcements off-topic help-and-support bot-commands media memes music art "
    "dev-chat looking-for-group trade welcome rules introductions feedback 雑談 スクショ général"
).split()
GAMES = [
    "Visual Studio Code",
    "League of Legends",
    "Minecraft",
    "Counter-Strike 2",
    "VALORANT",
    "Genshin Impact",
    "Factorio",
    "Baldur's Gate 3",
    "osu!",
    "ELDEN RING",
]
FEATURES = [
    "COMMUNITY",
    "NEWS",
    "THREE_DAY_THREAD_ARCHIVE",
    "AUTO_MODERATION",
    "ANIMATED_ICON",
    "BANNER",
    "INVITE_SPLASH",
    "MEMBER_VERIFICATION_GATE_ENABLED",
    "PREVIEW_ENABLED",
    "ROLE_ICONS",
    "SOUNDBOARD",
    "CHANNEL_ICON_EMOJIS_GENERATED",
    "WELCOME_SCREEN_ENABLED",
    "VANITY_URL",
    "DISCOVERABLE",
    "ENABLED_DISCOVERABLE_BEFORE",
    "GUILD_ONBOARDING",
    "TEXT_IN_VOICE_ENABLED",
    "THREADS_ENABLED",
]
EMOJI = ["👍", "❤️", "😂", "🔥", "🎉", "😮", "😢", "✅"]
BOT_ID = "1100000000000000001"
APP_ID = BOT_ID


def _order(obj):
    """Key order as on the wire: descending up to 32 keys, hash-like above."""
    if isinstance(obj, dict):
        keys = sorted(obj, reverse=True)
        if len(keys) > 32:
            keys.sort(key=lambda k: hashlib.md5(k.encode()).digest())
        return {k: _order(obj[k]) for k in keys}
    if isinstance(obj, list):
        return [_order(x) for x in obj]
    return obj


GUILD_ID_LAST = {
    "MESSAGE_CREATE",
    "MESSAGE_UPDATE",
    "TYPING_START",
    "MESSAGE_REACTION_ADD",
}  # appended by the gateway


def iso(dt: datetime) -> str:
    return dt.strftime("%Y-%m-%dT%H:%M:%S.%f+00:00")


class Gen:
    def __init__(self, seed: int = 20260314):
        self.r = random.Random(seed)
        self.seq = 2
        self.now = T0
        self.last_flake_ms = 0

    # -- scalars -----------------------------------------------------------
    def hexs(self, n: int) -> str:
        return "%0*x" % (n, self.r.getrandbits(4 * n))

    def flake(self, dt: datetime | None = None) -> str:
        dt = dt or self.past()
        ms = int(dt.timestamp() * 1000) - EPOCH_MS
        return str((ms << 22) | self.r.getrandbits(22))

    def past(self, days: int = 2500) -> datetime:
        return T0 - timedelta(
            seconds=self.r.randrange(86400, days * 86400), microseconds=self.r.randrange(10**6)
        )

    def tick(self) -> datetime:
        self.now += timedelta(microseconds=self.r.randrange(500, 9000))
        return self.now

    def words(self, lo: int, hi: int) -> str:
        s = " ".join(self.r.choice(WORDS) for _ in range(self.r.randrange(lo, hi)))
        x = self.r.random()
        if x < 0.15:
            s += " " + self.r.choice(UNI)
        elif x < 0.20:
            s += "\n> " + self.r.choice(WORDS) + ' "' + self.r.choice(WORDS) + '"'
        return s

    # -- objects -----------------------------------------------------------
    def user(self, bot: bool = False) -> dict:
        r = self.r
        name = f"{r.choice(FIRST)}.{r.choice(SECOND)}{r.randrange(1000)}"
        u = {
            "id": self.flake(),
            "username": name,
            "discriminator": "0",
            "global_name": None
            if r.random() < 0.15
            else name.split(".")[0].title() + r.choice(DISPLAY_EXTRA),
            "avatar": self.hexs(32) if r.random() < 0.85 else None,
            "avatar_decoration_data": None
            if r.random() < 0.85
            else {"sku_id": self.flake(), "asset": "a_" + self.hexs(32), "expires_at": None},
            "public_flags": r.choice([0, 0, 0, 64, 128, 256, 4194304]),
            "clan": None,
            "primary_guild": None,
            "collectibles": None,
            "display_name_styles": None,
        }
        if r.random() < 0.1:
            pg = {
                "identity_guild_id": self.flake(),
                "identity_enabled": True,
                "tag": self.hexs(4).upper(),
                "badge": self.hexs(32),
            }
            u["primary_guild"] = pg
            u["clan"] = dict(pg)
        if r.random() < 0.05:
            u["collectibles"] = {
                "nameplate": {
                    "sku_id": self.flake(),
                    "palette": "violet",
                    "label": "COLLECTIBLES_X",
                    "expires_at": None,
                    "asset": "nameplates/nameplates/koi_pond/",
                }
            }
        u["bot"] = bot or r.random() < 0.02
        return u

    def gateway_user(self, u: dict) -> dict:
        d = dict(u)
        if not d["bot"]:
            d.pop("bot")
        return d

    def member_core(self, roles: list) -> dict:
        r = self.r
        return {
            "roles": [x["id"] for x in r.sample(roles[1:], min(len(roles) - 1, r.randrange(0, 7)))],
            "premium_since": iso(self.past(400)) if r.random() < 0.04 else None,
            "pending": False,
            "nick": None if r.random() < 0.7 else r.choice(FIRST) + r.choice(DISPLAY_EXTRA),
            "mute": False,
            "joined_at": iso(self.past(1800)),
            "flags": r.choice([0, 0, 0, 2, 10]),
            "deaf": False,
            "communication_disabled_until": None,
            "banner": None,
            "avatar": self.hexs(32) if r.random() < 0.05 else None,
        }

    def activity(self, kind: int) -> dict:
        r = self.r
        start = int(self.now.timestamp() * 1000) - r.randrange(10**7)
        if kind == 4:
            return {
                "type": 4,
                "state": self.words(2, 8),
                "name": "Custom Status",
                "id": "custom",
                "emoji": {"name": r.choice(EMOJI)}
                if r.random() < 0.5
                else {"name": r.choice(SECOND), "id": self.flake(), "animated": r.random() < 0.3},
                "created_at": start,
            }
        if kind == 2:
            return {
                "type": 2,
                "timestamps": {"start": start, "end": start + 214000},
                "sync_id": self.hexs(22),
                "state": r.choice(FIRST).title() + "; " + r.choice(SECOND).title(),
                "session_id": self.hexs(32),
                "party": {"id": f"spotify:{self.flake()}"},
                "name": "Spotify",
                "id": "spotify:1",
                "flags": 48,
                "details": self.words(2, 6),
                "created_at": start,
                "assets": {"large_text": self.words(1, 4), "large_image": "spotify:" + self.hexs(40)},
            }
        a = {
            "type": 0,
            "timestamps": {"start": start},
            "session_id": self.hexs(32),
            "name": r.choice(GAMES),
            "id": self.hexs(16),
            "created_at": start,
            "application_id": self.flake(),
        }
        if r.random() < 0.6:
            a.update(
                {
                    "state": self.words(2, 6),
                    "details": self.words(2, 7),
                    "assets": {
                        "small_text": self.words(1, 3),
                        "small_image": self.flake(),
                        "large_text": self.words(1, 4),
                        "large_image": self.flake(),
                    },
                    "party": {"id": self.hexs(16), "size": [r.randrange(1, 4), 5]},
                }
            )
        return a

    def presence(self, uid: str, n_act: int | None = None, guild_id: str | None = None) -> dict:
        r = self.r
        if n_act is None:
            n_act = r.choice([0, 0, 0, 1, 1, 2])
        status = r.choice(["online", "online", "idle", "dnd"])
        acts = [self.activity(k) for k in r.sample([0, 2, 4], n_act)]
        d = {
            "user": {"id": uid},
            "status": status,
            "activities": acts,
            "client_status": {r.choice(["desktop", "mobile", "web"]): status},
            "processed_at_timestamp": int(self.now.timestamp() * 1000),
        }
        if guild_id:
            d["guild_id"] = guild_id
            d["game"] = acts[0] if acts else None
        return d

    def role(self, pos: int, rid: str | None = None) -> dict:
        r = self.r
        color = 0 if pos == 0 else r.getrandbits(24)
        d = {
            "version": 1700000000000 + r.randrange(10**11),
            "unicode_emoji": None,
            "tags": {},
            "position": pos,
            "permissions": str(r.choice([0, 1024, 2248473465835073, 8, 1071698660929])),
            "name": "@everyone" if pos == 0 else f"{r.choice(SECOND).title()} {r.choice(FIRST)}",
            "mentionable": r.random() < 0.2,
            "managed": False,
            "id": rid or self.flake(),
            "icon": None,
            "hoist": r.random() < 0.3,
            "flags": 0,
            "description": None,
            "colors": {"tertiary_color": None, "secondary_color": None, "primary_color": color},
            "color": color,
        }
        if r.random() < 0.1 and pos:
            d["managed"] = True
            d["tags"] = {"bot_id": self.flake()}
        return d

    def channel(self, pos: int, roles: list, parents: list, ctype: int | None = None) -> dict:
        r = self.r
        if ctype is None:
            ctype = r.choices([0, 2, 5, 15, 13], [70, 20, 4, 5, 1])[0]
        ow = [
            {
                "type": 0,
                "id": x["id"],
                "deny": str(r.choice([0, 1024, 2048])),
                "allow": str(r.choice([0, 1024, 3072])),
            }
            for x in r.sample(roles, min(len(roles), r.randrange(0, 5)))
        ]
        name = r.choice(CHNAMES)
        d = {
            "version": 1700000000000 + r.randrange(10**11),
            "type": ctype,
            "position": pos,
            "permission_overwrites": ow,
            "name": name,
            "id": self.flake(),
            "flags": 0,
        }
        if ctype == 4:
            d["name"] = name.upper()
            return d
        d["parent_id"] = r.choice(parents) if parents and r.random() < 0.9 else None
        d["rate_limit_per_user"] = r.choice([0, 0, 0, 5, 10])
        d["nsfw"] = r.random() < 0.03
        d["icon_emoji"] = {"name": r.choice(EMOJI), "id": None}
        d["theme_color"] = None
        d["last_message_id"] = self.flake() if r.random() < 0.9 else None
        if ctype in (0, 5):
            d["topic"] = None if r.random() < 0.5 else self.words(3, 14)
            d["last_pin_timestamp"] = iso(self.past()) if r.random() < 0.4 else None
            d["default_thread_rate_limit_per_user"] = 0
            d["default_auto_archive_duration"] = 4320
        elif ctype in (2, 13):
            d.update(
                {
                    "user_limit": r.choice([0, 0, 5, 10]),
                    "bitrate": 64000,
                    "rtc_region": None,
                    "voice_background_display": None,
                    "status": None,
                    "topic": None,
                    "video_quality_mode": 1,
                }
            )
        elif ctype == 15:
            d.update(
                {
                    "topic": self.words(5, 20),
                    "template": "",
                    "default_sort_order": None,
                    "default_reaction_emoji": {"emoji_name": "👍", "emoji_id": None},
                    "default_forum_layout": 1,
                    "default_thread_rate_limit_per_user": 0,
                    "default_auto_archive_duration": 4320,
                    "available_tags": [
                        {
                            "name": r.choice(SECOND),
                            "moderated": False,
                            "id": self.flake(),
                            "emoji_name": "🐛",
                            "emoji_id": None,
                        }
                        for _ in range(4)
                    ],
                }
            )
        return d

    def thread(self, parent: dict, owner: str, guild_id: str) -> dict:
        r = self.r
        created = self.past(30)
        return {
            "type": 11,
            "total_message_sent": r.randrange(1, 400),
            "thread_metadata": {
                "locked": False,
                "create_timestamp": iso(created),
                "auto_archive_duration": 4320,
                "archived": False,
                "archive_timestamp": iso(created),
            },
            "rate_limit_per_user": 0,
            "parent_id": parent["id"],
            "owner_id": owner,
            "name": self.words(2, 6).replace("\n", " "),
            "message_count": r.randrange(1, 400),
            "member_count": r.randrange(1, 50),
            "last_message_id": self.flake(),
            "id": self.flake(created),
            "guild_id": guild_id,
            "flags": 0,
            "applied_tags": [],
            "member_ids_preview": [owner],
        }

    def emoji(self, uid: str) -> dict:
        r = self.r
        return {
            "version": 1700000000000,
            "roles": [],
            "require_colons": True,
            "name": r.choice(SECOND) + str(r.randrange(99)),
            "managed": False,
            "id": self.flake(),
            "available": True,
            "animated": r.random() < 0.3,
        }

    def voice_state(self, uid: str, channel: str) -> dict:
        r = self.r
        return {
            "user_id": uid,
            "suppress": False,
            "session_id": self.hexs(32),
            "self_video": False,
            "self_mute": r.random() < 0.4,
            "self_deaf": r.random() < 0.1,
            "request_to_speak_timestamp": None,
            "mute": False,
            "deaf": False,
            "channel_id": channel,
        }

    def guild(
        self,
        n_channels: int,
        n_roles: int,
        n_members: int,
        n_presences: int,
        n_emojis: int = 10,
        n_threads: int = 0,
        n_voice: int = 5,
        large: bool = False,
    ) -> dict:
        r = self.r
        gid = self.flake()
        roles = [self.role(0, gid)] + [self.role(i) for i in range(1, n_roles)]
        n_cat = max(1, n_channels // 12)
        cats = [self.channel(i, roles, [], 4) for i in range(n_cat)]
        chans = cats + [
            self.channel(
                i, roles, [c["id"] for c in cats], 0 if i < n_cat + 4 else (2 if i < n_cat + 6 else None)
            )
            for i in range(n_cat, n_channels)
        ]
        members = []
        for i in range(n_members):
            u = self.user()
            if i == 0:
                u = dict(u, id=BOT_ID, username="harness-bot", bot=True)
            m = self.member_core(roles)
            m["user"] = u
            members.append(m)
        presences = [self.presence(m["user"]["id"]) for m in members[1 : n_presences + 1]]
        texts = [c for c in chans if c["type"] in (0, 5)]
        voices = [c for c in chans if c["type"] == 2] or texts
        owner = members[1]["user"]["id"]
        threads = [self.thread(r.choice(texts), owner, gid) for _ in range(n_threads)]
        vs = [self.voice_state(m["user"]["id"], r.choice(voices)["id"]) for m in members[1 : n_voice + 1]]
        wire_members = [dict(m, user=self.gateway_user(m["user"])) for m in members]
        g = {
            "id": gid,
            "name": " ".join(x.title() for x in r.sample(SECOND, 2))
            + r.choice(["", " ✦", " — コミュニティ"]),
            "icon": self.hexs(32),
            "splash": None,
            "discovery_splash": None,
            "owner_id": owner,
            "region": "deprecated",
            "afk_channel_id": None,
            "afk_timeout": 300,
            "verification_level": 2,
            "default_message_notifications": 1,
            "explicit_content_filter": 2,
            "mfa_level": 0,
            "application_id": None,
            "system_channel_id": texts[0]["id"],
            "system_channel_flags": 0,
            "rules_channel_id": texts[-1]["id"],
            "max_members": 500000,
            "vanity_url_code": None,
            "description": self.words(4, 12),
            "banner": None,
            "premium_tier": 2,
            "premium_subscription_count": r.randrange(20),
            "preferred_locale": "en-US",
            "public_updates_channel_id": None,
            "max_video_channel_users": 25,
            "max_stage_video_channel_users": 150,
            "nsfw": False,
            "nsfw_level": 0,
            "premium_progress_bar_enabled": False,
            "safety_alerts_channel_id": None,
            "hub_type": None,
            "latest_onboarding_question_id": None,
            "home_header": None,
            "inventory_settings": None,
            "incidents_data": None,
            "features": r.sample(FEATURES, 9),
            "roles": roles,
            "emojis": [self.emoji(owner) for _ in range(n_emojis)],
            "stickers": [
                {
                    "version": 1,
                    "type": 2,
                    "tags": "smile",
                    "name": r.choice(SECOND),
                    "id": self.flake(),
                    "guild_id": gid,
                    "format_type": 1,
                    "description": "",
                    "available": True,
                    "asset": "",
                }
                for _ in range(min(5, n_emojis // 5))
            ],
            "soundboard_sounds": [
                {
                    "volume": 1.0,
                    "user_id": owner,
                    "sound_id": self.flake(),
                    "name": "quack",
                    "guild_id": gid,
                    "emoji_name": "🦆",
                    "emoji_id": None,
                    "available": True,
                }
            ],
            "joined_at": iso(self.past(700)),
            "large": large,
            "unavailable": False,
            "lazy": True,
            "version": 1700000000000,
            "member_count": n_members,
            "voice_states": vs,
            "members": wire_members,
            "channels": chans,
            "threads": threads,
            "presences": presences,
            "stage_instances": [],
            "guild_scheduled_events": [],
            "embedded_activities": [],
            "activity_instances": [],
            "application_command_counts": {},
            "moderator_reporting": None,
            "owner_configured_content_level": 5,
            "profile": None,
        }
        self_meta = {
            "id": gid,
            "roles": roles,
            "members": members,
            "texts": texts,
            "voices": voices,
            "wire": g,
        }
        return self_meta

    # -- events ------------------------------------------------------------
    def message(self, w: dict, rich: bool = False, depth: int = 0) -> dict:
        r = self.r
        m = r.choice(w["members"][1:])
        now = self.tick()
        mem = {k: v for k, v in m.items() if k != "user"}
        d = {
            "type": 0,
            "tts": False,
            "timestamp": iso(now),
            "pinned": False,
            "nonce": self.flake(now),
            "mentions": [],
            "mention_roles": [],
            "mention_everyone": False,
            "member": mem,
            "id": self.flake(now),
            "flags": 0,
            "embeds": [],
            "edited_timestamp": None,
            "content": self.words(1, 30),
            "components": [],
            "channel_type": 0,
            "channel_id": r.choice(w["texts"])["id"],
            "author": self.gateway_user(m["user"]),
            "attachments": [],
            "guild_id": w["id"],
        }
        if not rich:
            if r.random() < 0.12:
                o = r.choice(w["members"][1:])
                d["mentions"] = [
                    dict(self.gateway_user(o["user"]), member={k: v for k, v in o.items() if k != "user"})
                ]
                d["content"] = f"<@{o['user']['id']}> " + d["content"]
            return d
        att = self.flake(now)
        base = f"attachments/{d['channel_id']}/{att}/IMG_{r.randrange(9999)}.png"
        q = f"?ex={self.hexs(8)}&is={self.hexs(8)}&hm={self.hexs(64)}&"
        d["attachments"] = [
            {
                "width": 1920,
                "url": f"https://cdn.discordapp.com/{base}{q}",
                "size": r.randrange(10**6),
                "proxy_url": f"https://media.discordapp.net/{base}{q}",
                "placeholder_version": 1,
                "placeholder": self.hexs(28),
                "id": att,
                "height": 1080,
                "filename": base.rsplit("/", 1)[1],
                "content_type": "image/png",
                "content_scan_version": 2,
                "flags": 0,
            }
            for _ in range(2)
        ]
        d["embeds"] = [
            {
                "type": "rich",
                "title": self.words(2, 7),
                "description": self.words(15, 60),
                "color": r.getrandbits(24),
                "url": f"https://example.org/{self.hexs(12)}",
                "timestamp": iso(now),
                "content_scan_version": 2,
                "footer": {
                    "text": self.words(2, 6),
                    "icon_url": f"https://cdn.example.org/{self.hexs(16)}.png",
                    "proxy_icon_url": f"https://images-ext-1.discordapp.net/external/{self.hexs(43)}",
                },
                "author": {
                    "name": r.choice(FIRST).title(),
                    "url": "https://example.org/a",
                    "icon_url": f"https://cdn.example.org/{self.hexs(16)}.png",
                },
                "image": {
                    "width": 1200,
                    "url": f"https://cdn.example.org/{self.hexs(20)}.png",
                    "height": 630,
                    "flags": 0,
                    "proxy_url": f"https://images-ext-1.discordapp.net/external/{self.hexs(43)}",
                    "placeholder_version": 1,
                    "placeholder": self.hexs(28),
                    "content_type": "image/png",
                },
                "thumbnail": {
                    "width": 128,
                    "url": f"https://cdn.example.org/{self.hexs(20)}.png",
                    "height": 128,
                    "flags": 0,
                    "proxy_url": f"https://images-ext-1.discordapp.net/external/{self.hexs(43)}",
                },
                "fields": [
                    {"value": self.words(2, 8), "name": self.words(1, 3), "inline": True} for _ in range(6)
                ],
            }
            for _ in range(2)
        ]
        d["components"] = self.components_v2()
        d["flags"] = 32768
        d["mentions"] = [
            dict(self.gateway_user(o["user"]), member={k: v for k, v in o.items() if k != "user"})
            for o in r.sample(w["members"][1:], 2)
        ]
        d["mention_roles"] = [x["id"] for x in r.sample(w["roles"], 2)]
        d["reactions"] = [
            {
                "me": False,
                "me_burst": False,
                "emoji": {"name": e, "id": None},
                "count": r.randrange(1, 30),
                "count_details": {"normal": 3, "burst": 0},
                "burst_count": 0,
                "burst_colors": [],
                "burst_me": False,
            }
            for e in EMOJI[:4]
        ]
        if depth == 0:
            ref = self.message(w, False, 1)
            ref["channel_id"] = d["channel_id"]
            for k in ("member", "guild_id", "nonce", "channel_type"):
                ref.pop(k)
            d["type"] = 19
            d["message_reference"] = {
                "type": 0,
                "message_id": ref["id"],
                "guild_id": w["id"],
                "channel_id": d["channel_id"],
            }
            d["referenced_message"] = ref
        return d

    def components_v2(self) -> list:
        r = self.r
        i = iter(range(1, 100))
        media = lambda: {
            "width": 800,
            "url": f"https://cdn.example.org/{self.hexs(20)}.png",
            "height": 600,
            "flags": 0,
            "proxy_url": f"https://images-ext-1.discordapp.net/external/{self.hexs(43)}",
            "placeholder_version": 1,
            "placeholder": self.hexs(28),
            "loading_state": 2,
            "content_type": "image/png",
            "content_scan_metadata": {"version": 2, "flags": 0},
            "id": self.flake(),
        }
        return [
            {
                "type": 17,
                "id": next(i),
                "accent_color": r.getrandbits(24),
                "spoiler": False,
                "components": [
                    {"type": 10, "id": next(i), "content": "## " + self.words(3, 9)},
                    {
                        "type": 9,
                        "id": next(i),
                        "components": [{"type": 10, "id": next(i), "content": self.words(8, 30)}],
                        "accessory": {
                            "type": 11,
                            "id": next(i),
                            "media": media(),
                            "description": self.words(2, 5),
                            "spoiler": False,
                        },
                    },
                    {"type": 14, "id": next(i), "spacing": 1, "divider": True},
                    {
                        "type": 12,
                        "id": next(i),
                        "items": [
                            {"media": media(), "description": None, "spoiler": False} for _ in range(3)
                        ],
                    },
                    {
                        "type": 1,
                        "id": next(i),
                        "components": [
                            {
                                "type": 2,
                                "style": 1,
                                "label": "Join",
                                "id": next(i),
                                "custom_id": "join:" + self.flake(),
                                "emoji": {"name": "✅", "id": None},
                            },
                            {
                                "type": 2,
                                "style": 4,
                                "label": "Leave",
                                "id": next(i),
                                "custom_id": "leave:" + self.flake(),
                            },
                            {
                                "type": 2,
                                "style": 5,
                                "label": "Open",
                                "id": next(i),
                                "url": "https://example.org/x",
                            },
                        ],
                    },
                    {
                        "type": 1,
                        "id": next(i),
                        "components": [
                            {
                                "type": 3,
                                "placeholder": "Pick one",
                                "options": [
                                    {
                                        "value": self.hexs(6),
                                        "label": r.choice(SECOND),
                                        "description": self.words(1, 4),
                                        "default": False,
                                    }
                                    for _ in range(8)
                                ],
                                "min_values": 1,
                                "max_values": 1,
                                "id": next(i),
                                "custom_id": "sel:" + self.hexs(8),
                            }
                        ],
                    },
                ],
            }
        ]

    def frame(self, t: str, d: dict) -> bytes:
        self.seq += 1
        if len(d) <= 32:
            d = _order(d)
            if t in GUILD_ID_LAST and "guild_id" in d:
                d["guild_id"] = d.pop("guild_id")
            elif t == "VOICE_STATE_UPDATE":
                d = {"member": d.pop("member"), **d}
            return json.dumps(
                {"t": t, "s": self.seq, "op": 0, "d": d}, separators=(",", ":"), ensure_ascii=False
            ).encode()
        return json.dumps(
            {"t": t, "s": self.seq, "op": 0, "d": _order(d)}, separators=(",", ":"), ensure_ascii=False
        ).encode()

    def typing(self, w: dict) -> dict:
        m = self.r.choice(w["members"][1:])
        self.tick()
        return {
            "user_id": m["user"]["id"],
            "timestamp": int(self.now.timestamp()),
            "member": dict(m, user=self.gateway_user(m["user"])),
            "channel_id": self.r.choice(w["texts"])["id"],
            "guild_id": w["id"],
        }

    def presence_update(self, w: dict, n_act: int | None = 2, m: dict | None = None) -> dict:
        m = m or self.r.choice(w["members"][1:])
        self.tick()
        return self.presence(m["user"]["id"], n_act, w["id"])

    def reaction(self, w: dict, msg: dict | None = None) -> dict:
        r = self.r
        m = r.choice(w["members"][1:])
        self.tick()
        e = (
            {"name": r.choice(EMOJI), "id": None}
            if r.random() < 0.6
            else {"name": r.choice(SECOND), "id": self.flake(), "animated": False}
        )
        return {
            "user_id": m["user"]["id"],
            "type": 0,
            "message_id": msg["id"] if msg else self.flake(),
            "message_author_id": r.choice(w["members"])["user"]["id"],
            "member": dict(m, user=self.gateway_user(m["user"])),
            "emoji": e,
            "channel_id": msg["channel_id"] if msg else r.choice(w["texts"])["id"],
            "burst": False,
            "guild_id": w["id"],
        }

    def voice_update(self, w: dict, m: dict | None = None) -> dict:
        r = self.r
        m = m or r.choice(w["members"][1:])
        self.tick()
        d = self.voice_state(m["user"]["id"], r.choice(w["voices"])["id"])
        if r.random() < 0.3:
            d["channel_id"] = None
        d["member"] = dict(m, user=self.gateway_user(m["user"]))
        d["guild_id"] = w["id"]
        return d

    def member_update(self, w: dict, m: dict | None = None) -> dict:
        m = m or self.r.choice(w["members"][1:])
        self.tick()
        new = self.member_core(w["roles"])
        new["joined_at"] = m["joined_at"]
        new["user"] = self.gateway_user(m["user"])
        new["guild_id"] = w["id"]
        new["unusual_dm_activity_until"] = None
        return new

    def interaction(self, w: dict) -> dict:
        r = self.r
        m = r.choice(w["members"][1:])
        now = self.tick()
        targets = r.sample(w["members"][1:], 3)
        chans = r.sample(w["texts"], 2)
        opt = [{"value": t["user"]["id"], "type": 6, "name": f"user{i}"} for i, t in enumerate(targets)]
        opt += [{"value": c["id"], "type": 7, "name": f"channel{i}"} for i, c in enumerate(chans)]
        opt += [
            {"value": r.choice(w["roles"])["id"], "type": 8, "name": "role"},
            {"value": self.words(4, 14), "type": 3, "name": "reason"},
            {"value": r.randrange(1000), "type": 4, "name": "amount"},
        ]
        perms = "2248473465835073"
        ch = r.choice(w["texts"])
        full = dict(ch, guild_id=w["id"], permissions=perms)
        full.pop("permission_overwrites")
        core = lambda x: {k: v for k, v in x.items() if k not in ("user", "mute", "deaf")}
        role = next(x for x in w["roles"] if x["id"] == opt[5]["value"])
        return {
            "version": 1,
            "type": 2,
            "token": "aW50ZXJhY3Rpb246" + self.hexs(160),
            "member": dict(
                m, user=self.gateway_user(m["user"]), permissions=perms, unusual_dm_activity_until=None
            ),
            "locale": "en-GB",
            "id": self.flake(now),
            "guild_locale": "en-US",
            "guild_id": w["id"],
            "guild": {"locale": "en-US", "id": w["id"], "features": w["wire"]["features"]},
            "entitlements": [],
            "entitlement_sku_ids": [],
            "data": {
                "type": 1,
                "resolved": {
                    "users": {t["user"]["id"]: self.gateway_user(t["user"]) for t in targets},
                    "roles": {role["id"]: role},
                    "members": {
                        t["user"]["id"]: dict(core(t), permissions=perms, unusual_dm_activity_until=None)
                        for t in targets
                    },
                    "channels": {
                        c["id"]: {
                            "type": c["type"],
                            "permissions": perms,
                            "parent_id": c["parent_id"],
                            "name": c["name"],
                            "last_message_id": c["last_message_id"],
                            "id": c["id"],
                            "guild_id": w["id"],
                            "flags": 0,
                            "position": c["position"],
                            "nsfw": c["nsfw"],
                            "topic": c["topic"],
                            "rate_limit_per_user": 0,
                            "last_pin_timestamp": c["last_pin_timestamp"],
                        }
                        for c in chans
                    },
                },
                "options": opt,
                "name": "warn",
                "id": "1200000000000000077",
            },
            "context": 0,
            "channel_id": ch["id"],
            "channel": full,
            "authorizing_integration_owners": {"0": w["id"]},
            "attachment_size_limit": 10485760,
            "application_id": APP_ID,
            "app_permissions": "2251799813685247",
        }

    def chunk(self, w: dict, n: int = 1000, n_presences: int = 200) -> dict:
        ms = []
        for _ in range(n):
            m = self.member_core(w["roles"])
            m["user"] = self.gateway_user(self.user())
            ms.append(m)
        return {
            "presences": [self.presence(m["user"]["id"]) for m in ms[:n_presences]],
            "not_found": [],
            "members": ms,
            "guild_id": w["id"],
            "chunk_index": 0,
            "chunk_count": 1,
        }

    def ready(self, guild_ids: list) -> dict:
        return {
            "v": 10,
            "user_settings": {},
            "user": {
                "verified": True,
                "username": "harness-bot",
                "primary_guild": None,
                "mfa_enabled": True,
                "id": BOT_ID,
                "global_name": None,
                "flags": 0,
                "email": None,
                "discriminator": "4242",
                "clan": None,
                "bot": True,
                "avatar": self.hexs(32),
                "public_flags": 0,
                "bio": "",
            },
            "session_type": "normal",
            "session_id": self.hexs(32),
            "resume_gateway_url": "wss://gateway-us-east1-b.discord.gg",
            "relationships": [],
            "private_channels": [],
            "presences": [],
            "guilds": [{"unavailable": True, "id": g} for g in guild_ids],
            "guild_join_requests": [],
            "geo_ordered_rtc_regions": ["frankfurt", "rotterdam", "milan", "madrid", "bucharest"],
            "game_relationships": [],
            "auth": {},
            "application": {"id": APP_ID, "flags": 27828224},
            "_trace": [
                '["gateway-prd-arm-us-east1-b-0000",{"micros":98765,"calls":["id_created",{"micros":800,"calls":[]}]}]'
            ],
        }


# Share of each dispatch in the mixed stream, for a bot with all intents.  No public
# source gives exact shares; see README for what supports the ranking.
MIX = {
    "PRESENCE_UPDATE": 46.0,
    "MESSAGE_CREATE": 20.0,
    "MESSAGE_CREATE_RICH": 2.5,
    "TYPING_START": 14.0,
    "MESSAGE_UPDATE": 3.5,
    "MESSAGE_DELETE": 1.5,
    "MESSAGE_REACTION_ADD": 4.0,
    "VOICE_STATE_UPDATE": 4.0,
    "GUILD_MEMBER_UPDATE": 3.0,
    "INTERACTION_CREATE": 1.4,
    "GUILD_MEMBERS_CHUNK": 0.04,
    "GUILD_CREATE": 0.06,
}


def write_frames(path: Path, frames: list) -> dict:
    h = hashlib.sha256()
    with path.open("wb") as f:
        for fr in frames:
            rec = struct.pack("<I", len(fr)) + fr
            h.update(rec)
            f.write(rec)
    total = sum(map(len, frames))
    return {
        "frames": len(frames),
        "bytes": total,
        "mean": round(total / len(frames), 1),
        "sha256": h.hexdigest(),
    }


def main() -> None:
    n_stream = int(sys.argv[sys.argv.index("--stream") + 1]) if "--stream" in sys.argv else 50_000
    for k, v in make(Path(sys.argv[1]), n_stream).items():
        print(f"{k:22} {v['frames']:6} frames {v['bytes']:>11,} B  mean {v['mean']:>11,}  {v['sha256'][:12]}")


def make(out: Path, n_stream: int = 50_000) -> dict:
    """Write every file into a folder; returns what is in them."""
    out.mkdir(parents=True, exist_ok=True)
    g = Gen()
    man: dict = {}
    # the world: 60 guilds, a few large
    worlds = []
    for i in range(60):
        n = [60, 80, 120, 200, 400][i % 5]
        worlds.append(g.guild(20 + i % 40, 12 + i % 20, n, n // 3, n_threads=i % 4, large=False))
    man["world"] = write_frames(out / "world.frames", [g.frame("GUILD_CREATE", w["wire"]) for w in worlds])
    w8 = worlds[:8]
    pick = lambda i: w8[i % 8]
    N = 64
    pairs = [(pick(i), g.r.choice(pick(i)["members"][1:])) for i in range(N // 2)]
    two = lambda f: [g.frame(*f(w, m)) for _ in (0, 1) for w, m in pairs]
    cases = {
        "TYPING_START": [g.frame("TYPING_START", g.typing(pick(i))) for i in range(N)],
        "PRESENCE_UPDATE": two(lambda w, m: ("PRESENCE_UPDATE", g.presence_update(w, 2, m))),
        "MESSAGE_CREATE": [g.frame("MESSAGE_CREATE", g.message(pick(i))) for i in range(N)],
        "MESSAGE_CREATE_RICH": [g.frame("MESSAGE_CREATE", g.message(pick(i), True)) for i in range(32)],
        "MESSAGE_REACTION_ADD": [g.frame("MESSAGE_REACTION_ADD", g.reaction(pick(i))) for i in range(N)],
        "VOICE_STATE_UPDATE": two(lambda w, m: ("VOICE_STATE_UPDATE", g.voice_update(w, m))),
        "INTERACTION_CREATE": [g.frame("INTERACTION_CREATE", g.interaction(pick(i))) for i in range(32)],
        "GUILD_MEMBER_UPDATE": two(lambda w, m: ("GUILD_MEMBER_UPDATE", g.member_update(w, m))),
        "GUILD_MEMBERS_CHUNK": [g.frame("GUILD_MEMBERS_CHUNK", g.chunk(pick(i))) for i in range(3)],
        "GUILD_CREATE_SMALL": [g.frame("GUILD_CREATE", g.guild(30, 20, 50, 15)["wire"]) for _ in range(8)],
        "GUILD_CREATE_LARGE": [
            g.frame("GUILD_CREATE", g.guild(500, 250, 1000, 500, 60, 40, 30, True)["wire"]) for _ in range(4)
        ],
        "READY": [
            g.frame("READY", g.ready([w["id"] for w in worlds] + [g.flake() for _ in range(940)]))
            for _ in range(2)
        ],
    }
    for k, v in cases.items():
        man[k] = write_frames(out / f"{k}.frames", v)
    # the stream
    kinds, weights = list(MIX), list(MIX.values())
    stream, recent = [], []
    counts: dict = dict.fromkeys(kinds, 0)
    big = [worlds[i] for i in range(60)]
    for _ in range(n_stream):
        k = g.r.choices(kinds, weights)[0]
        counts[k] += 1
        w = g.r.choice(big)
        t = k
        if k == "PRESENCE_UPDATE":
            d = g.presence_update(w, None)
        elif k in ("MESSAGE_CREATE", "MESSAGE_CREATE_RICH"):
            t = "MESSAGE_CREATE"
            d = g.message(w, k.endswith("RICH"))
            recent.append((w, d))
            del recent[:-200]
        elif k == "MESSAGE_UPDATE":
            w, d0 = g.r.choice(recent) if recent else (w, g.message(w))
            d = dict(d0, content=g.words(2, 30), edited_timestamp=iso(g.tick()))
            d.pop("nonce", None)
        elif k == "MESSAGE_DELETE":
            w, d0 = g.r.choice(recent) if recent else (w, g.message(w))
            d = {"id": d0["id"], "channel_id": d0["channel_id"], "guild_id": w["id"]}
        elif k == "TYPING_START":
            d = g.typing(w)
        elif k == "MESSAGE_REACTION_ADD":
            if recent and g.r.random() < 0.5:
                w, m = g.r.choice(recent)
                d = g.reaction(w, m)
            else:
                d = g.reaction(w)
        elif k == "VOICE_STATE_UPDATE":
            d = g.voice_update(w)
        elif k == "GUILD_MEMBER_UPDATE":
            d = g.member_update(w)
        elif k == "INTERACTION_CREATE":
            d = g.interaction(w)
        elif k == "GUILD_MEMBERS_CHUNK":
            d = g.chunk(w, 200, 40)
        else:
            d = w["wire"]
        stream.append(g.frame(t, d))
    man["stream"] = write_frames(out / "stream.frames", stream)
    man["stream"]["counts"] = counts
    c = zlib.compressobj(6)
    man["stream.zlib"] = write_frames(
        out / "stream.zlib", [c.compress(f) + c.flush(zlib.Z_SYNC_FLUSH) for f in stream]
    )
    try:
        from compression import zstd
    except ImportError:
        from backports import zstd
    zc = zstd.ZstdCompressor(level=3)
    man["stream.zstd"] = write_frames(out / "stream.zstd", [zc.compress(f, zc.FLUSH_BLOCK) for f in stream])
    (out / "manifest.json").write_text(json.dumps(man, indent=1))
    return man


if __name__ == "__main__":
    main()
