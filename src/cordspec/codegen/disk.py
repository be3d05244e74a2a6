"""Generated text against the disk: writing it, and what differs, in both directions."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from cordspec.codegen.package_text import Tree

__all__ = ["Generated", "stale", "write"]


@dataclass(frozen=True, slots=True)
class Generated:
    """Generated text, and the folders below ``root`` that it fills whole."""

    tree: Tree
    root: Path
    owned: tuple[str, ...]

    def present(self) -> list[PurePosixPath]:
        """Files that stand in the owned folders now."""
        return [
            PurePosixPath(path.relative_to(self.root).as_posix())
            for room in self.owned
            for path in sorted((self.root / room).rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        ]

    def on_disk(self, path: PurePosixPath) -> str:
        """Text of a file as it stands."""
        return (self.root / path).read_text(encoding="utf-8")


def stale(generated: Generated) -> list[str]:
    """What differs between the text and the disk; empty means current."""
    tree, root, present = generated.tree, generated.root, set(generated.present())
    return [
        *(f"missing: {root / path}" for path in sorted(tree.keys() - present)),
        *(f"not from a schema: {root / path}" for path in sorted(present - tree.keys())),
        *(
            f"out of date: {root / path}"
            for path in sorted(tree.keys() & present)
            if generated.on_disk(path) != tree[path]
        ),
    ]


def write(generated: Generated) -> list[str]:
    """Make the owned folders hold the text and nothing else; gives back what changed."""
    changes = stale(generated)
    for path in generated.present():
        if path not in generated.tree:
            (generated.root / path).unlink()
    for path, text in generated.tree.items():
        target = generated.root / path
        if not target.exists() or generated.on_disk(path) != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    return changes
