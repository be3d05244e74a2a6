"""What a module imports, read from its source: for the tests of the architecture."""

import ast
import re
from collections.abc import Iterator
from importlib.util import resolve_name

DOTTED = re.compile(r"[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*\.?")
"""As names of modules are written; a name that ends with a dot is the beginning of one."""

IMPORTING = {"import_module", "__import__"}


def imports(source: str, package: str, *, type_checking: bool = False) -> Iterator[tuple[int, str]]:
    """Yield line and dotted name of everything that a module imports when it runs.

    ``package`` is the package that the module is in, against which relative imports are resolved.
    ``from a.b import c`` yields ``a.b.c``, since ``c`` may be a module. Imports inside functions count,
    and so do ``import_module`` and ``__import__``: if their argument is not a literal, every dotted name in
    the strings of the module counts, because it may be what is imported.
    Imports under ``if TYPE_CHECKING:`` do not run; they are left out unless ``type_checking`` is true.
    """
    tree = ast.parse(source)
    hidden = set[int]() if type_checking else {id(node) for node in _type_checking(tree)}
    shown = [node for node in ast.walk(tree) if id(node) not in hidden]
    dynamic = False
    for node in shown:
        match node:
            case ast.Import():
                yield from ((node.lineno, alias.name) for alias in node.names)
            case ast.ImportFrom():
                origin = _origin(node, package)
                yield from ((node.lineno, f"{origin}.{alias.name}") for alias in node.names)
            case ast.Call(args=[ast.Constant(value=str(name)), *_]) if _is_import(node):
                yield node.lineno, resolve_name(name, package)
            case ast.Call() if _is_import(node):
                dynamic = True
            case _:
                pass
    if dynamic:
        yield from _dotted_strings(tree, shown)


def _type_checking(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
            for statement in node.body:
                yield from ast.walk(statement)


def _origin(node: ast.ImportFrom, package: str) -> str:
    if not node.level:
        return node.module or ""
    parents = package.split(".")
    kept = parents[: len(parents) - node.level + 1]
    return ".".join([*kept, node.module] if node.module else kept)


def _is_import(call: ast.Call) -> bool:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name in IMPORTING
        case _:
            return False


def _dotted_strings(tree: ast.AST, shown: list[ast.AST]) -> Iterator[tuple[int, str]]:
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in shown:
        match node:
            case ast.Constant(value=str(text)) if id(node) not in docstrings and "." in text:
                if DOTTED.fullmatch(text):
                    yield node.lineno, text.rstrip(".")
            case _:
                pass
