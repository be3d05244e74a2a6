"""Captures as an analyst reads them: selected, counted, measured, and compared with the models."""

from cordspec.capture.analysis.drift import Drift, Finding, Judgement, own_judgements, read_judgements
from cordspec.capture.analysis.selection import Selection, read_time
from cordspec.capture.analysis.statistics import Gap, Kind, Statistics
from cordspec.capture.analysis.summary import EventCount, Summary, survey_partition, surveyed

__all__ = [
    "Drift",
    "EventCount",
    "Finding",
    "Gap",
    "Judgement",
    "Kind",
    "Selection",
    "Statistics",
    "Summary",
    "own_judgements",
    "read_judgements",
    "read_time",
    "survey_partition",
    "surveyed",
]
