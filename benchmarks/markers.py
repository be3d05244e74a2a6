"""The channels of the two markers between which the socket benchmarks measure a client."""

from typing import Final

__all__ = ["BEGIN", "END"]

BEGIN: Final = 998
END: Final = 999
