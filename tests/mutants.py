"""A table of the mutants that `mutmut run` has tried, and those that survived without an explanation.

`make mutants` runs it. `equivalent_mutants.toml` explains survivors: a mutant that behaves like the code, or that only
costs time. An explanation names the function and what the mutated line becomes, so that it survives other changes.
"""

import re
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

EXPLAINED = Path(__file__).with_name("equivalent_mutants.toml")
RESULT = re.compile(r"\s*(?P<name>(?P<module>[\w.]+)\.(?P<function>x\S*)__mutmut_\d+): (?P<status>.+)")


def output_of(*command: str) -> str:
    return subprocess.run(["mutmut", *command], capture_output=True, text=True, check=True).stdout


def function_of(name: str) -> str:
    """Return ``Session.reset`` for ``xǁSessionǁreset``, and ``mend`` for ``x_mend``."""
    return name.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")


def becomes(diff: str) -> str:
    """Return the lines that a mutant has in place of others, without their indentation."""
    added = [line[1:].strip() for line in diff.splitlines() if line.startswith("+") and line[:3] != "+++"]
    removed = [line[1:].strip() for line in diff.splitlines() if line.startswith("-") and line[:3] != "---"]
    return "\n".join(added) or "without " + "\n".join(removed)


def main() -> int:
    explained = {
        (each["function"], each["becomes"]) for each in tomllib.loads(EXPLAINED.read_text("utf-8"))["mutant"]
    }
    counts: dict[str, Counter[str]] = {}
    unexplained: list[str] = []
    for line in output_of("results", "--all", "true").splitlines():
        if (found := RESULT.fullmatch(line)) is None:
            continue
        status = found["status"]
        if status == "survived":
            mutant = (
                f"{found['module']}.{function_of(found['function'])}",
                becomes(output_of("show", found["name"])),
            )
            status = "explained" if mutant in explained else "survived"
            if status == "survived":
                unexplained.append(
                    f"{found['name']}\n    function = {mutant[0]!r}\n    becomes = {mutant[1]!r}"
                )
        counts.setdefault(found["module"], Counter())[status] += 1
    kinds = ["killed", "timeout", "no tests", "explained", "survived"]
    print(f"{'module':32}{'mutants':>9}" + "".join(f"{kind:>11}" for kind in kinds))
    for module, found_here in sorted(counts.items()):
        print(f"{module:32}{found_here.total():>9}" + "".join(f"{found_here[kind]:>11}" for kind in kinds))
    print(*unexplained, sep="\n")
    return bool(unexplained)


if __name__ == "__main__":
    sys.exit(main())
