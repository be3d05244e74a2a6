"""Every YAML file of the schemas names its grammar, so that editors check and complete what is written."""

import json
import re
from pathlib import Path

import jsonschema_rs
import pytest

from cordspec.codegen import generate
from cordspec.codegen.schema import Complaints, Description, Source, check_grammar, read_file
from cordspec.codegen.upstream import check_conformity
from cordspec.errors import SchemaError
from tests.codegen.schema.remembered import MODULE, read_again
from tests.conftest import ROOT

SCHEMAS = ROOT / "schemas"
FILES = sorted(path.relative_to(SCHEMAS).as_posix() for path in SCHEMAS.rglob("*.yaml"))
LINE = re.compile(r"# yaml-language-server: \$schema=(\S+)")


@pytest.fixture(scope="module")
def used(description: Description) -> dict[str, str]:
    """Kind of the grammar that each file was checked by, as `codegen check` and `codegen report` do."""
    found: dict[str, str] = {}

    def record(source: Source, kind: str, complaints: Complaints) -> bool:
        found[source.name] = kind
        return check_grammar(source, kind, complaints)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(MODULE, "_read", read_again)
        patch.setattr("cordspec.codegen.schema.load.check_grammar", record)
        generate(SCHEMAS)
        check_conformity(description, SCHEMAS, SCHEMAS / "documented")
    return found


@pytest.mark.parametrize("name", FILES)
def test_every_file_names_the_grammar_that_it_is_checked_by(name: str, used: dict[str, str]) -> None:
    path = SCHEMAS / name
    found = LINE.fullmatch(path.read_text(encoding="utf-8").split("\n", 1)[0])
    assert found, f"the first line of schemas/{name} is not `# yaml-language-server: $schema=...`"
    grammar = (path.parent / found[1]).resolve()
    assert (
        grammar == ROOT / "src" / "cordspec" / "codegen" / "schema" / "grammar" / f"{used[name]}.schema.json"
    )
    jsonschema_rs.meta.validate(json.loads(grammar.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("seed: 17", "seed: x", "seed: 'x' is not of type 'integer'"),
        ("seed: 17\n", "", "the file lacks seed."),
        ("seed: 17", "seeds: 17\nseed: 17", "unknown keyword 'seeds'"),
        ("then: {after: 5.2, event", "then: {after: 5.2, evnt: X, event", "unknown keyword 'evnt'"),
        ("- event: TYPING_START", "- event: typing start", "typing start"),
    ],
)
def test_a_mistake_in_the_script_is_refused_with_its_line(
    old: str, new: str, complaint: str, tmp_path: Path, description: Description
) -> None:
    text = (SCHEMAS / "session.yaml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "session.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(SchemaError, match=re.escape(complaint)) as refused:
        read_file(tmp_path / "session.yaml", "session")
    assert re.match(r"session\.yaml:\d+: ", str(refused.value).strip().splitlines()[-1].strip())
