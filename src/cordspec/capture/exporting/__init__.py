"""Captures as Parquet tables. Importing this package loads pyarrow."""

from cordspec.capture.exporting.parquet import (
    Cluster,
    Exported,
    checked_depth,
    export,
    export_folder,
    export_partition,
)

__all__ = ["Cluster", "Exported", "checked_depth", "export", "export_folder", "export_partition"]
