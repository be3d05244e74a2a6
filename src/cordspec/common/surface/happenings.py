# @generated from schemas/library.yaml by "cordspec codegen" - do not edit
"""The happenings of the library itself."""

from collections.abc import Mapping
from typing import Final

from cordspec.common.happening import HappeningSpec

__all__ = [
    "HAPPENINGS",
]


HAPPENINGS: Final[Mapping[str, HappeningSpec]] = {
    "disconnect": HappeningSpec(
        "disconnect",
        "shard",
        (("close_code", "int"),),
        "Closed.",
    ),
    "sent": HappeningSpec(
        "sent",
        "shard",
        (("data", "dict"),),
        "Sent.",
    ),
    "critical": HappeningSpec(
        "critical",
        "shard",
        (("error", "Exception"),),
        "Bad.",
    ),
    "request_response": HappeningSpec(
        "request_response",
        "http",
        (("response", "aiohttp.ClientResponse"),),
        "Done.",
    ),
}
"""Everything that the library itself reports, by name."""
