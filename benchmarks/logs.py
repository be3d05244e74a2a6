"""A log of 500 MB: decoding, exporting and asking it, beside what people use without this library.

Each job is a process of its own, so that memory is its own too; jobs of a kind take turns, and ratios are
medians over rounds.
"""

import argparse
import json
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

SQL = "SELECT {user} AS name, count(*) AS messages FROM {source} {where} GROUP BY name ORDER BY messages DESC, name LIMIT 5"


def json_loads(log: Path, _out: Path) -> object:
    """Every line by the standard library."""
    with log.open("rb") as file:
        return sum(1 for line in file if json.loads(line))


def orjson_loads(log: Path, _out: Path) -> object:
    """Every line by orjson."""
    import orjson

    with log.open("rb") as file:
        return sum(1 for line in file if orjson.loads(line))


def cordspec_read(log: Path, _out: Path) -> object:
    """Every line as a typed record, in one process."""
    from cordspec.capture import read

    return sum(1 for _ in read(log))


def cordspec_decode(log: Path, _out: Path) -> object:
    """The command, with a process for each core."""
    command = [sys.executable, "-m", "cordspec", "decode", str(log)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return int(next(line for line in said.splitlines() if "lines:" in line).split()[0])


def export_with(jobs: int) -> Callable[[Path, Path], object]:
    """Parquet by so many processes."""

    def work(log: Path, out: Path) -> object:
        from cordspec.capture.exporting import export

        shutil.rmtree(out, ignore_errors=True)
        return sum(export(log, to=out, jobs=jobs).rows.values())

    return work


def duckdb_json(log: Path, _out: Path) -> object:
    """The question put to the log by DuckDB."""
    import duckdb

    types = "{frame: 'STRUCT(t VARCHAR, d STRUCT(author STRUCT(username VARCHAR)))'}"
    source = f"read_json('{log}', format='newline_delimited', maximum_object_size=100000000, columns={types})"
    where = "WHERE frame.t = 'MESSAGE_CREATE'"
    return timed(lambda: duckdb.sql(SQL.format(user="frame.d.author.username", source=source, where=where)))


def duckdb_parquet(_log: Path, out: Path) -> object:
    """The question put to the tables by DuckDB."""
    import duckdb

    source = f"'{out}/MESSAGE_CREATE/*.parquet'"
    return timed(lambda: duckdb.sql(SQL.format(user="author.username", source=source, where="")))


def polars_json(log: Path, _out: Path) -> object:
    """The question put to the log by Polars."""
    import polars as pl

    text, struct = pl.String, pl.Struct
    frame = struct({"t": text, "d": struct({"author": struct({"username": text})})})
    field = pl.col("frame").struct.field

    def ask() -> Any:
        lines = pl.scan_ndjson(log, schema={"frame": frame}).filter(field("t") == "MESSAGE_CREATE")
        names = field("d").struct.field("author").struct.field("username").alias("name")
        return top(lines.select(names))

    return timed(ask)


def polars_parquet(_log: Path, out: Path) -> object:
    """The question put to the tables by Polars."""
    import polars as pl

    names = pl.col("author").struct.field("username").alias("name")
    return timed(lambda: top(pl.scan_parquet(out / "MESSAGE_CREATE" / "*.parquet").select(names)))


def top(names: Any) -> Any:
    """The five names with the most messages."""
    import polars as pl

    counted = names.group_by("name").agg(messages=pl.len())
    return counted.sort("messages", "name", descending=[True, False]).head(5).collect()


def timed(ask: Callable[[], Any]) -> object:
    """The rows of an answer, and the time without importing anything; asked three times, the best counts."""
    best, rows = float("inf"), list[Any]()
    for _ in range(3):
        begin = time.perf_counter()
        answer = ask()
        rows = answer.fetchall() if hasattr(answer, "fetchall") else answer.rows()
        best = min(best, time.perf_counter() - begin)
    return {"seconds": best, "rows": [list(row) for row in rows]}


JOBS: dict[str, Callable[[Path, Path], object]] = {
    "json.loads": json_loads,
    "orjson.loads": orjson_loads,
    "cordspec.capture.read": cordspec_read,
    "cordspec decode, all cores": cordspec_decode,
    "export, 1 process": export_with(1),
    "export, 2 processes": export_with(2),
    "DuckDB over JSON": duckdb_json,
    "DuckDB over Parquet": duckdb_parquet,
    "Polars over JSON": polars_json,
    "Polars over Parquet": polars_parquet,
}


def one(name: str, log: Path, out: Path) -> None:
    """Do one job and print what it took."""
    begin = time.perf_counter()
    result = JOBS[name](log, out)
    seconds = time.perf_counter() - begin
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(json.dumps({"seconds": seconds, "own": own // 1024, "child": child // 1024, "result": result}))


def run(name: str, log: Path, out: Path) -> dict[str, Any]:
    """Do one job in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.logs", "--one", name, "--log", str(log), "--out", str(out)]
    found: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    if isinstance(found["result"], dict):
        found |= found["result"]
    return found


def measure(log: Path, out: Path, rounds: int) -> None:
    """Do all jobs in turns and print what they took."""
    size = log.stat().st_size / 1e6
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in JOBS}
    for _ in range(rounds):
        for name in JOBS:
            found[name].append(run(name, log, out))
    print(f"{'job':28} {'seconds':>8} {'MB/s':>6} {'peak MB':>8} {'of a child':>10}")
    for name, runs in found.items():
        seconds = median(r["seconds"] for r in runs)
        peak, child = max(r["own"] for r in runs), max(r["child"] for r in runs)
        print(f"{name:28} {seconds:8.3f} {size / seconds:6.0f} {peak:8} {child or '':>10}")

    def ratio(slow: str, fast: str) -> float:
        return float(
            median(a["seconds"] / b["seconds"] for a, b in zip(found[slow], found[fast], strict=True))
        )

    print()
    for slow, fast, goal in (
        ("orjson.loads", "cordspec.capture.read", "2"),
        ("orjson.loads", "cordspec decode, all cores", ""),
        ("DuckDB over JSON", "DuckDB over Parquet", "20"),
        ("Polars over JSON", "Polars over Parquet", "20"),
    ):
        aim = f" (goal {goal})" if goal else ""
        print(f"{fast}: {ratio(slow, fast):.2f} times as fast as {slow}{aim}")
    answers = {json.dumps(runs[0].get("rows")) for name, runs in found.items() if " over " in name}
    assert len(answers) == 1, "the queries disagree"


def main() -> None:
    """Write the log and measure, or do one job."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=500, help="MB of the log")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--one")
    parser.add_argument("--log", type=Path)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    if options.one:
        one(options.one, options.log, options.out)
        return
    with TemporaryDirectory() as folder:
        log = Path(folder) / "log.ndjson"
        # In a process of its own: the peak of a parent counts as its children's.
        command = [sys.executable, "-m", "benchmarks.log_file", str(log), str(options.size)]
        subprocess.run(command, check=True)
        measure(log, Path(folder) / "parquet", options.rounds)


if __name__ == "__main__":
    main()
