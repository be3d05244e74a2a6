"""The check of generated text by itself: text that does more than declare is refused."""

from pathlib import PurePosixPath

import pytest

from cordspec.codegen.emit import check_text
from cordspec.codegen.schema import Complaints, Description, Source

TEXTS = {
    "a call": "import_ = print()\n",
    "a call of another thing": "a = Size.SMALL.bit_count()\n",
    "a call in an annotation": "class A:\n    a: print()\n",
    "a call in quotes": "class A:\n    a: 'print()'\n",
    "a call as a default": "class A:\n    a: int = print()\n",
    "a call in a base": "class A(print()):\n    'doc'\n",
    "a call as a keyword": "class A(Model, tag=print()):\n    'doc'\n",
    "a call as a decorator": "@print\nclass A:\n    'doc'\n",
    "an import": "import os\n",
    "an import of another module": "from os import system\n",
    "a relative import": "from .os import system\n",
    "an import in a class": "class A:\n    from typing import Any\n",
    "an expression": "print\n",
    "a call that stands alone": "print()\n",
    "a loop": "for a in ():\n    'doc'\n",
    "a condition": "if True:\n    'doc'\n",
    "a function": "def f():\n    'doc'\n    return 1\n",
    "a method": "class A:\n    def f(self):\n        'doc'\n        return 1\n",
    "a property of two lines": "class A:\n    @property\n    def f(self):\n        a = 1\n        return a\n",
    "a lambda": "a = lambda: 1\n",
    "a formatted text": "a = f'{1}'\n",
    "a comprehension": "a = [b for b in ()]\n",
    "a subscript of a call": "a = int[print()]\n",
    "two targets": "a = b = 1\n",
    "a target that is an item": "a[0] = 1\n",
    "an exception": "raise ValueError\n",
    "one name twice": "class A:\n    'doc'\nclass A:\n    'doc'\n",
    "an imported name": "from typing import Any\nclass Any:\n    'doc'\n",
    "one attribute twice": "class A:\n    a: int\n    a: int\n",
    "an attribute that hides a type": "class A:\n    int: str\n    a: int\n",
    "an attribute that hides a quoted type": "class A:\n    int: str\n    a: 'int | None'\n",
    "no Python": "class :\n",
    "a warning of the compiler": "a = 1 is 1\n",
    "nothing but bytes": "a = '\0'\n",
    "too much of it": f"a = {'-' * 50_000}1\n",
}


@pytest.mark.parametrize("name", TEXTS)
def test_text_that_does_more_than_declare_is_refused(name: str) -> None:
    """The last barrier by itself: what no schema should bring about is refused nevertheless."""
    complaints = Complaints()
    sources = {"things": Source("objects/things.yaml", {}, {})}
    tree = {PurePosixPath("models/things.py"): TEXTS[name]}
    check_text(Description(families={}, definitions={}), tree, sources, None, complaints)
    assert [line for line in complaints.sorted() if line.startswith("objects/things.yaml:1: ")], complaints
