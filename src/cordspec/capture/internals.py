"""Names of this room that other rooms of cordspec use. They are not promised to users."""

from cordspec.capture.drift import Finding, Judgement, own_judgements, read_judgements
from cordspec.capture.partitions import Partition, in_order, partitions, processes
from cordspec.capture.read_errors import ReadErrors
from cordspec.capture.record import checked, write_item, write_line
from cordspec.capture.selection import read_time
from cordspec.capture.statistics import Kind
from cordspec.capture.summary import Summary, survey_partition, surveyed
from cordspec.capture.unfinished import unfinished_file

__all__ = [
    "Finding",
    "Judgement",
    "Kind",
    "Partition",
    "ReadErrors",
    "Summary",
    "checked",
    "in_order",
    "own_judgements",
    "partitions",
    "processes",
    "read_judgements",
    "read_time",
    "survey_partition",
    "surveyed",
    "unfinished_file",
    "write_item",
    "write_line",
]
