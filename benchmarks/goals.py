"""Goals, with what was found."""

__all__ = ["Report"]


class Report:
    """Lines of goals, each met or not."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, float, float, str]] = []

    def goal(self, what: str, found: float, limit: float, unit: str = "") -> None:
        """Add a goal: at most ``limit``."""
        self.rows.append((what, found, limit, unit))

    def print(self) -> None:
        """Print every goal with what was found."""
        print(f"\n{'goal':66}{'found':>9}{'at most':>9}")
        for what, found, limit, unit in self.rows:
            print(f"{what:66}{found:9.3f}{limit:9.2f} {unit:3}{'' if found <= limit else '  not met'}")
