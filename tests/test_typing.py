"""What type checkers say of user programs: each passes, or fails where and as it should."""

from collections.abc import Callable

import pytest

from tests.checkers import Findings, mypy, pyright, verdicts


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_user_programs(checker: Callable[[], Findings]) -> None:
    found = list(verdicts(checker))
    assert len(found) > 25, "a checker that finds nothing in programs that must fail has not run"
    assert [verdict for verdict in found if verdict.wrong] == []
