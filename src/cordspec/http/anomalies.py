"""Reports of anomalies of responses, once for each place."""

import logging
from collections.abc import Callable
from typing import Final

from cordspec.wire import Anomaly

__all__ = ["AnomalyReports"]

log: Final = logging.getLogger("cordspec.http")

REMEMBERED: Final = 1000
"""Maximum number of different anomalies that are reported, so that a server cannot fill the memory."""


class AnomalyReports:
    """Reports an anomaly when its request and path occur for the first time.

    ``report`` is called with it; None logs it at WARNING.
    """

    def __init__(self, report: Callable[[Anomaly], object] | None) -> None:
        self._report = report
        self._seen: set[tuple[str, str]] = set()

    def __call__(self, anomaly: Anomaly) -> None:
        """Report an anomaly, unless its place was reported before."""
        place = (anomaly.event, anomaly.path)
        if place in self._seen or len(self._seen) >= REMEMBERED:
            return
        self._seen.add(place)
        if self._report is None:
            log.warning("%s", anomaly)
        else:
            self._call(self._report, anomaly)
        if len(self._seen) == REMEMBERED:
            log.warning("%d different anomalies were reported; further anomalies are not.", REMEMBERED)

    @staticmethod
    def _call(report: Callable[[Anomaly], object], anomaly: Anomaly) -> None:
        try:
            report(anomaly)
        except Exception as error:
            log.error("on_anomaly failed: %r", report, exc_info=error)
