"""A shard of hikari without ``GatewayBot.start``, which begins with HTTP."""

import hikari
from hikari.impl import config
from hikari.impl.shard import GatewayShardImpl


def shard_of(bot, url, token, **options):
    return GatewayShardImpl(
        http_settings=config.HTTPSettings(),
        proxy_settings=config.ProxySettings(),
        event_manager=bot._event_manager,
        event_factory=bot._event_factory,
        intents=hikari.Intents.ALL,
        initial_activity=None,
        initial_idle_since=None,
        initial_is_afk=False,
        initial_status=hikari.Status.ONLINE,
        large_threshold=250,
        shard_id=0,
        shard_count=1,
        token=token,
        url=url,
        **options,
    )
