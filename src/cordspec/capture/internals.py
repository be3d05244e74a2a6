"""Names of this room that other rooms of cordspec use. They are not promised to users."""

from cordspec.capture.analysis import (
    Finding,
    Judgement,
    Kind,
    Summary,
    own_judgements,
    read_judgements,
    read_time,
    survey_partition,
    surveyed,
)
from cordspec.capture.partitions import Partition, in_order, partitions, processes
from cordspec.capture.read_errors import ReadErrors
from cordspec.capture.record import checked, write_item, write_line
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
